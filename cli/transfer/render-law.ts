/** What one law asks of a transfer: what is on file of it, and what it says on the day, with its articles. */
import { dutiesAlongside, evidenceName, type Opinion, type Vocabulary } from "@landlocked/policies/laws";
import { say } from "@landlocked/policies/messages";
import { cited, language, nameIn } from "../render/language.ts";
import type { Colors } from "../render/page.ts";
import { type LawCheck, needsOf } from "./law-check.ts";
import type { Field } from "./render-fields.ts";
import type { TransferView } from "./transfer-view.ts";
import { evidenceText } from "./transfer-words.ts";

export function lawFields(
  check: LawCheck,
  view: TransferView,
  vocabulary: Vocabulary,
  colors: Colors,
): readonly Field[] {
  const { id, law, basis, opinion, lack } = check;
  const entry = view.content?.laws[id];
  const [verdict, color] = lack === undefined ? ["allowed", colors.green] : ["not satisfied", colors.red];
  const needs = lack !== undefined && opinion ? needsOf(opinion) : "";
  // The section's title names the law.
  const said = lack?.replace(`${law?.short}: `, "") ?? (opinion && chainText(opinion));
  return [
    { label: "relies on", text: law && basis ? [nameIn(law, basis.mechanism)] : [] },
    {
      label: "evidence",
      text: Object.entries(entry?.evidence ?? {}).map(([name, value]) => evidenceText(name, value)),
    },
    {
      label: "documents",
      text: documentsText(check, view, vocabulary),
      paint: (line) => line.replace(changed, colors.red),
    },
    {
      label: "duties done",
      text: (entry?.duties ?? []).map(({ duty, done }) => `${law ? nameIn(law, duty) : duty}, ${done}`),
    },
    {
      label: "verdict",
      text: said === undefined ? [] : [`on ${view.day} ${verdict}: ${said}`],
      paint: (line) => line.replace(`${verdict}:`, (found) => colors.bold(color(found))),
    },
    { label: "needed", text: needs === "" ? [] : [needs] },
    ...(opinion ? comingFields(opinion) : []),
    { label: "alongside", text: opinion ? dutiesAlongside(opinion).map(language.lawName) : [] },
  ];
}

function comingFields({ law, dutiesDue, until, ending, renewBy, mechanism, warnings }: Opinion): readonly Field[] {
  return [
    { label: "due", text: dutiesDue.map(({ duty, by }) => `${nameIn(law, duty)} by ${by}`) },
    { label: "ends", text: until === undefined ? [] : [`${(ending ?? mechanism)?.name ?? "it"} ends on ${until}`] },
    { label: "renewal", text: renewBy === undefined ? [] : [`to be asked for by ${renewBy}`] },
    { label: "note", text: warnings.map(({ says }) => say(language.sayings, says)) },
  ];
}

/** "the filed CAC standard contract is on file and counts (SCM art. 7)" */
function chainText({ law, chain }: Opinion): string {
  return chain
    .map(({ says, articles }) =>
      articles.length === 0
        ? say(language.sayings, says)
        : `${say(language.sayings, says)} (${[...new Set(articles)].map((one) => cited(law, one)).join(", ")})`,
    )
    .join("; ");
}

const changed = "not the bytes on file";

function documentsText({ id, law }: LawCheck, { documents }: TransferView, vocabulary: Vocabulary): readonly string[] {
  const isDuty = (word: string): boolean => law?.duties.some((duty) => duty.id === word) ?? false;
  return documents
    .filter((one) => one.law === id)
    .map(({ path, proves, problem }) => {
      const name = law && isDuty(proves) ? nameIn(law, proves) : evidenceName(proves, vocabulary);
      return `${path} (${name}): ${problem === undefined ? "unchanged" : changed}`;
    });
}
