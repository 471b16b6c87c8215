/** Secrets never leave a preview, in whatever part of its result they stand. */
import { masked, type Secrets } from "./from-wire.ts";

/** A copy of a result with every secret in its texts replaced. */
export function maskedIn<T>(value: T, secrets: Secrets): T {
  if (typeof value === "string") return (secrets.has(value) ? "[secret]" : masked(value, secrets)) as T;
  if (Array.isArray(value)) return value.map((item) => maskedIn(item, secrets)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskedIn(item, secrets)])) as T;
}
