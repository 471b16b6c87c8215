/** Who would get at data and is nobody of the organisation's on file, by code, with the facts of it. */
import type { Coded, NoFacts } from "./coded.ts";

export interface Strangers {
  readonly account: { readonly account: string };
  readonly organisation: { readonly organisation: string };
  readonly network: { readonly network: string };
  /** What stands where an account should can't be read as one. */
  readonly "not-readable": NoFacts;
  /** Whoever a condition lets in by a key that a pattern narrows to nobody's account. */
  readonly "like-pattern": { readonly key: string; readonly pattern: string };
  /** Whoever comes through a provider of identities that serves everybody. */
  readonly "token-holder": {
    readonly provider: string;
    /** The key that could say whose the token is. */
    readonly key: string;
    /** No condition asks for any of an issuer's claims: IAM makes no such role. */
    readonly unasked?: true;
  };
  /** `key` would say of all others: `is`. */
  readonly "pool-guest": { readonly key: string; readonly is: string };
  /** Whoever has a certificate of an anchor that the account trusts. */
  readonly "certificate-holder": NoFacts;
}

/** A text is a name as somebody wrote it: an ARN, a number, a service. */
export type Somebody = string | Coded<Strangers>;
