/**
 * What a provider of components meets in an engine: it is started as the engine starts it, and what it registers goes, over
 * the engine's protocol, to the monitor of the recording that is under way (test/components/recorder.ts).
 */
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import * as pulumi from "@pulumi/pulumi";
import provider from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import resource from "@pulumi/pulumi/proto/resource_grpc_pb.js";
import struct from "google-protobuf/google/protobuf/struct_pb.js";
import { forwarding } from "./forwarding-monitor.ts";
import { type PluginProcess, startPlugin } from "./plugin-process.ts";

type Properties = Readonly<Record<string, unknown>>;

const components = join(import.meta.dirname, "../../../components");

/** How a component travels as an argument. */
export function reference(urn: string): Properties {
  return { "4dabf18193072939515e22adb298388d": "5cf8f73096256a8f31e491e813e4eb8e", urn };
}

export class StandInEngine {
  readonly #plugin: PluginProcess;
  readonly #client: InstanceType<typeof provider.ResourceProviderClient>;
  readonly #monitor: grpc.Server;
  readonly #address: string;

  private constructor(plugin: PluginProcess, monitor: grpc.Server, address: string) {
    this.#plugin = plugin;
    this.#client = new provider.ResourceProviderClient(`127.0.0.1:${plugin.port}`, grpc.credentials.createInsecure());
    this.#monitor = monitor;
    this.#address = address;
  }

  /** @param plugin folder of a package with a PulumiPlugin.yaml */
  static async start(plugin = components): Promise<StandInEngine> {
    const monitor = new grpc.Server();
    monitor.addService(resource.ResourceMonitorService, forwarding());
    const address = `127.0.0.1:${await listening(monitor)}`;
    return new StandInEngine(await startPlugin(plugin, address), monitor, address);
  }

  async schema(): Promise<string> {
    const request = new messages.GetSchemaRequest();
    return (await this.#ask<typeof messages.GetSchemaResponse>("getSchema", request)).getSchema();
  }

  /** The URN of the component it made, and its outputs. */
  async construct(
    type: string,
    name: string,
    inputs: Properties,
    providers: Properties = {},
  ): Promise<{ readonly urn: string; readonly state: Properties }> {
    const request = new messages.ConstructRequest();
    request.setProject("landlocked");
    request.setStack(pulumi.getStack());
    request.setDryrun(pulumi.runtime.isDryRun());
    request.setMonitorendpoint(this.#address);
    request.setType(type);
    request.setName(name);
    request.setInputs(struct.Struct.fromJavaScript(JSON.parse(JSON.stringify(inputs))));
    for (const [cloud, urn] of Object.entries(providers)) request.getProvidersMap().set(cloud, String(urn));
    const response = await this.#ask<typeof messages.ConstructResponse>("construct", request);
    return { urn: response.getUrn(), state: response.getState()?.toJavaScript() ?? {} };
  }

  stop(): void {
    this.#client.close();
    this.#monitor.forceShutdown();
    this.#plugin.stop();
  }

  #ask<Response extends abstract new () => unknown>(
    method: "getSchema" | "construct",
    request: unknown,
  ): Promise<InstanceType<Response>> {
    return new Promise((resolve, reject) => {
      const answered = (error: unknown, response: InstanceType<Response>) =>
        error ? reject(error) : resolve(response);
      Reflect.apply(Reflect.get(this.#client, method), this.#client, [request, answered]);
    });
  }
}

function listening(server: grpc.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    );
  });
}
