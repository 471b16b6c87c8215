/** Renders the catalogue of resource types: what each does with data, and by which property. */
import type { Entry, Exposure, Movement } from "@landlocked/policies/clouds/entry";
import { loadCatalogue } from "@landlocked/policies/clouds/load-catalogue";

/** Markdown: one table a cloud. */
export async function catalogue(): Promise<string> {
  const entries = [...(await loadCatalogue()).values()].sort((one, other) => (one.type < other.type ? -1 : 1));
  const intro = `${entries.length} resource types, from \`policies/clouds/*/resources\`. A type that is not here is refused outside its stack's territory and reported inside it.`;
  const clouds = ["aws", "alicloud"].map((cloud) =>
    section(
      cloud,
      entries.filter((entry) => entry.type.startsWith(`${cloud}:`)),
    ),
  );
  return `${["# Catalogue", intro, ...clouds].join("\n\n")}\n`;
}

function section(cloud: string, entries: readonly Entry[]): string {
  const rows = entries
    .filter((entry) => !isPlain(entry))
    .map((entry) => `| \`${entry.type}\` | ${entry.kinds.join(", ")} | ${ways(entry).join("<br>")} |`);
  const plain = entries.filter(isPlain).map((entry) => `\`${entry.type.slice(cloud.length + 1)}\``);
  return [
    `## ${cloud}`,
    ["| Type | Kinds | How data moves or is exposed |", "| --- | --- | --- |", ...rows].join("\n"),
    `Without data of their own (${plain.length}): ${plain.join(", ")}.`,
  ].join("\n\n");
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
