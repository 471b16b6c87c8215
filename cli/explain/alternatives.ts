/** What would change the answer: the nearest thresholds below and above, and what the law would say there. */

import {
  type Count,
  type ExportQuestion,
  judgeExport,
  type LawFacts,
  type Opinion,
  type Threshold,
} from "@landlocked/policies/laws";
import { nameIn } from "../render/language.ts";

const people: Readonly<Record<Count, (count: string) => string>> = {
  persons: (count) => `${count} people since 1 January`,
  sensitive: (count) => `${count} people with sensitive data since 1 January`,
  us_persons_12m: (count) => `${count} people in the USA in twelve months`,
  us_devices_12m: (count) => `${count} devices in the USA in twelve months`,
};

const none: Readonly<Record<Count, string>> = {
  persons: "any people",
  sensitive: "anybody's sensitive data",
  us_persons_12m: "any people in the USA",
  us_devices_12m: "any devices in the USA",
};

/** Sentences, none where nothing near would change anything. */
export function alternatives(
  question: ExportQuestion,
  opinions: readonly Opinion[],
  facts: LawFacts,
): readonly string[] {
  return opinions.flatMap((opinion) => [
    ...near(opinion, question, "below", facts),
    ...near(opinion, question, "above", facts),
    ...withoutInfrastructure(opinion, question, facts),
  ]);
}

function near(opinion: Opinion, question: ExportQuestion, side: "below" | "above", facts: LawFacts): readonly string[] {
  const { law } = opinion;
  const sentences = law.thresholds.flatMap((threshold) => {
    const count = question.counts[threshold.counts];
    const first = firstReached(threshold);
    if (count === undefined || count >= first !== (side === "below")) return [];
    const other = judgeWith(
      { ...question, counts: { ...question.counts, [threshold.counts]: side === "below" ? first - 1 : first } },
      law.id,
      facts,
    );
    if (!other || !differs(opinion, other)) return [];
    if (side === "below" && first === 1) {
      return [{ first, sentence: `Without ${none[threshold.counts]} ${law.short} ${says(other)}.` }];
    }
    const amount = people[threshold.counts](first.toLocaleString("en"));
    const where =
      side === "below"
        ? `Below ${amount}`
        : first === 1
          ? `From ${amount.replace("1 people", "one person")}`
          : `From ${amount}`;
    return [{ first, sentence: `${where} ${law.short} ${says(other)}.` }];
  });
  const sorted = sentences.sort((one, two) => (side === "below" ? two.first - one.first : one.first - two.first));
  return sorted.slice(0, 1).map(({ sentence }) => sentence);
}

function withoutInfrastructure(opinion: Opinion, question: ExportQuestion, facts: LawFacts): readonly string[] {
  if (question.cii !== true || opinion.verdict === "allowed") return [];
  const other = judgeWith({ ...question, cii: false }, opinion.law.id, facts);
  if (!other || !differs(opinion, other)) return [];
  return [`For an exporter that runs no critical infrastructure ${opinion.law.short} ${says(other)}.`];
}

function firstReached({ atLeast, moreThan }: Threshold): number {
  return atLeast ?? (moreThan === undefined ? Infinity : moreThan + 1);
}

function judgeWith(question: ExportQuestion, law: string, facts: LawFacts): Opinion | undefined {
  return judgeExport(question, facts).opinions.find((one) => one.law.id === law);
}

function differs(one: Opinion, other: Opinion): boolean {
  if (other.verdict === "unproven") return false;
  return one.verdict !== other.verdict || JSON.stringify(one.needs) !== JSON.stringify(other.needs);
}

/** "would accept the CAC standard contract, filed, or a certification" */
function says({ law, verdict, needs }: Opinion): string {
  if (verdict === "allowed") return "would allow it with what is on file";
  if (verdict === "refused") return "would refuse it";
  const any = (needs?.anyOf ?? []).map((id) => nameIn(law, id));
  const all = (needs?.allOf ?? []).map((id) => nameIn(law, id));
  return [
    any.length > 0 ? `would accept ${any.join(", or ")}` : "",
    all.length > 0 ? `would need ${all.join(" and ")}` : "",
  ]
    .filter((part) => part !== "")
    .join(" and ");
}
