/** Reads values as the engine's protocol writes them, by one rule for every way in: what is not known there stays unknown. */
import { pulledFrom, unknown, type Value } from "../border/terms/value.ts";
import { sentinels, signatureKey, signatures } from "./encoding.ts";

/** Is told a text that must never be shown. */
export type OnSecret = (text: string) => void;

/**
 * A plain copy of what was written: secrets opened, unknowns recognised, also within a text.
 *
 * @param onSecret told every text of a secret, however deep in it
 */
export function decode(written: unknown, onSecret: OnSecret = () => undefined): Value {
  return read(written, onSecret, false);
}

function read(written: unknown, onSecret: OnSecret, isSecret: boolean): Value {
  if (written === null || written === undefined) return null;
  if (typeof written === "boolean") return written;
  if (typeof written === "number") {
    // A short one is everybody's.
    if (isSecret && Math.abs(written) > 999) onSecret(String(written));
    return written;
  }
  if (typeof written === "string") {
    if (allSentinels.some((sentinel) => written.includes(sentinel))) return unknown;
    if (isSecret && written !== "") onSecret(written);
    return written;
  }
  if (Array.isArray(written)) return written.map((item) => read(item, onSecret, isSecret));
  return typeof written === "object" ? readObject({ ...written }, onSecret, isSecret) : unknown;
}

const allSentinels = Object.values(sentinels);

function readObject(written: Readonly<Record<string, unknown>>, onSecret: OnSecret, isSecret: boolean): Value {
  const { [signatureKey]: signature, ...rest } = written;
  const plain = () =>
    Object.fromEntries<Value>(Object.entries(rest).map(([key, item]) => [key, read(item, onSecret, isSecret)]));
  switch (signature) {
    case undefined:
      return plain();
    case signatures.secret:
      return rest.value === undefined ? unknown : read(rest.value, onSecret, true);
    case signatures.output:
      return rest.value === undefined ? unknown : read(rest.value, onSecret, isSecret || rest.secret === true);
    case signatures.resource:
      // A reference stands for the resource's id, which is empty until there is one, and to a component for its URN.
      return rest.id === "" ? unknown : read(rest.id ?? rest.urn, onSecret, isSecret);
    case signatures.asset:
      return typeof rest.uri === "string"
        ? { [pulledFrom]: rest.uri }
        : read(rest.text ?? unsaid(), onSecret, isSecret);
    case signatures.archive:
      if (typeof rest.uri === "string") return { [pulledFrom]: rest.uri };
      return rest.assets === undefined ? unsaid() : read(rest.assets, onSecret, isSecret);
    default:
      return unsaid();
  }

  /** What a file or a folder holds nobody reads, nor what is signed otherwise; its texts may be secrets all the same. */
  function unsaid(): typeof unknown {
    plain();
    return unknown;
  }
}
