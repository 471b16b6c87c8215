/** References and movements that entries of several services share. */
import type { Exposure, InputCondition, Reference } from "../entry.ts";

type Build = (path: string, more?: { readonly bareMeansHere: true }) => Reference;

/** An ARN, id or name of one of these types. */
export function naming(...names: readonly string[]): Build {
  return (path, more = undefined) => ({ path, form: "reference", names, ...more });
}

/** For references which the service resolves in the resource's own region only. */
export const inOwnRegion = { bareMeansHere: true } as const;

/** A name no resource of the cloud stands behind: only a ledger can say where it leads. */
export const elsewhere = naming();

export const bucket = naming("alicloud:oss/bucket");
export const project = naming("alicloud:log/project");

export const region = (path: string): Reference => ({ path, form: "region" });
export const zone = (path: string): Reference => ({ path, form: "zone" });
/** A host name or URL; unknown, it is traced to one of these types, or without any to whatever it depends on. */
export const host = (path: string, ...names: readonly string[]): Reference =>
  names.length === 0 ? { path, form: "endpoint" } : { path, form: "endpoint", names };

export const is = (path: string, ...values: readonly (string | number | boolean)[]): InputCondition => ({
  path,
  is: values,
});

/** Networks or shares of another account that are joined to one of this. */
export const joinsAccount = (path: string, how: string): Exposure => ({ to: "accounts", path, how });
