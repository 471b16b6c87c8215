/** Renders the laws on file: what each demands of an export, what it costs, and how well that is verified. */
import type { Law } from "@landlocked/policies/border/law";
import { loadLaws } from "@landlocked/policies/laws/load-laws";

const marks = { P: "primary text", S: "secondary sources", M: "unverified" };

/** Markdown: one section a law. */
export function laws(): string {
  const intro =
    "The laws on file, from `policies/laws/*.yaml`. Facts in our own words, each with how it was verified; not legal advice.";
  return `${["# Laws", intro, ...loadLaws().map(section)].join("\n\n")}\n`;
}

function section(law: Law): string {
  const articleOf = (id: string): string => law.articles.find((article) => article.id === id)?.cite ?? id;
  const exports = law.exports.map(
    (condition) =>
      `- ${condition.classes.join(", ")}: one of ${condition.anyOf.map((id) => `\`${id}\``).join(", ")} (${articleOf(condition.article)})`,
  );
  const mechanisms = law.mechanisms.map(
    (one) => `| \`${one.id}\` | ${one.name} | ${articleOf(one.article)} | ${marks[one.verified]} |`,
  );
  const articles = law.articles.map((article) => `| ${article.cite} | ${article.gist} | ${marks[article.verified]} |`);
  const adequacy = law.adequacy.map(
    (one) =>
      `| ${one.country} | ${one.decision} | ${one.from} | ${one.until ?? ""} | ${one.limit ?? ""} | ${marks[one.verified]} |`,
  );
  return [
    `## ${law.short}`,
    `${law.name}. In force since ${law.inForce}. Territory \`${law.territory.id}\` (${law.territory.name}): ${law.territory.countries.join(", ")}.`,
    `An export needs, by class of data:\n\n${exports.join("\n")}`,
    `The heaviest fine: ${law.penalty.text} (${articleOf(law.penalty.article)}).`,
    ["| Mechanism | What it is | Article | Verified |", "| --- | --- | --- | --- |", ...mechanisms].join("\n"),
    ["| Article | What it says | Verified |", "| --- | --- | --- |", ...articles].join("\n"),
    ...(adequacy.length === 0
      ? []
      : [
          [
            "| Adequate | Decision | From | Until | Limit | Verified |",
            "| --- | --- | --- | --- | --- | --- |",
            ...adequacy,
          ].join("\n"),
        ]),
  ].join("\n\n");
}
