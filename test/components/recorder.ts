/**
 * Runs components without an engine and records every resource as it is registered, with what the SDK's own mocks leave
 * out: parent, provider, aliases and outputs. Tests look at the record instead of awaiting outputs one by one.
 */
import * as pulumi from "@pulumi/pulumi";
import type { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";

export interface Recorded {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  /** As sent to the engine; in preview a value not yet known satisfies `pulumi.isUnknown`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** URN of the parent, "" for none. */
  readonly parent: string;
  /** "<urn>::<id>" of the provider, "" for the default one. */
  readonly provider: string;
  readonly custom: boolean;
  readonly protect: boolean;
  /** Inputs whose difference from what the cloud answers is nobody's business. */
  readonly ignoreChanges: readonly string[];
  /** Whether it stays in the cloud when it leaves the stack. */
  readonly retainOnDelete: boolean;
  readonly aliases: readonly string[];
  /** URNs of what it waits for. */
  readonly dependencies: readonly string[];
  /** Input name to the URNs its value came from. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

export interface RecordOptions {
  /** Whether outputs the cloud computes are unknown, as in `pulumi preview`. Default: false, as in `pulumi up`. */
  readonly preview?: boolean;
  /** Name of the Pulumi stack. */
  readonly stack?: string;
  /** Answers of provider functions, by token ("aws:index/getPartition:getPartition"). A call without one is an error. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What the cloud adds to the inputs of a resource once it exists (`arn`, `endpoint`, ...). Not asked in preview. */
  readonly computed?: (resource: pulumi.runtime.MockResourceArgs) => Record<string, unknown>;
}

/** Runs `program` and returns what it registered, once all of it is registered. */
export async function record(program: () => void | Promise<void>, options: RecordOptions = {}): Promise<Recording> {
  const { preview = false, stack = "test", answers = {}, computed = () => ({}) } = options;
  const seen: Recorded[] = [];
  const outputs = new Map<string, Record<string, unknown>>();
  await pulumi.runtime.setMocks(
    {
      newResource: (args) =>
        preview
          ? { id: undefined, state: args.inputs }
          : { id: `${args.name}-id`, state: { ...args.inputs, ...computed(args) } },
      call: (args) => {
        const answer = answers[args.token];
        if (!answer) throw new Error(`test/components: no answer is given for the provider function ${args.token}`);
        return { ...answer };
      },
    },
    "landlocked",
    stack,
    preview,
  );
  const monitor = pulumi.runtime.getMonitor() as unknown as Monitor;
  const register = monitor.registerResource.bind(monitor);
  monitor.registerResource = (request, callback) =>
    register(request, (error, response) => {
      if (response) seen.push(recorded(request, response.getUrn()));
      callback(error, response);
    });
  const registerOutputs = monitor.registerResourceOutputs.bind(monitor);
  monitor.registerResourceOutputs = (request, callback) => {
    outputs.set(request.getUrn(), plain(request.getOutputs()));
    registerOutputs(request, callback);
  };
  // The SDK keeps a stack for each promise, and taking one costs more here than all the rest.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    await program();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    // Also after an error: what was registered before it must not turn up in the next run.
    await pulumi.runtime.disconnect();
  }
  return new Recording(seen, outputs);
}

/** What one run registered, with look-ups that fail with a sentence naming what there is. */
export class Recording {
  readonly resources: readonly Recorded[];
  readonly #outputs: ReadonlyMap<string, Record<string, unknown>>;

  constructor(resources: readonly Recorded[], outputs: ReadonlyMap<string, Record<string, unknown>>) {
    this.resources = resources;
    this.#outputs = outputs;
  }

  ofType(type: string): Recorded[] {
    return this.resources.filter((resource) => resource.type === type);
  }

  /** The only resource of a type, or the only one whose name ends in `nameEnd`. */
  one(type: string, nameEnd = ""): Recorded {
    const found = this.ofType(type).filter((resource) => resource.name.endsWith(nameEnd));
    const [first] = found;
    if (first && found.length === 1) return first;
    const names = this.ofType(type).map((resource) => resource.name);
    throw new Error(
      `expected one ${type} named *${nameEnd}, found ${found.length}; of that type: ${names.join(", ") || "none"}`,
    );
  }

  /** Everything directly under a resource. */
  childrenOf(parent: Recorded): Recorded[] {
    return this.resources.filter((resource) => resource.parent === parent.urn);
  }

  /** What a component registered as its outputs; undefined if it never called registerOutputs. */
  outputsOf(component: Recorded): Record<string, unknown> | undefined {
    return this.#outputs.get(component.urn);
  }
}

/** The value of an output, awaited. */
export function resolved<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => output.apply(resolve));
}

type Answer<T> = (error: unknown, response: T) => void;
type Struct = ReturnType<RegisterResourceRequest["getObject"]>;
type OutputsRequest = { getUrn(): string; getOutputs(): Struct };
interface Monitor {
  registerResource(request: RegisterResourceRequest, callback: Answer<{ getUrn(): string } | undefined>): unknown;
  registerResourceOutputs(request: OutputsRequest, callback: Answer<unknown>): void;
}

function recorded(request: RegisterResourceRequest, urn: string): Recorded {
  const propertyDependencies: Record<string, string[]> = {};
  request.getPropertydependenciesMap().forEach((value, key) => {
    propertyDependencies[key] = value.getUrnsList();
  });
  return {
    urn,
    type: request.getType(),
    name: request.getName(),
    inputs: plain(request.getObject()),
    parent: request.getParent(),
    provider: request.getProvider(),
    custom: request.getCustom(),
    protect: request.getProtect() === true,
    ignoreChanges: request.getIgnorechangesList(),
    retainOnDelete: request.getRetainondelete() === true,
    aliases: request.getAliasesList().map((alias) => alias.getUrn() || (alias.getSpec()?.getName() ?? "")),
    dependencies: request.getDependenciesList(),
    propertyDependencies,
  };
}

function plain(struct: Struct): Record<string, unknown> {
  if (!struct) return {};
  const values = pulumi.runtime.deserializeProperties(struct, true) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, pulumi.runtime.unwrapRpcSecret(value)]));
}
