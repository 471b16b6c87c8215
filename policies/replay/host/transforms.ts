/** Runs the program's resource and call transforms when and as the engine does: its own, then its parents', then the stack's. */
import type { CallbacksClient } from "@pulumi/pulumi/proto/callback_grpc_pb.js";
import type { Callback } from "@pulumi/pulumi/proto/callback_pb.js";
import type {
  RegisterResourceRequest,
  ResourceInvokeRequest,
  TransformInvokeResponse,
  TransformResponse,
} from "@pulumi/pulumi/proto/resource_pb.js";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import type { Sdk } from "./sdk.ts";

/** What transforms made of a request; absent parts are as they were. */
interface Changed {
  readonly properties?: Struct | undefined;
  readonly provider?: string | undefined;
  readonly plugin?: string | undefined;
}

/** The transforms of one run, kept as they are registered. */
export class Transforms {
  readonly #sdk: Sdk;
  readonly #byUrn = new Map<string, { readonly parent: string; readonly own: readonly Callback[] }>();
  readonly #ofStack: Callback[] = [];
  readonly #ofCalls: Callback[] = [];
  readonly #clients = new Map<string, CallbacksClient>();

  constructor(sdk: Sdk) {
    this.#sdk = sdk;
  }

  /** One of the stack: for every resource. */
  addForAll(callback: Callback): void {
    this.#ofStack.push(callback);
  }

  /** One of the stack: for every call of a provider function. */
  addForCalls(callback: Callback): void {
    this.#ofCalls.push(callback);
  }

  /** Keeps a resource's transforms for its children. */
  inherit(urn: string, request: RegisterResourceRequest): void {
    this.#byUrn.set(urn, { parent: request.getParent(), own: request.getTransformsList() });
  }

  /** What they make of a registration. */
  async applyTo(request: RegisterResourceRequest): Promise<Changed> {
    const callbacks = [...request.getTransformsList(), ...this.#inherited(request.getParent()), ...this.#ofStack];
    let changed: Changed = {};
    for (const callback of callbacks) {
      const message = this.#resourceMessage(request, changed);
      const { TransformResponse } = this.#sdk.messages;
      const response: TransformResponse = TransformResponse.deserializeBinary(await this.#run(callback, message));
      changed = {
        properties: response.getProperties() ?? changed.properties,
        provider: response.getOptions()?.getProvider() ?? changed.provider,
        plugin: response.getOptions()?.getPluginDownloadUrl?.() ?? changed.plugin,
      };
    }
    return changed;
  }

  /** What they make of a call. */
  async applyToCall(request: ResourceInvokeRequest): Promise<Changed> {
    let changed: Changed = {};
    for (const callback of this.#ofCalls) {
      const { TransformInvokeOptions, TransformInvokeRequest, TransformInvokeResponse } = this.#sdk.messages;
      const message = new TransformInvokeRequest();
      message.setToken(request.getTok());
      message.setArgs(changed.properties ?? request.getArgs());
      message.setOptions(new TransformInvokeOptions().setProvider(changed.provider ?? request.getProvider()));
      const answer = await this.#run(callback, message.serializeBinary());
      const response: TransformInvokeResponse = TransformInvokeResponse.deserializeBinary(answer);
      changed = {
        properties: response.getArgs() ?? changed.properties,
        provider: response.getOptions()?.getProvider() ?? changed.provider,
      };
    }
    return changed;
  }

  #inherited(parent: string): readonly Callback[] {
    const found = this.#byUrn.get(parent);
    return found ? [...found.own, ...this.#inherited(found.parent)] : [];
  }

  #resourceMessage(request: RegisterResourceRequest, changed: Changed): Uint8Array {
    const { TransformRequest, TransformResourceOptions } = this.#sdk.messages;
    const options = new TransformResourceOptions();
    options.setProvider(changed.provider ?? request.getProvider());
    options.setDependsOnList(request.getDependenciesList());
    options.setVersion(request.getVersion());
    options.setPluginDownloadUrl?.(changed.plugin ?? request.getPlugindownloadurl?.() ?? "");
    options.setIgnoreChangesList(request.getIgnorechangesList());
    options.setAliasesList(request.getAliasesList());
    options.setAdditionalSecretOutputsList(request.getAdditionalsecretoutputsList());
    // Newer than the oldest SDKs that know transforms, as is the map of providers.
    options.setImport?.(request.getImportid());
    const isProtected = request.getProtect();
    if (isProtected !== undefined) options.setProtect(isProtected);
    request.getProvidersMap().forEach((reference, name) => {
      options.getProvidersMap?.().set(name, reference);
    });
    const message = new TransformRequest();
    message.setType(request.getType());
    message.setName(request.getName());
    message.setCustom(request.getCustom());
    message.setParent(request.getParent());
    message.setProperties(changed.properties ?? request.getObject());
    message.setOptions(options);
    return message.serializeBinary();
  }

  /** The function lives in the program; the SDK serves it over the loopback, as it does for the engine. */
  #run(callback: Callback, message: Uint8Array): Promise<Uint8Array> {
    const { CallbackInvokeRequest } = this.#sdk.require(
      "./proto/callback_pb",
    ) as typeof import("@pulumi/pulumi/proto/callback_pb.js");
    const request = new CallbackInvokeRequest();
    request.setToken(callback.getToken());
    request.setRequest(message);
    return new Promise((resolve, reject) => {
      this.#client(callback.getTarget()).invoke(request, (error, response) => {
        if (error) reject(new Error(error.details));
        else resolve((response as unknown as { getResponse_asU8(): Uint8Array }).getResponse_asU8());
      });
    });
  }

  #client(target: string): CallbacksClient {
    const known = this.#clients.get(target);
    if (known) return known;
    const { credentials } = this.#sdk.require("@grpc/grpc-js") as typeof import("@grpc/grpc-js");
    const rpc = this.#sdk.require(
      "./proto/callback_grpc_pb",
    ) as typeof import("@pulumi/pulumi/proto/callback_grpc_pb.js");
    const client = new rpc.CallbacksClient(target, credentials.createInsecure());
    this.#clients.set(target, client);
    return client;
  }
}
