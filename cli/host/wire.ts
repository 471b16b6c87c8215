/** What a program's own process and the command line tell each other: plain JSON, in the engine's own encoding of values. */

/** How the engine spells a value not known yet, as text; a text that contains it is not known either. */
export const unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Marks an object as something other than a plain one: a secret, an asset, a reference to a resource. */
export const signatureKey = "4dabf18193072939515e22adb298388d";
export const signatures = {
  secret: "1b47061264138c4ac30d75fd1eb44270",
  resource: "5cf8f73096256a8f31e491e813e4eb8e",
  output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
} as const;

/** Properties as they travel: JSON with `unknownText` and signed objects inside. */
export type WireProperties = Readonly<Record<string, unknown>>;

/** One resource as its program registered or read it, in the order of registration. */
export interface RecordedResource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly inputs: WireProperties;
  /** URN of the parent; "" for the stack itself. */
  readonly parent: string;
  /** Whether a provider manages it; a component only groups others. */
  readonly custom: boolean;
  /** A component that a plugin builds: what it consists of can't be seen without the engine. */
  readonly remote: boolean;
  /** Taken with `.get()` or as a StackReference: it exists already, and belongs to nobody here. */
  readonly read: boolean;
  /** URN of its explicit provider; "" for the default one. */
  readonly provider: string;
  /** Input name to the URNs its value came from. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

/** All a program did. */
export interface Recording {
  readonly resources: readonly RecordedResource[];
  /** The stack's outputs. */
  readonly outputs: WireProperties;
}

/** What the process of one program is told to run. */
export interface Job {
  readonly project: string;
  readonly stack: string;
  /** Working directory, absolute. */
  readonly directory: string;
  /** Entry point relative to it; "." leaves it to package.json. */
  readonly main: string;
  /** Config keys whose values are encrypted, so nobody knows them here. */
  readonly lockedKeys: readonly string[];
}

/** What a program asks of the outside while it runs. */
export type ProgramQuestion =
  | { readonly call: string; readonly args: WireProperties; readonly provider: WireProperties | undefined }
  | { readonly outputsOf: string };

/** undefined: not known. */
export type ProgramAnswer = WireProperties | undefined;

export type FromProgram =
  | { readonly kind: "registered"; readonly count: number }
  | { readonly kind: "question"; readonly id: number; readonly question: ProgramQuestion }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "done"; readonly recording: Recording };

export interface ToProgram {
  readonly id: number;
  readonly answer: ProgramAnswer;
}
