/** The record of what a program registers and reads, each resource under the URN the engine would give it. */
import type { ReadResourceRequest, RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";
import { sourceOf } from "./where-made.ts";
import type { Job, LookedUp, RecordedResource, WireProperties } from "./wire.ts";

const stackType = "pulumi:pulumi:Stack";

/** One a run: under each URN what was registered or read there. */
export class RecordedResources {
  readonly #byUrn = new Map<string, RecordedResource>();
  readonly #project: string;
  readonly #stack: string;
  readonly #folder: string;
  readonly #seen: (count: number) => void;

  /** @param seen told the number of resources after each one */
  constructor(
    { project, stack, directory }: Pick<Job, "project" | "stack" | "directory">,
    seen: (count: number) => void,
  ) {
    this.#project = project;
    this.#stack = stack;
    this.#folder = directory;
    this.#seen = seen;
  }

  /** In the order of registration. */
  get all(): readonly RecordedResource[] {
    return [...this.#byUrn.values()];
  }

  /** Whether it is the stack itself. */
  isStack(urn: string): boolean {
    return this.#byUrn.get(urn)?.type === stackType;
  }

  /** Inputs of the provider a reference ("<urn>::<id>") names; undefined for the default one. */
  inputsOfProvider(reference: string): WireProperties | undefined {
    return this.#byUrn.get(providerUrn(reference))?.inputs;
  }

  /** Keeps what a function found by its provider, once for all that find the same. */
  found(resource: LookedUp, provider: string): void {
    if (this.#byUrn.has(resource.urn)) return;
    const rest = {
      parent: "",
      custom: true,
      remote: false,
      read: true,
      propertyDependencies: {},
      found: true,
    } as const;
    this.#byUrn.set(resource.urn, { ...resource, ...rest, provider: providerUrn(provider) });
  }

  /** Keeps what a resource was answered with besides its inputs. */
  answered(urn: string, symbols: WireProperties): void {
    const resource = this.#byUrn.get(urn);
    if (resource) this.#byUrn.set(urn, { ...resource, symbols });
  }

  /** A resource met as a reference inside another's outputs. */
  lookUp(urn: string): WireProperties {
    const resource = this.#byUrn.get(urn);
    if (!resource) throw new Error(`unknown resource ${urn}`);
    return { urn, id: "", state: resource.inputs, ...(resource.symbols && { id: resource.symbols.id ?? "" }) };
  }

  /** Records what is registered, with what transforms made of it; its URN. */
  register(request: RegisterResourceRequest, inputs: WireProperties, provider: string, plugin?: string): string {
    return this.#record(request, {
      inputs,
      plugin,
      custom: request.getCustom(),
      remote: request.getRemote(),
      read: false,
      provider,
      propertyDependencies: dependenciesOf(request),
      hooks: hooksOf(request),
    });
  }

  /** Records what exists already; its URN. */
  read(request: ReadResourceRequest, inputs: WireProperties, plugin?: string): string {
    return this.#record(request, {
      inputs,
      plugin,
      custom: true,
      remote: false,
      read: true,
      provider: request.getProvider(),
      propertyDependencies: {},
    });
  }

  #record(
    request: RegisterResourceRequest | ReadResourceRequest,
    rest: Omit<RecordedResource, "urn" | "type" | "name" | "parent">,
  ): string {
    const [type, name, parent] = [request.getType(), request.getName(), request.getParent()];
    const urn = `urn:pulumi:${this.#stack}::${this.#project}::${qualifiedType(parent, type)}::${name}`;
    if (this.#byUrn.has(urn)) throw new Error(`Duplicate resource URN '${urn}'; try giving it a unique name`);
    // No program makes its stack.
    const source = type === stackType ? undefined : sourceOf(request.getSourceposition?.(), this.#folder);
    this.#byUrn.set(urn, { urn, type, name, parent, ...rest, provider: providerUrn(rest.provider), source });
    this.#seen(this.#byUrn.size);
    return urn;
  }
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

/** Of any step; undefined where there are none, as in SDKs that know none. */
function hooksOf(request: RegisterResourceRequest): readonly string[] | undefined {
  const named = new Set(Object.values(request.getHooks?.()?.toObject() ?? {}).flat());
  return named.size === 0 ? undefined : [...named];
}

function dependenciesOf(request: RegisterResourceRequest): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  request.getPropertydependenciesMap().forEach((urns, key) => {
    found[key] = urns.getUrnsList();
  });
  return found;
}
