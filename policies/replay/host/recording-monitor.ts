/**
 * Stands where the engine stands in a preview: takes every registration, answers before anything exists (inputs are
 * echoed, what names a resource is made up, all else is unknown), and keeps a record.
 */

import type { Callback as Token } from "@pulumi/pulumi/proto/callback_pb.js";
import type {
  ReadResourceRequest,
  RegisterResourceOutputsRequest,
  RegisterResourceRequest,
  ResourceCallRequest,
  ResourceInvokeRequest,
} from "@pulumi/pulumi/proto/resource_pb.js";
import { unknownText } from "../../wire/encoding.ts";
import { answerError, answering, type Callback } from "./answering.ts";
import { RecordedResources } from "./recorded-resources.ts";
import type { Sdk } from "./sdk.ts";
import { fromStruct, toStruct } from "./struct.ts";
import { Transforms } from "./transforms.ts";
import { markUnanswered } from "./unknown-answers.ts";
import type { Answered, Job, ProgramQuestion, Recording, WireProperties } from "./wire.ts";

export interface RecordingMonitor {
  readonly recording: Recording;
}

/**
 * @param stack whose program it is, and whether anything is made up for it
 * @param ask whom to ask what the program wants to know of the outside
 * @param seen told the number of resources after each one
 */
export function recordingMonitor(
  sdk: Sdk,
  stack: Pick<Job, "project" | "stack" | "directory" | "symbols">,
  ask: (question: ProgramQuestion) => Promise<Answered>,
  seen: (count: number) => void,
): RecordingMonitor {
  const { messages } = sdk;

  class Monitor extends sdk.MockMonitor {
    readonly #resources = new RecordedResources(stack, seen);
    readonly #transforms = new Transforms(sdk);
    #outputs: WireProperties = {};

    constructor() {
      super({ call: () => ({}), newResource: () => ({ id: undefined, state: {} }) });
    }

    get recording(): Recording {
      return { resources: this.#resources.all, outputs: this.#outputs };
    }

    override async registerResource(request: RegisterResourceRequest, callback: Callback): Promise<void> {
      await answering(callback, async () => {
        const changed = await this.#transforms.applyTo(request);
        const properties = changed.properties ?? request.getObject();
        const provider = changed.provider ?? request.getProvider();
        const urn = this.#resources.register(
          request,
          fromStruct(properties),
          provider,
          pluginOf(request, changed.plugin),
        );
        this.#transforms.inherit(urn, request);
        const inputs = fromStruct(properties);
        const readAs = request.getImportid() === "" ? undefined : request.getImportid();
        const symbols = request.getCustom() ? await this.#symbols(urn, request, inputs, provider, readAs) : {};
        const response = new messages.RegisterResourceResponse();
        response.setUrn(urn);
        response.setId(String(symbols.id ?? request.getImportid()));
        response.setObject(toStruct(sdk, { ...inputs, ...symbols }));
        return response;
      });
    }

    override async readResource(request: ReadResourceRequest, callback: Callback): Promise<void> {
      await answering(callback, async () => {
        const inputs = fromStruct(request.getProperties());
        const urn = this.#resources.read(request, inputs, pluginOf(request));
        const outputs =
          request.getType() === "pulumi:pulumi:StackReference"
            ? (await ask({ outputsOf: request.getId() })).answer
            : await this.#symbols(urn, request, inputs, request.getProvider(), request.getId());
        const response = new messages.ReadResourceResponse();
        response.setUrn(urn);
        // What is read has the id it is read by; older SDKs take it from their own request and have no field for it.
        if (request.getId() !== unknownText) response.setId?.(request.getId());
        response.setProperties(toStruct(sdk, { ...inputs, ...outputs }));
        return response;
      });
    }

    override async invoke(request: ResourceInvokeRequest, callback: Callback): Promise<void> {
      await answering(callback, async () => {
        const result = toStruct(sdk, await this.#call(request));
        // The message has another name in older SDKs; they all read it by these.
        return { getReturn: () => result, getFailuresList: () => [], getUnknown: () => false };
      });
    }

    /** A method of a component that a plugin builds. */
    call(request: ResourceCallRequest, callback: Callback): void {
      const what = `${request.getTok()} is a method of a component that a plugin builds`;
      callback(
        answerError(`${what}, which only the engine can call; use pulumi preview --policy-pack for this program.`),
      );
    }

    override registerResourceOutputs(request: RegisterResourceOutputsRequest, callback: Callback): void {
      if (this.#resources.isStack(request.getUrn())) this.#outputs = fromStruct(request.getOutputs());
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

    /** What names it, where anything is made up: none for what has an id nobody knows. */
    async #symbols(
      urn: string,
      request: RegisterResourceRequest | ReadResourceRequest,
      inputs: WireProperties,
      providerReference: string,
      readAs: string | undefined,
    ): Promise<WireProperties> {
      if (!stack.symbols || readAs === unknownText) return {};
      const provider = this.#resources.inputsOfProvider(providerReference);
      const [type, name] = [request.getType(), request.getName()];
      const { answer: symbols = {} } = await ask({ symbolsFor: { urn, type, name, inputs, provider, readAs } });
      this.#resources.answered(urn, symbols);
      return symbols;
    }

    async #call(request: ResourceInvokeRequest): Promise<WireProperties> {
      const call = request.getTok();
      const args = fromStruct(request.getArgs());
      if (call === "pulumi:pulumi:getResource") return this.#resources.lookUp(String(args.urn));
      const changed = await this.#transforms.applyToCall(request);
      const by = changed.provider ?? request.getProvider();
      const asked = { call, args: changed.properties ? fromStruct(changed.properties) : args };
      const { answer, found } = await ask({ ...asked, provider: this.#resources.inputsOfProvider(by) });
      if (found && !stack.symbols) return markUnanswered();
      for (const one of found ?? []) this.#resources.found(one, by);
      return answer ?? markUnanswered();
    }
  }
  return new Monitor();
}

/** Older SDKs know neither. A package that a program parameterises is a plugin by a name of the program's choice. */
function pluginOf(
  request: RegisterResourceRequest | ReadResourceRequest,
  changed = request.getPlugindownloadurl?.() ?? "",
): string | undefined {
  if (changed !== "") return changed;
  return (request.getPackageref?.() ?? "") === "" ? undefined : "";
}
