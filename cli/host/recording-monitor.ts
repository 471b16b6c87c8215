/**
 * Stands where the engine stands in a preview: takes every registration, answers as the engine would before anything
 * exists (inputs are echoed, all else is unknown), and keeps a record.
 */
import { unknownText } from "@landlocked/policies/wire";
import type { Callback as Token } from "@pulumi/pulumi/proto/callback_pb.js";
import type {
  ReadResourceRequest,
  RegisterResourceOutputsRequest,
  RegisterResourceRequest,
  ResourceCallRequest,
  ResourceInvokeRequest,
} from "@pulumi/pulumi/proto/resource_pb.js";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import type { Sdk } from "./sdk.ts";
import { Transforms } from "./transforms.ts";
import { markUnanswered } from "./unknown-answers.ts";
import type { ProgramAnswer, ProgramQuestion, RecordedResource, Recording, WireProperties } from "./wire.ts";

export interface RecordingMonitor {
  readonly recording: Recording;
}

type Callback = (error: Error | null, response?: object) => void;

const stackType = "pulumi:pulumi:Stack";

/**
 * @param ask whom to ask what the program wants to know of the outside
 * @param seen told the number of resources after each one
 */
export function recordingMonitor(
  sdk: Sdk,
  { project, stack }: { readonly project: string; readonly stack: string },
  ask: (question: ProgramQuestion) => Promise<ProgramAnswer>,
  seen: (count: number) => void,
): RecordingMonitor {
  const { messages } = sdk;
  const toStruct = (value: WireProperties) =>
    sdk.Struct.fromJavaScript(value as Parameters<Sdk["Struct"]["fromJavaScript"]>[0]);

  class Monitor extends sdk.MockMonitor {
    readonly #byUrn = new Map<string, RecordedResource>();
    readonly #transforms = new Transforms(sdk);
    #outputs: WireProperties = {};

    constructor() {
      super({ call: () => ({}), newResource: () => ({ id: undefined, state: {} }) });
    }

    get recording(): Recording {
      return { resources: [...this.#byUrn.values()], outputs: this.#outputs };
    }

    override async registerResource(request: RegisterResourceRequest, callback: Callback): Promise<void> {
      await answering(callback, async () => {
        const changed = await this.#transforms.applyTo(request);
        const properties = changed.properties ?? request.getObject();
        const urn = this.#record(request, {
          inputs: plain(properties),
          custom: request.getCustom(),
          remote: request.getRemote(),
          read: false,
          provider: changed.provider ?? request.getProvider(),
          propertyDependencies: dependenciesOf(request),
        });
        this.#transforms.inherit(urn, request);
        const response = new messages.RegisterResourceResponse();
        response.setUrn(urn);
        response.setId(request.getImportid());
        response.setObject(properties);
        return response;
      });
    }

    override async readResource(request: ReadResourceRequest, callback: Callback): Promise<void> {
      await answering(callback, async () => {
        const inputs = plain(request.getProperties());
        const urn = this.#record(request, {
          inputs,
          custom: true,
          remote: false,
          read: true,
          provider: request.getProvider(),
          propertyDependencies: {},
        });
        const outputs =
          request.getType() === "pulumi:pulumi:StackReference" ? await ask({ outputsOf: request.getId() }) : {};
        const response = new messages.ReadResourceResponse();
        response.setUrn(urn);
        // What is read has the id it is read by; older SDKs take it from their own request and have no field for it.
        if (request.getId() !== unknownText) response.setId?.(request.getId());
        response.setProperties(toStruct({ ...inputs, ...outputs }));
        return response;
      });
    }

    override async invoke(request: ResourceInvokeRequest, callback: Callback): Promise<void> {
      await answering(callback, async () => {
        const result = toStruct(await this.#call(request));
        // The message has another name in older SDKs; they all read it by these.
        return { getReturn: () => result, getFailuresList: () => [], getUnknown: () => false };
      });
    }

    /** A method of a component that a plugin builds. */
    call(request: ResourceCallRequest, callback: Callback): void {
      const what = `${request.getTok()} is a method of a component that a plugin builds`;
      callback(refusal(`${what}, which only the engine can call; use pulumi preview --policy-pack for this program.`));
    }

    override registerResourceOutputs(request: RegisterResourceOutputsRequest, callback: Callback): void {
      const type = this.#byUrn.get(request.getUrn())?.type;
      if (type === stackType) this.#outputs = plain(request.getOutputs());
      callback(null, {});
    }

    override registerStackTransform(request: Token, callback: Callback): void {
      this.#transforms.addForAll(request);
      callback(null, {});
    }

    override registerStackInvokeTransform(request: Token, callback: Callback): void {
      this.#transforms.addForCalls(request);
      callback(null, {});
    }

    /** Whether something exists in the cloud is not known here. */
    override existsResource(_request: unknown, callback: Callback): void {
      const response = new messages.ExistsResourceResponse();
      response.setUnknown(true);
      callback(null, response);
    }

    /** Hooks run beside steps, and a preview takes none. */
    registerResourceHook(_request: unknown, callback: Callback): void {
      callback(null, {});
    }

    registerErrorHook(_request: unknown, callback: Callback): void {
      callback(null, {});
    }

    signalAndWaitForShutdown(_request: unknown, callback: Callback): void {
      callback(null, {});
    }

    async #call(request: ResourceInvokeRequest): Promise<WireProperties> {
      const call = request.getTok();
      const args = plain(request.getArgs());
      if (call === "pulumi:pulumi:getResource") return this.#lookUp(String(args.urn));
      const changed = await this.#transforms.applyToCall(request);
      const provider = this.#byUrn.get(providerUrn(changed.provider ?? request.getProvider()))?.inputs;
      const answer = await ask({ call, args: changed.properties ? plain(changed.properties) : args, provider });
      return answer ?? markUnanswered();
    }

    /** A resource met as a reference inside another's outputs. */
    #lookUp(urn: string): WireProperties {
      const resource = this.#byUrn.get(urn);
      if (!resource) throw new Error(`unknown resource ${urn}`);
      return { urn, id: "", state: resource.inputs };
    }

    #record(
      request: RegisterResourceRequest | ReadResourceRequest,
      rest: Omit<RecordedResource, "urn" | "type" | "name" | "parent">,
    ): string {
      const [type, name, parent] = [request.getType(), request.getName(), request.getParent()];
      const urn = `urn:pulumi:${stack}::${project}::${qualifiedType(parent, type)}::${name}`;
      if (this.#byUrn.has(urn)) throw new Error(`Duplicate resource URN '${urn}'; try giving it a unique name`);
      this.#byUrn.set(urn, { urn, type, name, parent, ...rest, provider: providerUrn(rest.provider) });
      seen(this.#byUrn.size);
      return urn;
    }
  }
  return new Monitor();
}

/** The types on the way from the top, joined by "$"; the stack itself counts for none. */
function qualifiedType(parent: string, type: string): string {
  const parentType = parent.split("::")[2];
  return parentType === undefined || parentType === stackType ? type : `${parentType}$${type}`;
}

/** A provider is named "<urn>::<id>". */
function providerUrn(reference: string): string {
  const end = reference.lastIndexOf("::");
  return end < 0 ? "" : reference.slice(0, end);
}

function plain(struct: Struct | undefined): WireProperties {
  return struct === undefined ? {} : struct.toJavaScript();
}

function dependenciesOf(request: RegisterResourceRequest): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  request.getPropertydependenciesMap().forEach((urns, key) => {
    found[key] = urns.getUrnsList();
  });
  return found;
}

async function answering(callback: Callback, answer: () => Promise<object>): Promise<void> {
  try {
    callback(null, await answer());
  } catch (error) {
    callback(refusal(error instanceof Error ? error.message : String(error)));
  }
}

/** The SDK reads `message` where it registers and `details` where it calls. */
function refusal(message: string): Error {
  return Object.assign(new Error(message), { details: message });
}
