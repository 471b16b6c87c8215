/** What came of the attacks, by way, as people read it. */
import { readFileSync } from "node:fs";
import type { Tried } from "./attack.ts";

/** Lines of a table: a way a line, the sum last, under the versions and the seed. */
export function tableOf(tried: readonly Tried[], seed: number): readonly string[] {
  const ways = [...Map.groupBy(tried, kindOf)];
  const width = Math.max(...ways.map(([name]) => name.length));
  const row = (name: string, cells: readonly (string | number)[]): string =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(14)).join("");
  return [
    `Landlocked ${versionOf("package.json")}, fast-check ${versionOf("node_modules/fast-check/package.json")}, Node ${process.versions.node}, seed ${seed}`,
    "",
    row("", ["tried", "refused", "unproven", "silent", "twins", "false alarms"]),
    ...ways.map(([name, same]) => row(name, cellsOf(same))),
    row("all", cellsOf(tried)),
  ];
}

function kindOf({ way, slot }: Tried): string {
  return slot.reference ? way.name : `text, ${way.name}`;
}

function cellsOf(tried: readonly Tried[]): readonly number[] {
  const are = (outcome: Tried["outcome"]): number => tried.filter((one) => one.outcome === outcome).length;
  const twins = tried.filter(({ way }) => way.twin !== false).length;
  const alarms = tried.filter(({ alarm }) => alarm !== undefined).length;
  return [tried.length, are("refused"), are("unproven"), are("silent"), twins, alarms];
}

function versionOf(file: string): string {
  const { version } = JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}
