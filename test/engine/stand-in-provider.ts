/**
 * A provider that stands in for a cloud's own, over the engine's protocol: it checks, plans and "creates" whatever it is
 * given, makes up ids, and remembers what it created. Nothing leaves this machine: it listens on the loopback address.
 */
import * as grpc from "@grpc/grpc-js";
import plugin from "@pulumi/pulumi/proto/plugin_pb.js";
import services from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";
import struct from "google-protobuf/google/protobuf/struct_pb.js";
import { answer } from "./made-up-answers.ts";
import { checked, created, found, type Made, previewed } from "./made-up-cloud.ts";

/** One resource the engine had created for real, not in a preview. */
export interface Created {
  readonly urn: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The engine asks for each provider of a program over a connection of its own: that tells their regions apart. */
type Regions = Map<string, string>;
type Answer<Request, Response> = (request: Request, regions: Regions, peer: string) => Response;

export class StandInProvider {
  /** What exists, in the order of creation. */
  readonly created: readonly Created[];
  /** Where it listens, for PULUMI_DEBUG_PROVIDERS; one serves all clouds. */
  readonly port: number;
  readonly #server: grpc.Server;

  private constructor(server: grpc.Server, port: number, created: readonly Created[]) {
    this.#server = server;
    this.port = port;
    this.created = created;
  }

  /**
   * Listens on a port of the loopback address that the system picks.
   * @param cloud as which it has a schema; only a program in YAML asks for one, and it checks by it
   */
  static start(cloud = "aws"): Promise<StandInProvider> {
    const existing: Created[] = [];
    const regions: Regions = new Map();
    const server = new grpc.Server();
    server.addService(services.ResourceProviderService, {
      ...serve(questions, regions),
      ...serve({ getSchema: () => new messages.GetSchemaResponse().setSchema(schemaOf(cloud)) }, regions),
      ...serve(changesOf(existing), regions),
    });
    return new Promise((resolve, reject) => {
      server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(new StandInProvider(server, port, existing)),
      );
    });
  }

  stop(): void {
    this.#server.forceShutdown();
  }
}

/** What it says without changing anything. */
const questions = {
  handshake: () => new messages.ProviderHandshakeResponse(),
  attach: () => new empty.Empty(),
  cancel: () => new empty.Empty(),
  getPluginInfo: () => new plugin.PluginInfo().setVersion("99.0.0"),
  checkConfig: (request: Check) => new messages.CheckResponse().setInputs(request.getNews()),
  diffConfig: () => new messages.DiffResponse().setChanges(none),
  configure: (request: InstanceType<typeof messages.ConfigureRequest>, regions: Regions, peer: string) => {
    const { region } = plain(request.getArgs());
    if (typeof region === "string") regions.set(peer, region);
    return new messages.ConfigureResponse().setSupportspreview(true);
  },
  invoke: (request: InstanceType<typeof messages.InvokeRequest>, regions: Regions, peer: string) => {
    const result = answer(request.getTok(), plain(request.getArgs()), regions.get(peer) ?? "");
    return new messages.InvokeResponse().setReturn(toStruct(result));
  },
  check: (request: Check) => {
    const inputs = checked({ type: typeOf(request.getUrn()), urn: request.getUrn(), inputs: plain(request.getNews()) });
    return new messages.CheckResponse().setInputs(toStruct(inputs));
  },
  diff: (request: InstanceType<typeof messages.DiffRequest>) => {
    const same = JSON.stringify(plain(request.getOldInputs())) === JSON.stringify(plain(request.getNews()));
    return new messages.DiffResponse().setChanges(same ? none : messages.DiffResponse.DiffChanges.DIFF_SOME);
  },
  read: (request: InstanceType<typeof messages.ReadRequest>, regions: Regions, peer: string) => {
    const properties = found(madeOf(request, regions, peer), request.getId());
    return new messages.ReadResponse().setId(request.getId()).setProperties(toStruct(properties));
  },
};

/** What it does: in a preview, only what would come of it. */
function changesOf(existing: Created[]) {
  return {
    create: (request: InstanceType<typeof messages.CreateRequest>, regions: Regions, peer: string) => {
      const made = madeOf(request, regions, peer);
      if (request.getPreview()) return new messages.CreateResponse().setProperties(toStruct(previewed(made)));
      const { id, properties } = created(made);
      existing.push({ urn: made.urn, type: made.type, properties });
      return new messages.CreateResponse().setId(id).setProperties(toStruct(properties));
    },
    update: (request: InstanceType<typeof messages.UpdateRequest>) => {
      const properties = { ...plain(request.getOlds()), ...plain(request.getNews()) };
      return new messages.UpdateResponse().setProperties(toStruct(properties));
    },
    delete: (request: InstanceType<typeof messages.DeleteRequest>) => {
      const at = existing.findIndex(({ urn }) => urn === request.getUrn());
      if (at >= 0) existing.splice(at, 1);
      return new empty.Empty();
    },
  };
}

/** As much as a program is checked by that only makes the provider itself. */
function schemaOf(name: string): string {
  const provider = { inputProperties: { region: { type: "string" } } };
  return JSON.stringify({ name, version: "99.0.0", provider });
}

type Check = InstanceType<typeof messages.CheckRequest>;
type Struct = InstanceType<typeof struct.Struct>;
const none = messages.DiffResponse.DiffChanges.DIFF_NONE;

/** An error becomes the provider's answer, as the engine shows it to people. */
function serve<Answers extends Record<string, Answer<never, unknown>>>(
  answers: Answers,
  regions: Regions,
): grpc.UntypedServiceImplementation {
  const handlers = Object.entries(answers).map(([name, respond]) => {
    const handle: grpc.handleUnaryCall<never, unknown> = (call, callback) => {
      try {
        callback(null, respond(call.request, regions, call.getPeer()));
      } catch (error) {
        callback({ code: grpc.status.UNKNOWN, message: error instanceof Error ? error.message : String(error) });
      }
    };
    return [name, handle];
  });
  return Object.fromEntries(handlers);
}

interface AboutResource {
  getUrn(): string;
  getProperties(): Struct | undefined;
}

function madeOf(request: AboutResource, regions: Regions, peer: string): Made {
  const urn = request.getUrn();
  return { urn, type: typeOf(urn), inputs: plain(request.getProperties()), region: regions.get(peer) ?? "" };
}

/** "urn:pulumi:dev::project::parent$aws:s3/bucket:Bucket::name" says the type before the name. */
function typeOf(urn: string): string {
  return (urn.split("::")[2] ?? "").split("$").at(-1) ?? "";
}

function plain(properties: Struct | undefined): Record<string, unknown> {
  return properties?.toJavaScript() ?? {};
}

function toStruct(properties: Record<string, unknown>): Struct {
  return struct.Struct.fromJavaScript(JSON.parse(JSON.stringify(properties)));
}
