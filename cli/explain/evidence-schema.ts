/** One entry of `evidence`: a mechanism with what is on file of it, or a circumstance; each wrong word is told by itself. */

import { nearestWord } from "@landlocked/policies/config";
import { evidenceOnFile, type Law, type Vocabulary } from "@landlocked/policies/laws";
import { z } from "zod";

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]).meta({
  allowed: "text, a number, true, false, null, or a list of texts",
});

export function evidenceSchema(vocabulary: Vocabulary, laws: readonly Law[]) {
  const mechanisms = laws.flatMap((law) => law.mechanisms);
  const ids = mechanisms.map(({ id }) => id);
  const flags = vocabulary.words.flags.map(({ id }) => id);
  const known = [...evidenceOnFile(vocabulary)];
  return z.record(z.string(), value).superRefine((entry, { addIssue }) => {
    const wrong = (key: string | undefined, message: string): void =>
      addIssue({ code: "custom", path: key === undefined ? [] : [key], message });
    const { m, flag } = entry;
    if ((m === undefined) === (flag === undefined))
      return wrong(undefined, "names either a mechanism (m) or a circumstance (flag)");
    if (flag !== undefined) {
      if (!flags.includes(String(flag))) wrong("flag", `is "${flag}"; allowed are ${flags.join(", ")}`);
      const [more] = Object.keys(entry).filter((key) => key !== "flag");
      if (more !== undefined) wrong(more, "goes with a mechanism, not with a flag");
      return;
    }
    if (!ids.includes(String(m))) return wrong("m", `is "${m}"; ${hint(String(m), ids)}`);
    for (const key of Object.keys(entry)) {
      if (key !== "m" && !known.includes(key))
        wrong(key, `is no fact on file of a mechanism; ${ofMechanism(key, String(m))}`);
    }
  });

  function ofMechanism(key: string, id: string): string {
    const near = nearestWord(key, known);
    if (near !== undefined) return `perhaps ${near} is meant`;
    const mechanism = mechanisms.find((one) => one.id === id);
    const asked = [
      ...(mechanism?.evidence ?? []),
      ...(mechanism?.must ?? []).flatMap((must) => must.evidence ?? []),
      ...(mechanism?.filing ? [mechanism.filing.event, mechanism.filing.done] : []),
      ...(mechanism?.valid ? [mechanism.valid.from] : []),
    ];
    return `${id} knows ${[...new Set([...asked, "expires"])].join(", ")}`;
  }
}

/** The mechanism probably meant, or all of that law. */
function hint(m: string, ids: readonly string[]): string {
  const near = nearestWord(m, ids);
  if (near !== undefined) return `perhaps ${near} is meant`;
  const same = ids.filter((id) => id.startsWith(m.slice(0, 3)));
  return `allowed are ${(same.length > 0 ? same : ids).join(", ")}`;
}
