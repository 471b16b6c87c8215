/** Reads a stack file of the repository as Pulumi hands it to the program: text for text, JSON for everything else. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import { loadLaws } from "../../policies/laws/load-laws.ts";
import { parseStackConfig, type StackArgs } from "../../stacks/parse-stack-config.ts";

const regions = loadRegions();
const laws = loadLaws();

/** Keys without their namespace; undefined takes one out. */
export type Change = Readonly<Record<string, unknown>>;

export function stackFile(stack: string, change: Change = {}): Record<string, string> {
  const path = new URL(`../../stacks/Pulumi.${stack}.yaml`, import.meta.url);
  const { config } = parse(readFileSync(path, "utf8")) as { config: Record<string, unknown> };
  const changed = Object.entries(change).map(([key, value]) => [`landlocked:${key}`, value] as const);
  return asPulumiHandsOver({ ...config, ...Object.fromEntries(changed) });
}

export function asPulumiHandsOver(config: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(config).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

/** The config of a stack file of the repository, changed. */
export function configOf(stack: string, change: Change = {}): StackArgs {
  return parseStackConfig(stack, stackFile(stack, change), regions, laws);
}

/** The sentences a changed stack file is refused with; none when it is accepted. */
export function problemsOf(stack: string, change: Change): readonly string[] {
  return problemsIn(stack, stackFile(stack, change));
}

export function problemsIn(stack: string, config: Readonly<Record<string, string>>): readonly string[] {
  try {
    parseStackConfig(stack, config, regions, laws);
    return [];
  } catch (error) {
    if (error instanceof Error && error.name === "DataFileError") return error.message.split("\n");
    throw error;
  }
}
