/** Whose code manages a resource: only what Pulumi itself releases under a cloud's name is what the catalogue was judged by. */
import type { Value } from "../terms/value.ts";

/**
 * Where the engine fetches plugins unless it is told otherwise (pkg/workspace of pulumi/pulumi: get.pulumi.com, and releases of the
 * organisation pulumi at GitHub).
 */
const own = /^(https:\/\/get\.pulumi\.com\/|github:\/\/api\.github\.com\/pulumi(\/[\w-]+)?\/?$)/;

/** The address of a plugin from elsewhere; "" where nobody says which; undefined: it is Pulumi's. */
export function foreignPlugin(url: Value | undefined): string | undefined {
  if (url === undefined || url === null) return undefined;
  if (typeof url !== "string") return "";
  return own.test(url) ? undefined : url;
}
