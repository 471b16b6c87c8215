/** Writes an answer for a person: per law its verdict, the chain of articles, what it needs, and what would change it. */
import {
  dutiesAlongside,
  type ExportJudgement,
  type ExportQuestion,
  type Law,
  meaningOf,
  type NotKnown,
  type Opinion,
  type Outcome,
} from "@landlocked/policies/laws";
import { say } from "@landlocked/policies/messages";
import pc from "picocolors";
import { cited, language, nameIn } from "../render/language.ts";
import type { Colors, Page } from "../render/page.ts";
import { wrap } from "../render/wrap.ts";
import { optionOf } from "./ask.ts";

/** The whole text, ending in a newline. */
export function renderExplanation(
  question: ExportQuestion,
  { overall, opinions, missing }: ExportJudgement,
  alternatives: readonly string[],
  { width, color }: Page,
): string {
  const colors = pc.createColors(color);
  const lines = [
    colors.bold(
      `${question.origins.join(" + ")} to ${question.destinations.map(({ country, remote }) => `${country}${remote ? " (read from there)" : ""}`).join(" + ")}, judged on ${question.day}`,
    ),
    ...opinions.flatMap((opinion) => section(opinion, question.category ?? [], width, colors)),
    ...missing.flatMap((one) => ["", `${paint("unproven", colors)}  ${unproven(one)}`]),
    ...(alternatives.length === 0 ? [] : ["", colors.dim("What would change the answer:")]),
    ...alternatives.flatMap((sentence) => bullets(sentence, width)),
    "",
    `${paint(overall, colors)}  ${summary(overall, opinions)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function unproven({ reason, remedy }: NotKnown): string {
  return `${say(language.reasons, reason)}. Instead: ${say(language.remedies, remedy)}.`;
}

function section(opinion: Opinion, category: readonly string[], width: number, colors: Colors): readonly string[] {
  const { law, verdict, needs, dutiesDue, warnings, unknown } = opinion;
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => `${labelOf(law, id)} ${colors.dim(id)}`);
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`  ${colors.dim(title)}`, ...items.flatMap((item) => bullets(item, width))];
  const [fine] = law.fines;
  const alongside = verdict === "allowed" ? dutiesAlongside(opinion).map(language.lawName) : [];
  return [
    "",
    `${paint(verdict, colors)}  ${colors.bold(law.short)}  ${colors.dim(`${law.id}, last checked ${law.checked}`)}`,
    ...list(
      "because",
      reasonsOf(opinion).map(
        ({ says, articles, given }) =>
          `${given ? `perhaps (${given.map((fact) => language.exportFacts[fact]).join(", ")} not known): ` : ""}${say(language.sayings, says)}${articles.length === 0 ? "" : ` (${articles.map((id) => cited(law, id)).join(", ")})`}`,
      ),
    ),
    ...list("needs one of", named(needs?.anyOf ?? [])),
    ...list("needs", named(needs?.allOf ?? [])),
    ...list(
      "not known",
      unknown.flatMap((fact) => {
        const name = language.exportFacts[fact];
        const stated = optionOf[fact] ? [`${name}: state it with ${optionOf[fact]}`] : [name];
        return fact === "category" ? [...mayBe(law, category), ...stated] : stated;
      }),
    ),
    ...list(
      "due",
      dutiesDue.map(({ duty, by }) => `${labelOf(law, duty)} ${colors.dim(duty)} by ${by}`),
    ),
    ...list("runs alongside", alongside),
    ...list(
      "note",
      warnings.map(({ id, says }) => `${say(language.sayings, says)} ${colors.dim(id)}`),
    ),
    ...(verdict === "allowed" || !fine ? [] : list("exposure", [`${fine.text} (${cited(law, fine.article)})`])),
  ];
}

/** What holds comes first, what only may hold last. */
function reasonsOf({ chain }: Opinion): Opinion["chain"] {
  return chain.toSorted((one, other) => Number(one.given !== undefined) - Number(other.given !== undefined));
}

/** Why a word does not say enough to a law: "personal_financial may be personal_credit: ...". */
function mayBe({ categories = [] }: Law, stated: readonly string[]): readonly string[] {
  return stated.flatMap((word) =>
    categories.flatMap(({ words, maybe, why }) =>
      maybe && words.some((one) => meaningOf(word, categories).is.has(one))
        ? [`${word} may be ${maybe.join(" or ")}: ${why}`]
        : [],
    ),
  );
}

/** Parts of a mechanism ("sg.contract.countries_named") are named by it. */
function labelOf(law: Law, id: string): string {
  const whole = nameIn(law, id);
  if (whole !== id) return whole;
  const mechanism = law.mechanisms.find((one) => id.startsWith(`${one.id}.`));
  return mechanism ? `${id.slice(mechanism.id.length + 1).replaceAll("_", " ")} of ${mechanism.name}` : id;
}

function summary(overall: Outcome, opinions: readonly Opinion[]): string {
  const against = opinions.filter(({ verdict }) => verdict !== "allowed").map(({ law }) => law.short);
  const marked = " Facts in our own words, not legal advice.";
  if (overall === "allowed")
    return `Every law concerned allows it, on a transfer that is registered and signed.${marked}`;
  if (against.length === 0) return `Not known means refused.${marked}`;
  const names = against.join(" and ");
  if (overall === "unproven")
    return `Nothing proves yet that ${names} ${against.length === 1 ? "allows" : "allow"} it, and not known means refused.${marked}`;
  const trap = opinions.length > 1 ? " Each law must be satisfied by its own mechanism." : "";
  return `${names} ${against.length === 1 ? "stands" : "stand"} against it.${trap}${marked}`;
}

function paint(verdict: Outcome, colors: Colors): string {
  const label = verdict.padEnd(8);
  if (verdict === "allowed") return colors.green(label);
  return verdict === "refused" ? colors.red(label) : colors.yellow(label);
}

function bullets(text: string, width: number): readonly string[] {
  return wrap(text, width, 6).map((line, index) => `    ${index === 0 ? "-" : " "} ${line}`);
}
