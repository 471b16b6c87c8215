/** Renders the catalogue of resource types: what each does with data, and by which property. */
import { readdirSync, readFileSync } from "node:fs";
import type { Entry } from "../policies/clouds/entry.ts";
import { loadCatalogue } from "../policies/clouds/load-catalogue.ts";
import { parseScenarios, type Verdict, verdicts } from "../test/scenario.ts";
import { entryText } from "./entry-text.ts";

const entries = [...(await loadCatalogue()).values()].sort((one, other) => (one.type < other.type ? -1 : 1));
const kinds = ["holds", "moves", "exposes", "processes", "guards", "inert"] as const;
const clouds = ["aws", "alicloud"] as const;

/** Markdown: for each cloud one table of the types that do something with data, and the groups of those that do not. */
export function catalogue(): string {
  const intro = `${entries.length} resource types, from \`policies/clouds/*/resources\`: what each does with data, by which property, when, and why it is judged so; and how many cases of \`test/plans\` deploy it. A condition whose value is not known leaves the verdict unproven; a property that narrows a movement does so only where it is known. Besides what stands here, every text of a type that holds, moves or processes is read for the places it names; what texts name without harm is in \`policies/clouds/harmless-texts.yaml\`. A type that is not here is refused outside its stack's territory and reported inside it.`;
  return `${["# Catalogue", intro, countsTable(), ...clouds.map(section)].join("\n\n")}\n`;
}

/** Markdown: types by cloud and kind; a type of several kinds countsTable in each. */
export function countsTable(): string {
  const rows = clouds.map((cloud) => {
    const own = entriesOf(cloud);
    const each = kinds.map((kind) => own.filter((entry) => entry.kinds.includes(kind)).length);
    return `| ${cloud} | ${[own.length, ...each].join(" | ")} |`;
  });
  return [
    `| Cloud | Types | ${kinds.join(" | ")} |`,
    `| --- | --- | ${kinds.map(() => "---").join(" | ")} |`,
    ...rows,
  ].join("\n");
}

function section(cloud: (typeof clouds)[number]): string {
  const described = entriesOf(cloud).filter((entry) => !isPlain(entry));
  const rows = described.map((entry) =>
    row([`\`${entry.type}\``, entry.kinds.join(", "), entryText(entry).join("<br>"), entry.why ?? "", cases(entry)]),
  );
  const header = row([`Type of ${cloud}`, "Kinds", "What becomes of data", "Why it is judged so", "Cases"]);
  const plain = entriesOf(cloud).filter(isPlain);
  const groups = [...Map.groupBy(plain, ({ kinds, why = "" }) => `${kinds.join(", ")}: ${why}`)];
  return [
    `## ${cloud}`,
    [header, "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
    `Without data of their own, ${plain.length} types of ${cloud}, each group by one judgement:`,
    groups.map(groupText).join("\n"),
  ].join("\n\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function groupText([judged, group]: readonly [string, readonly Entry[]]): string {
  return `- ${judged.replace(/\.$/, "")}: ${group.map(({ type }) => tokenOf(type)).join(", ")}`;
}

/** Without the cloud, which stands above. */
function tokenOf(type: string): string {
  return `\`${type.slice(type.indexOf(":") + 1)}\``;
}

function entriesOf(cloud: string): readonly Entry[] {
  return entries.filter((entry) => entry.type.startsWith(`${cloud}:`));
}

/** "2 allowed, 1 refused" */
function cases({ type }: Entry): string {
  return verdicts
    .flatMap((verdict) => (tried[verdict].get(type) ? [`${tried[verdict].get(type)} ${verdict}`] : []))
    .join(", ");
}

const tried = Object.fromEntries(verdicts.map((verdict) => [verdict, triedIn(verdict)])) as Record<
  Verdict,
  ReadonlyMap<string, number>
>;

/** How many cases of one folder deploy each type. */
function triedIn(verdict: Verdict): ReadonlyMap<string, number> {
  const folder = new URL(`../test/plans/${verdict}/`, import.meta.url);
  const scenarios = readdirSync(folder).flatMap((file) =>
    parseScenarios(file, readFileSync(new URL(file, folder), "utf8"), verdict),
  );
  const types = scenarios.flatMap(({ resources }) => [...new Set(resources.map((resource) => resource.type))]);
  return new Map([...Map.groupBy(types, (type) => type)].map(([type, same]) => [type, same.length]));
}

function isPlain(entry: Entry): boolean {
  return entry.kinds.every((kind) => kind === "inert" || kind === "guards") && entryText(entry).length === 0;
}
