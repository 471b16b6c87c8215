/** Why something can't be known, by code, with the facts of it. */
import type { Coded, NoFacts } from "./coded.ts";
import type { Cloud } from "./place.ts";
import type { Somebody } from "./stranger.ts";

export interface Reasons {
  /** Where a resource lies. */
  readonly "no-cloud-on-file": { readonly type: string };
  readonly "region-not-on-file": { readonly region: string; readonly cloud: Cloud };
  readonly "region-not-known": NoFacts;
  readonly "region-not-stated": NoFacts;
  /** Its provider calls another host than its region's; null: a host not known. */
  readonly "other-endpoint": { readonly endpoint: string | null; readonly region: string };
  /** Where a property leads. */
  readonly "zone-not-on-file": { readonly zone: string };
  readonly "model-not-on-file": { readonly model: string };
  readonly "host-not-on-file": { readonly host: string };
  readonly "not-text": { readonly property: string };
  readonly "source-not-seen": { readonly property: string; readonly source: string };
  readonly "no-source-seen": { readonly property: string };
  readonly "made-of-source": { readonly property: string; readonly source: string };
  /** A program or a state fills it in when it runs. */
  readonly "built-at-run-time": { readonly name: string; readonly property: string };
  readonly "not-of-this-cloud": { readonly name: string; readonly property: string };
  /** An ARN says where a location or destination lies itself. */
  readonly "arn-of-descriptor": { readonly name: string; readonly property: string };
  readonly "name-not-on-file": { readonly name: string; readonly property: string };
  /** What moves, and who reads. */
  readonly "hub-elsewhere": { readonly hub: string; readonly property: string };
  readonly "every-region": NoFacts;
  readonly "property-not-set": { readonly properties: readonly string[] };
  readonly "movement-undecided": { readonly property: string };
  readonly "readers-not-known": { readonly property: string };
  readonly "reach-not-known": { readonly property: string };
  /** Of a role that strangers may take on. */
  readonly "rights-not-seen": NoFacts;
  readonly stranger: { readonly who: Somebody };
  readonly "taken-by-stranger": { readonly account: string };
  /** A service that works for other customers too. */
  readonly "asked-by-anybody": { readonly service: string };
  readonly "policy-key-twice": { readonly key: string };
  readonly "policy-key-unknown": { readonly key: string };
  /** What law holds. */
  readonly "origin-not-disclosed": NoFacts;
  readonly "destination-not-disclosed": NoFacts;
  readonly "no-law-of-origin": { readonly territory: string };
  readonly "place-not-on-file": { readonly country: string };
}

export type Reason = Coded<Reasons>;
