/** What to do about a refusal, by code, with the facts of it. */
import type { Coded, NoFacts } from "./coded.ts";
import type { Cloud } from "./place.ts";
import type { DataClass } from "./residency-tags.ts";

/** A region as a remedy names it. */
export interface NamedRegion {
  readonly region: string;
  readonly city: string;
}

export interface WithinRegions {
  readonly regions: readonly NamedRegion[];
  readonly resources: readonly string[];
  readonly properties: readonly string[];
}

/** The options of `landlocked transfer new`. */
export interface TransferAsked {
  readonly stack: string;
  readonly resources: readonly string[];
  /** "aws/eu-central-1", or a country. */
  readonly from: string;
  readonly to: string;
  readonly dataClass: DataClass;
}

export interface Remedies {
  /** Of what can't be known. */
  readonly "keep-out-of-reach": NoFacts;
  readonly "correct-region": NoFacts;
  readonly "state-provider-region": { readonly cloud: Cloud };
  readonly "remove-endpoint": NoFacts;
  readonly "use-own-zone": NoFacts;
  readonly "use-own-model": NoFacts;
  readonly "use-own-endpoint": NoFacts;
  readonly "give-as-text": NoFacts;
  readonly "name-the-source": NoFacts;
  readonly "list-in-ledger": NoFacts;
  readonly "list-with-region": NoFacts;
  readonly "limit-to-own-region": NoFacts;
  readonly "set-property": { readonly properties: readonly string[] };
  readonly "give-literal": { readonly property: string };
  readonly "write-policy-known": NoFacts;
  readonly "preview-other-stack": NoFacts;
  readonly "list-stack-ledger": { readonly file: string };
  readonly "write-policy-plainly": NoFacts;
  readonly "list-account": NoFacts;
  readonly "fence-service": NoFacts;
  /** A key of a condition, and what it is to be; without that, a name of the own side. */
  readonly "demand-claim": { readonly key: string; readonly is?: string };
  readonly "give-rights-here": NoFacts;
  readonly "keep-in-known-country": NoFacts;
  readonly "choose-known-country": NoFacts;
  /** Files are named from the repository: "policies/laws/mo.yaml". */
  readonly "add-law": { readonly file: string };
  readonly "add-law-or-place": { readonly file: string; readonly country: string };
  /** Of what may not move. */
  readonly "close-to-public": NoFacts;
  readonly "keep-networks-apart": NoFacts;
  readonly "copy-to-other-zones": NamedRegion;
  /** `resources`: those to create there; `properties`: those that must name something there. */
  readonly "replicate-within": WithinRegions;
  readonly "keep-within": WithinRegions;
  /** `resources`: what works in no region of its own, and so can't be kept to one. */
  readonly "do-without": NamedRegion & { readonly resources: readonly string[] };
  /** `values`: any of those it may have, or those it may not. */
  readonly "set-to": { readonly property: string; readonly values: readonly string[] };
  readonly "set-to-other": { readonly property: string; readonly values: readonly string[] };
  /** All of `resources` must say so, and only what holds nobody's data may. */
  readonly "tag-nobodys": { readonly tag: string; readonly dataClass: "none"; readonly resources: readonly string[] };
  readonly "register-transfer": TransferAsked;
  readonly "mend-transfer": NoFacts;
  readonly "mend-register": NoFacts;
  readonly "renew-transfer": NoFacts;
  /** Of what lies elsewhere, says nothing of itself, or can't be looked into. */
  readonly "create-in": NamedRegion;
  readonly unpin: NoFacts;
  /** The property that takes them, and each with its value; a word in "<>" is to be filled in. */
  readonly "set-tags": { readonly property: string; readonly tags: Readonly<Record<string, string>> };
  /** `stack`: the other stack that has the resource. */
  readonly "tag-class-or-anonymiser": {
    readonly resource: string;
    readonly stack?: string;
    readonly dataClass: string;
    readonly tag: string;
  };
  readonly "keep-in-territory": NoFacts;
  readonly "classify-type": { readonly cloud: Cloud };
  readonly "deploy-apart": NoFacts;
  readonly "accept-by-name": { readonly types: readonly string[] };
  readonly "state-class": NoFacts;
  readonly "vouch-in-config": NoFacts;
  /** `said`: what is said to hold none of anybody; absent: the resources the finding is about. */
  readonly "check-class": { readonly said?: string };
  readonly "renew-ledger": { readonly stack: string };
  readonly "judge-with-engine": NoFacts;
}

export type Remedy = Coded<Remedies>;
