/** Renders the catalogue of resource types: what each does with data, and by which property. */
import { readdirSync, readFileSync } from "node:fs";
import type { Entry, Exposure, Movement } from "../policies/clouds/entry.ts";
import { loadCatalogue } from "../policies/clouds/load-catalogue.ts";
import { parseScenarios, type Verdict, verdicts } from "../test/scenario.ts";

const entries = [...(await loadCatalogue()).values()].sort((one, other) => (one.type < other.type ? -1 : 1));
const kinds = ["holds", "moves", "exposes", "processes", "guards", "inert"] as const;
const clouds = ["aws", "alicloud"] as const;

/** Markdown: one table a cloud. */
export function catalogue(): string {
  const intro = `${entries.length} resource types, from \`policies/clouds/*/resources\`: what each does with data, by which property, and how many cases of \`test/plans\` deploy it. A type that is not here is refused outside its stack's territory and reported inside it.`;
  return `${["# Catalogue", intro, counts(), ...clouds.map(section)].join("\n\n")}\n`;
}

/** Markdown: types by cloud and kind; a type of several kinds counts in each. */
export function counts(): string {
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
  const rows = described.map(
    (entry) => `| \`${entry.type}\` | ${entry.kinds.join(", ")} | ${ways(entry).join("<br>")} | ${cases(entry)} |`,
  );
  const plain = entriesOf(cloud)
    .filter(isPlain)
    .map((entry) => `\`${entry.type.slice(cloud.length + 1)}\``);
  return [
    `## ${cloud}`,
    ["| Type | Kinds | How data moves or is exposed | Cases |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    `Without data of their own (${plain.length}): ${plain.join(", ")}.`,
  ].join("\n\n");
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
  return entry.kinds.every((kind) => kind === "inert" || kind === "guards") && ways(entry).length === 0;
}

function ways(entry: Entry): readonly string[] {
  return [...(entry.movements ?? []).map(movement), ...(entry.exposures ?? []).map(exposure)];
}

function movement(one: Movement): string {
  const { to } = one;
  const target =
    to === "self"
      ? "itself"
      : to === "world"
        ? "the world"
        : "region" in to
          ? to.region
          : "country" in to
            ? to.what
            : to.map((reference) => `\`${reference.path}\``).join(" or ");
  const source =
    one.from === "self"
      ? ""
      : one.from === "everywhere"
        ? " of every region"
        : ` from ${one.from.map((reference) => `\`${reference.path}\``).join(" or ")}`;
  return `${one.verb} ${one.what}${source} to ${target}`;
}

function exposure(one: Exposure): string {
  if (one.to === "world") return `readable by the world: ${one.how}`;
  return `readable by ${one.to === "policy" ? "principals of" : "accounts in"} \`${one.path}\``;
}
