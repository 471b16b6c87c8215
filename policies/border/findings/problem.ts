/** What a finding says, by code, with the facts that are its alone. */
import type { Citation } from "../law/law.ts";
import type { Coded, NoFacts } from "../terms/coded.ts";
import type { Reason } from "../terms/reason.ts";
import type { NamedRegion } from "../terms/remedy.ts";
import type { DataClass, Held } from "../terms/residency-tags.ts";
import type { Lack } from "../transfer/lack.ts";
import type { PlaceFacts } from "./flow-facts.ts";

export interface Problems {
  /** `unsound`: no transfer names it, and none could let it pass until the register is mended. */
  readonly "flow-refused": { readonly unsound?: Lack };
  readonly "flow-unproven": { readonly reason: Reason };
  readonly "placement-unproven": { readonly held: Held; readonly reason: Reason };
  readonly "placed-elsewhere": {
    readonly held: Held;
    readonly place: PlaceFacts;
    readonly home: NamedRegion;
    readonly bound: Bound;
  };
  readonly "tag-missing": { readonly tags: readonly string[] };
  readonly "tag-not-known": { readonly tag: string };
  readonly "tags-not-known": NoFacts;
  readonly "tag-wrong": { readonly tag: string; readonly found: string; readonly allowed: readonly string[] };
  readonly "tag-elsewhere": { readonly tag: string; readonly found: string; readonly zone: string };
  readonly "type-unlisted": { readonly type: string };
  readonly unseen: { readonly held: Held; readonly what: Unseen; readonly lapsed?: LapsedAcceptance };
  /** Of code that nothing stands beside that is judged. */
  readonly "unseen-alone": { readonly what: Unseen };
  readonly "unseen-beside-data": { readonly held: Held; readonly what: Unseen };
  /** Texts of a stack that this run does not preview. */
  /** What would have to be proven, and another stack says it. */
  readonly "places-of-unseen-stack": { readonly stack: string; readonly held: Held };
  readonly "texts-of-unseen-stack": { readonly stack: string };
  readonly "variables-not-known": NoFacts;
  /** A component that a plugin builds, which an offline preview can't look into. */
  readonly "component-unseen": NoFacts;
  readonly accepted: {
    readonly owner: string;
    readonly until: string;
    readonly reason: string;
    readonly daysLeft: number;
  };
  /** `stack`: the other stack that has the target. */
  readonly laundering: {
    readonly held: Held;
    readonly target: string;
    readonly stack?: string;
    readonly targetClass: DataClass;
  };
  /** A step that says it anonymises, and nobody answers for it. */
  readonly "unvouched-anonymiser": { readonly tag: string };
  readonly "placed-as-nobodys": { readonly place: PlaceFacts; readonly home: NamedRegion };
  readonly "said-to-be-nobodys": { readonly said: string };
  /** `taken`: the day it was taken, where that is too long ago; null: it does not say. */
  readonly "ledger-doubtful": { readonly stack: string; readonly digested: boolean; readonly taken?: string | null };
  readonly handover: { readonly dataClass: DataClass; readonly stack: string };
  readonly unrestricted: NoFacts;
  readonly "transfer-used": NoFacts;
  readonly "transfer-ending": { readonly endsSoon: boolean };
}

export type Problem = Coded<Problems>;

/** What binds a stack's data to its place: its own pin, the law of its territory, or a territory without a law on file. */
export type Bound =
  | { readonly by: "pin" }
  | { readonly by: "law"; readonly territory: string; readonly article: Citation }
  | { readonly by: "territory"; readonly territory: string };

/** Why a resource is not looked into. */
export interface Unseens {
  /** In the catalogue's words: "its template is not read here". */
  readonly "not-read": { readonly text: string };
  readonly template: { readonly types: readonly string[] };
  readonly provider: { readonly provider: string };
  /** Where the plugin that manages it comes from; "" where it is a parameterised one under a cloud's name. */
  readonly plugin: { readonly from: string };
  /** Code that the engine runs beside its steps on the resource, by name. */
  readonly hook: { readonly hooks: readonly string[] };
}

export type Unseen = Coded<Unseens>;

/** An acceptance that names the resource and accepts nothing (any more). */
export interface LapsedAcceptance {
  readonly owner: string;
  readonly until: string;
  readonly why: "over" | "too-long" | "shared-name";
}
