/** Renders the laws on file: what each demands of an export, what it costs, and how well that is verified. */

import type { Fine } from "../policies/border/law/fine.ts";
import { cite, type Law, nameOf, type Row } from "../policies/border/law/law.ts";
import type { Adequacy, Mechanism } from "../policies/border/law/mechanism-on-file.ts";
import type { Words } from "../policies/border/law/vocabulary.ts";
import { loadLawFacts } from "../policies/facts/load-law-facts.ts";
import { citation, lawName } from "../policies/messages/english/words.ts";
import { conditionText } from "./condition-text.ts";
import { checkedText, familyLines, readingLines } from "./law-words.ts";

const marks = { P: "primary text", S: "secondary sources", M: "unverified" };

/** Markdown: what the words mean, then one section a law. */
export function laws(): string {
  const { laws: all, vocabulary, withoutLaw } = loadLawFacts();
  const lawless = vocabulary.places.withoutLaw.filter(({ id }) => withoutLaw.has(id));
  const intro = `The ${all.length} laws on file, from \`policies/laws/*.yaml\`: data, judged by one procedure. Facts in our own words, each with how it was verified; not legal advice. What is from memory is called "unverified" wherever it is shown.

A law is asked in this order: does anything leave its territory; is it prohibited; does an exemption on file cover it; is the destination adequate on that day; which is the first row whose facts hold. Then the duties that come before any export must be done. What isn't known fits every row it could fit, and the answer is unproven unless all of them agree. What is on file and says when it ends (\`expires\`, \`expiry\`, \`valid_until\`) counts until that day. What is partly outside a law is not outside it. [How to add a law](../CONTRIBUTING.md).`;
  const words = [
    "## Words for data",
    "Each law has words of its own for the same data. A law's file that names one of a family says what becomes of the others, or it is not loaded.",
    list("", familyLines(vocabulary.words)).trim(),
  ];
  const places = [
    "## Places without a law on file",
    `An export may go there by the law it leaves; nothing may leave from there: ${lawless.map(({ id, name }) => `${name} (${id})`).join(", ")}.`,
    ...vocabulary.places.groups.map(
      (group) =>
        `\`${group.id}\`, ${group.name} (${marks[group.verified]}): ${group.members.map((member) => `${member.place}${dates(member)}`).join(", ")}${group.note ? `; ${group.note}` : ""}.`,
    ),
  ];
  return `${["# Laws", intro, ...words, ...all.map((law) => section(law, vocabulary.words)), ...places].join("\n\n")}\n`;
}

