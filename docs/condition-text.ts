/** A condition of a law in words: "the exporter runs critical infrastructure, or ...". */
import type { Law } from "../policies/border/law/law.ts";
import type { LawCondition } from "../policies/border/law/law-condition.ts";
import type { Threshold } from "../policies/border/law/threshold.ts";

export function conditionText(condition: LawCondition, law: Law): string {
  const words = (list: readonly string[] | undefined, text: (joined: string) => string): readonly string[] =>
    list === undefined ? [] : [text(list.join(" or "))];
  const flag = (value: boolean | undefined, yes: string, no: string): readonly string[] =>
    value === undefined ? [] : [value ? yes : no];
  return [
    ...words(condition.category, (list) => `the data is ${list}`),
    ...words(condition.purpose, (list) => `the purpose is ${list}`),
    ...words(condition.transaction, (list) => `the dealing is ${list}`),
    ...words(condition.exporterRole, (list) => `the exporter is ${list}`),
    ...words(condition.city, (list) => `the exporter is registered in ${list}`),
    ...flag(condition.cii, "the exporter runs critical infrastructure", "the exporter runs no critical infrastructure"),
    ...flag(condition.important, "it is important data", "it is no important data"),
    ...flag(condition.encrypted, "it is encrypted", "it is not encrypted"),
    ...flag(condition.remote, "it is read from abroad", "it is not only read from abroad"),
    ...words(condition.to, (list) => `it goes to ${list}`),
    ...words(condition.flag, (list) => `${list} is known`),
    ...words(condition.onFile, (list) => `${list} is on file`),
    ...words(
      condition.reaches?.map((id) => thresholdText(law, id)),
      (list) => list,
    ),
    ...words(
      condition.anyOf?.map((one) => conditionText(one, law)),
      (list) => `(${list})`,
    ),
    ...(condition.not ? [`not: ${conditionText(condition.not, law)}`] : []),
  ].join(" and ");
}

const counted: Readonly<Record<Threshold["counts"], string>> = {
  persons: "people",
  sensitive: "people with sensitive data",
  us_persons_12m: "people in the USA",
  us_devices_12m: "devices in the USA",
};

function thresholdText(law: Law, id: string): string {
  const found = law.thresholds.find((threshold) => threshold.id === id);
  if (!found) return id;
  const { atLeast, moreThan, counts, window, category } = found;
  const bound =
    atLeast === undefined ? `more than ${moreThan?.toLocaleString("en")}` : `${atLeast.toLocaleString("en")} or more`;
  const since = window === "calendar-year" ? "since 1 January" : "in twelve months";
  return `${bound} ${counted[counts]} ${since}${category ? ` (${category.join(", ")})` : ""}`;
}
