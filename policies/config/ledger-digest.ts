/** The digest a ledger carries, by which a list that lost an entry or changed a class on its way is told from what was published. */
import { createHash } from "node:crypto";
import type { Holding } from "./holding.ts";

/** Whatever the order of its entries and keys: "sha256:" and 64 hexadecimal digits. No signature: whoever changes both is not seen. */
export function ledgerDigest(holdings: readonly Holding[]): string {
  const lines = holdings.map(({ name, arn = null, type, cloud, region, dataClass, subjects }) =>
    JSON.stringify([name, arn, type, cloud, region, dataClass, subjects.toSorted()]),
  );
  return `sha256:${createHash("sha256").update(lines.sort().join("\n")).digest("hex")}`;
}