function section(law: Law, words: Words): string {
  const { territory } = law;
  return [
    `## ${law.short} (${law.id})`,
    `${law.name}. ${law.authority}. Judged by from ${law.inForce}. Territory \`${territory.id}\`, ${territory.name}: ${territory.countries.join(", ")}.`,
    `It applies to ${law.reach.map(({ rule, article }) => `${rule}${article ? ` (${citation(cite(law, article))})` : ""}`).join("; ")}. Restricted: ${law.restricts.what} (${cited(law, law.restricts.articles)}). ${law.remoteAccess.isExport ? "Reading from abroad counts as an export" : "Reading from abroad is no export"}${law.remoteAccess.articles.length > 0 ? ` (${cited(law, law.remoteAccess.articles)})` : ""}.`,
    checkedText(law),
    list("Words of others for data:", readingLines(law, words)),
    list(
      "Prohibited, whatever is on file:",
      law.prohibited.map((one) => `${one.rule}, when ${conditionText(one.when, law)} (${cited(law, one.articles)})`),
    ),
    list(
      "The first that fits decides:",
      law.rows.map((row) => rowText(law, row)),
      "1.",
    ),
    table(
      ["Mechanism", "What it is", "Articles", "What must be on file", "Lasts", "Verified"],
      law.mechanisms.map((one) => mechanismRow(law, one)),
    ),
    table(
      ["Another law's", "Counts as", "Why", "Verified"],
      law.recognises.map((one) => [
        code(one.mechanism),
        code(one.as),
        `${one.why}${one.must.length > 0 ? `; unless ${one.must.map(({ why }) => why).join(" or ")}` : ""}`,
        marks[one.verified],
      ]),
    ),
    table(
      ["Adequate", "Decision", "Days", "Limit", "Verified"],
      (law.adequacy?.decisions ?? []).map((one) => [
        one.to,
        one.decision,
        dates(one),
        limitText(one, law),
        marks[one.verified],
      ]),
    ),
    list(
      "Duties:",
      law.duties.map(
        (duty) =>
          `${lawName(nameOf(law, duty.id))} (\`${duty.id}\`, ${citation(cite(law, duty.article))}), ${duty.timing === "before" ? "before the first export" : "all the while"}${duty.keepYears ? `, kept ${duty.keepYears} years` : ""}${duty.when ? `, when ${conditionText(duty.when, law)}` : ""}`,
      ),
    ),
    list(
      "Fines:",
      law.fines.map((fine) => `${fine.breach}: ${fine.text}${formula(fine)} (${citation(cite(law, fine.article))})`),
    ),
    table(
      ["Article", "What it says", "Verified"],
      law.articles.map((one) => [`${one.cite} \`${one.id}\``, one.gist, marks[one.verified]]),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function rowText(law: Law, row: Row): string {
  const when = row.when ? `When ${conditionText(row.when, law)}: ` : "Otherwise: ";
  const needs = row.free
    ? row.outside
      ? "outside the law"
      : "no mechanism"
    : [
        row.anyOf ? `one of ${row.anyOf.map(code).join(", ")}` : "",
        row.allOf ? row.allOf.map(code).join(" and ") : "",
      ].join("");
  const also = row.also && row.also.length > 0 ? `; accepted too: ${row.also.map(code).join(", ")}` : "";
  return `${when}${needs}${also}. ${capital(row.why)} (${cited(law, row.articles)})`;
}

function mechanismRow(law: Law, one: Mechanism): readonly string[] {
  const lasts = [
    dates(one),
    one.valid ? `${one.valid.months} months from \`${one.valid.from}\`` : "",
    one.valid?.renewal
      ? `renewal asked for ${one.valid.renewal.workingDays ? `${one.valid.renewal.workingDays} working days` : `${one.valid.renewal.months} months`} before`
      : "",
    one.filing
      ? `filed within ${one.filing.workingDays ? `${one.filing.workingDays} working days` : `${one.filing.days} days`} of \`${one.filing.event}\``
      : "",
  ].filter((part) => part !== "");
  const held = [...one.evidence.map(code), ...(one.must ?? []).map((must) => `not: ${must.why}`)];
  const limits = [
    one.only ? `only when ${conditionText(one.only, law)}` : "",
    one.except ? `not when ${conditionText(one.except.when, law)}` : "",
  ].filter((part) => part !== "");
  return [
    code(one.id),
    [one.exempts ? `${one.name} (lifts the need of any other)` : one.name, ...limits].join("; "),
    cited(law, one.articles),
    held.join("; "),
    lasts.join("; "),
    marks[one.verified],
  ];
}

function limitText({ limit }: Adequacy, law: Law): string {
  if (!limit) return "";
  const { text, requires, failsIf } = limit;
  return `${text}${requires ? `, by ${code(requires)}` : ""}${failsIf ? `; not when ${conditionText(failsIf, law)}` : ""}`;
}

/** ": the greater of EUR 20,000,000 and 4 % of worldwide turnover", for a reader who reckons. */
function formula({ take, terms, currency }: Fine): string {
  if (terms.length === 0) return "";
  const parts = terms.map(({ amount, share, times, of, above, per }) =>
    [
      amount === undefined ? "" : `${currency} ${amount.toLocaleString("en")}`,
      share === undefined ? "" : `${(share * 100).toLocaleString("en")} % of ${of}`,
      times === undefined ? "" : `${times} times ${of}`,
      above === undefined ? "" : ` if that is above ${currency} ${above.toLocaleString("en")}`,
      per === undefined ? "" : ` per ${per}`,
    ].join(""),
  );
  const how = { greater: "the greater of ", lesser: "the lesser of ", sum: "together ", either: "one of " }[take];
  return ` [= ${parts.length > 1 ? how : ""}${parts.join(" and ")}]`;
}

function dates({ from, until }: { readonly from?: string | undefined; readonly until?: string | undefined }): string {
  return [from ? ` from ${from}` : "", until ? ` until ${until}` : ""].join("").trim();
}

function cited(law: Law, ids: readonly string[]): string {
  return ids.map((id) => citation(cite(law, id))).join(", ");
}

function list(title: string, items: readonly string[], mark = "-"): string {
  return items.length === 0 ? "" : `${title}\n\n${items.map((item) => `${mark} ${item}`).join("\n")}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
