/** Reads what made-up transfers have on file, from made-up-evidence.yaml; a law or a mechanism that is not there is an error. */
import { readFileSync } from "node:fs";
import { parse, type ScalarTag } from "yaml";
import { z } from "zod";
import type { EvidenceValue } from "../policies/border/law/export-facts.ts";

const destination = Symbol("the country a transfer leads to");
const destinationTag: ScalarTag = { tag: "!destination", resolve: () => destination };

const value = z.union([z.string().min(1), z.number(), z.boolean(), z.custom<symbol>((one) => one === destination)]);
const law = z.strictObject({
  duties: z.array(z.string()),
  evidence: z.record(z.string(), z.record(z.string(), value)),
});
const file = new URL("./made-up-evidence.yaml", import.meta.url);

/** By law. */
export const madeUpEvidence = z
  .record(z.string(), law)
  .parse(parse(readFileSync(file, "utf8"), { customTags: [destinationTag], uniqueKeys: true }));

const byMechanism = new Map(Object.values(madeUpEvidence).flatMap(({ evidence }) => Object.entries(evidence)));

export function dutiesOf(id: string): readonly string[] {
  const found = madeUpEvidence[id];
  if (!found) throw new Error(`test/made-up-evidence.yaml says nothing of ${id}.`);
  return found.duties;
}

/** @param to the country the transfer leads to */
export function evidenceOf(mechanism: string, to: string): Readonly<Record<string, EvidenceValue>> {
  const found = byMechanism.get(mechanism);
  if (!found) throw new Error(`test/made-up-evidence.yaml says nothing of ${mechanism}.`);
  return Object.fromEntries(Object.entries(found).map(([word, one]) => [word, typeof one === "symbol" ? [to] : one]));
}
