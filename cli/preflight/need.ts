/** One thing an account must have, or its owner must know, before the first `pulumi up` of a stack. */

interface Needs {
  /** The account itself: one of the organisation's, where those are stated. */
  readonly account: { readonly stated: readonly string[] };
  /** AWS opens newer regions only on request. */
  readonly region: { readonly region: string };
  readonly service: { readonly service: string; readonly how: string; readonly source: string };
  readonly role: {
    readonly role: string;
    readonly made: string;
    /** The service makes it when it is first needed. */
    readonly itself: boolean;
    readonly source: string;
  };
  readonly paid: { readonly count: number; readonly what: string; readonly source: string };
  readonly quota: {
    readonly quota: string;
    readonly takes: number;
    readonly default: number | undefined;
    readonly code: string | undefined;
    readonly source: string;
  };
  readonly zone: { readonly zone: string };
  readonly class: { readonly class: string; readonly of: "machine" | "database"; readonly zones: readonly string[] };
  readonly name: { readonly name: string };
}

export type NeedKind = keyof Needs;

/** `{ kind: "zone", facts: { zone: "eu-central-1a" } }` */
export type Need = { readonly [Kind in NeedKind]: { readonly kind: Kind; readonly facts: Needs[Kind] } }[NeedKind];

/** What came of a check. */
export type NeedState =
  | { readonly state: "met" | "missing"; readonly saw: string }
  | { readonly state: "not-checked"; readonly reason: string };

export interface CheckedNeed {
  readonly need: Need;
  readonly finding: NeedState;
}
