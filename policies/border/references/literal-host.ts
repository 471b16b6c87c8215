/** A literal of a program that is a host as a whole, without a scheme: what else would it be? */
import { isPlainlyHost } from "./address.ts";

/** The host, or number, that it is; undefined where it can be anything else, as two words with a point between them can. */
export function literalHost(literal: string, key: string | undefined): string | undefined {
  const [, host = ""] = /^([\w.-]+)(?::\d{2,5})?(?:\/[^\s]*)?$/.exec(literal) ?? [];
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return /version|release|build/i.test(key ?? "") ? undefined : host;
  return isPlainlyHost(host) && !ambiguous.test(host) ? host : undefined;
}

/** Ends that are names of properties, events and packages as well. */
const ambiguous = /^[^.]+\.(io|info|dev|in|us|is|cloud|id|me|app|co|ai|at|es|it|be|no|my|biz)$|\.(info|in|id)$/i;
