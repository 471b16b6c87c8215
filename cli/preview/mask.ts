/** Secrets never leave a preview, in whatever part of its result they stand. */
import { masking, type Secrets } from "@landlocked/policies/replay";

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
  "urn",
  "urns",
]);

/** A copy of a result with every secret in its free texts replaced. */
export function maskedIn<T>(value: T, secrets: Secrets): T {
  return throughout(value, secrets, masking(secrets));
}

function throughout<T>(value: T, secrets: Secrets, mask: (text: string) => string): T {
  // A short one that is all there is is masked too.
  if (typeof value === "string") return (secrets.has(value) ? "[secret]" : mask(value)) as T;
  if (Array.isArray(value)) return value.map((item) => throughout(item, secrets, mask)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    isOurs(key, item) ? item : throughout(item, secrets, mask),
  ]);
  return Object.fromEntries(entries) as T;
}

/** The word itself, or a list of them; facts that stand under such a name may be a program's. */
function isOurs(key: string, item: unknown): boolean {
  return ours.has(key) && [item].flat().every((one) => typeof one === "string");
}
