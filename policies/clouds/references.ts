/** References of both clouds' catalogues: how one property names a place. The types they can name are in each cloud's names.ts. */
import type { Reference } from "./entry.ts";

/** Makes the reference that the property at a path is. */
export type Naming = (path: string, more?: Pick<Reference, "bareMeansHere">) => Reference;

/** An ARN, id or name of one of these types: every spelling one property takes, so that an unknown value is traced to any. */
export function naming(...names: readonly string[]): Naming {
  return (path, more = {}) => ({ path, form: "reference", names, ...more });
}

/** For references which the service resolves in the resource's own region only. */
export const inOwnRegion = { bareMeansHere: true } as const;

/** An ARN or id of whatever takes data. */
export const anything: Naming = (path, more = {}) => ({ path, form: "reference", ...more });

/** A name no resource of the cloud stands behind, as a Slack workspace or an office's box: only a ledger can say where it is. */
export const elsewhere = naming();

/** A region code of the resource's own cloud: "eu-central-1". */
export const region = (path: string): Reference => ({ path, form: "region" });
/** A zone of it: "eu-central-1a". */
export const zone = (path: string): Reference => ({ path, form: "zone" });

/** A host name or URL; unknown, it is traced to one of these types, or without any to whatever the property depends on. */
export function host(path: string, ...names: readonly string[]): Reference {
  return names.length === 0 ? { path, form: "endpoint" } : { path, form: "endpoint", names };
}

/** The same, where an address of a private range is one of the resource's own network. */
export const hostHere = (path: string): Reference => ({ path, form: "endpoint", insideMeansHere: true });

/** The same, where one of the company's own domains is served by what the stack has. */
export const ownHost = (path: string): Reference => ({ path, form: "endpoint", ownDomainMeansHere: true });
