/** What a program's own process and the command line tell each other: plain JSON, in the engine's own encoding of values. */

import type { Source } from "./where-made.ts";

/** Properties as they travel: JSON in which values may be unknown, secret or signed (policies/wire). */
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
  /** Where its plugin comes from, if it says; "" for a parameterised package. */
  readonly plugin?: string | undefined;
  /** Code of the program that runs beside the engine's steps on it, by the names it is registered under. */
  readonly hooks?: readonly string[] | undefined;
  /** Input name to the URNs its value came from. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  /** What it was answered with besides its inputs; absent: all else is unknown. */
  readonly symbols?: WireProperties | undefined;
  /** Where the program makes it, if its SDK says. */
  readonly source?: Source | undefined;
  /** Not registered: what a function of a provider was answered to have found. */
  readonly found?: true;
}

/** What exists already and a function of a provider finds, as the answer describes it. */
export type LookedUp = Pick<RecordedResource, "urn" | "type" | "name" | "inputs" | "symbols">;

/** A resource as it is told of before it is answered. */
export interface RegisteredResource extends Pick<RecordedResource, "urn" | "type" | "name" | "inputs"> {
  /** Inputs of its explicit provider. */
  readonly provider: WireProperties | undefined;
  /** The id it is read by, where it exists already. */
  readonly readAs?: string | undefined;
}

/** All a program did. */
export interface Recording {
  readonly resources: readonly RecordedResource[];
  /** The stack's outputs. */
  readonly outputs: WireProperties;
  /** Variables from which a cloud's SDK took a provider's region. */
  readonly regionVariables?: readonly string[];
  /** Texts that it made secrets of, whatever became of them. */
  readonly secretsInHand?: readonly string[];
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
  /** Whether resources are answered with symbols: made-up values that tell where they come from. Else with unknowns. */
  readonly symbols: boolean;
}

/** What a program asks of the outside while it runs. */
export type ProgramQuestion =
  | { readonly call: string; readonly args: WireProperties; readonly provider: WireProperties | undefined }
  | { readonly outputsOf: string }
  | { readonly symbolsFor: RegisteredResource };

/** undefined: not known. */
export type ProgramAnswer = WireProperties | undefined;

export interface Answered {
  readonly answer: ProgramAnswer;
  /** The things the answer describes, where it is made up. */
  readonly found?: readonly LookedUp[] | undefined;
}

export type FromProgram =
  | { readonly kind: "registered"; readonly count: number }
  | { readonly kind: "question"; readonly id: number; readonly question: ProgramQuestion }
  /** until: what it had registered by then, where that is more than was told with another failure. */
  | { readonly kind: "failed"; readonly text: string; readonly until?: Recording | undefined }
  | { readonly kind: "done"; readonly recording: Recording };

export interface ToProgram extends Answered {
  readonly id: number;
  /** What is wrong with the question, a sentence: the program fails with it. */
  readonly problem?: string;
}
