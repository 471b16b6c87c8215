/** Secrets never leave a preview, in whatever part of its result they stand. */
import type { Finding } from "../border/findings/finding.ts";
import type { Secrets } from "./from-wire.ts";
import { masking } from "./masked.ts";

/**
 * Words of closed vocabularies and of our own data: no program writes them, and one that is a secret's text by chance tells
 * nothing. Masked, they would make another verdict, or no JSON of the published shape.
 */
const ours: ReadonlySet<string> = new Set([
  "policy",
  "verdict",
  "code",
  "kind",
  "verb",
  "payload",
  "cloud",
  "region",
  "city",
  "country",
  "territory",
  "dataClass",
  "targetClass",
  "law",
  "laws",
  "short",
  "chain",
  "what",
  "why",
  "facts",
  "rule",
  "scanner",
  "end",
  "by",
]);

/** A copy of a result with every secret in its free texts replaced. */
export function maskedIn<T>(value: T, secrets: Secrets): T {
  const mask = masking(secrets);
  // A short one that is all there is is masked too.
  return throughout(value, (text) => (secrets.has(text) ? "[secret]" : mask(text)));
}

/**
 * A finding with the parts of secrets replaced where it quotes a program: before a sentence is made of it, since our own
 * words are no parts of anything.
 *
 * @param mask of `partsMasking`
 */
export function partsMaskedIn(finding: Finding, mask: (text: string) => string): Finding {
  const { problem, flow, remedies } = finding;
  return { ...finding, ...throughout({ problem, remedies, ...(flow && { flow }) }, mask) };
}

function throughout<T>(value: T, mask: (text: string) => string): T {
  if (typeof value === "string") return mask(value) as T;
  if (Array.isArray(value)) return value.map((item) => throughout(item, mask)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, isOurs(key, item) ? item : throughout(item, mask)]);
  return Object.fromEntries(entries) as T;
}

/** The word itself, or a list of them; facts that stand under such a name may be a program's. */
function isOurs(key: string, item: unknown): boolean {
  return ours.has(key) && [item].flat().every((one) => typeof one === "string");
}
