/** By which facts and laws something was judged, in a few signs: two results of one digest were judged by the same. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Facts } from "../border/estate/facts.ts";
import { Regions } from "../border/terms/place.ts";

/** SHA-256 in lower-case hexadecimal digits. */
export interface Digests {
  /** Of all laws, and the words they are written in. */
  readonly laws: string;
  /** Of all else: regions, catalogue, what services may do. */
  readonly facts: string;
}

/** Over what was read, in canonical JSON (RFC 8785): comments, layout and the order of keys don't matter. */
export function digestsOf({ laws, vocabulary, withoutLaw, classOf: _, groupsOf: __, ...facts }: Facts): Digests {
  return { laws: digestOf({ laws, vocabulary, withoutLaw }), facts: digestOf(facts) };
}

function digestOf(value: unknown): string {
  return createHash("sha256")
    .update(canonicalize(plain(value)) ?? "")
    .digest("hex");
}

/** As JSON can hold it; throws for what has no text of its own, since it could change unseen. */
function plain(value: unknown): unknown {
  if (typeof value === "function") throw new Error(`facts hold the function ${value.name}, which no digest tells`);
  if (value instanceof RegExp) return String(value);
  if (value instanceof Regions) return [...value.of("aws"), ...value.of("alicloud")];
  if (value instanceof Map) return [...value].map(plain);
  if (value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
