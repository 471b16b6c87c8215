/** `landlocked version`: which program, facts and laws answer here, so that two people can tell whether theirs are the same. */
import { digestsOf, loadFacts } from "@landlocked/policies/judge";
import { print, printJson } from "./render/print.ts";
import { version } from "./render/version.ts";

export interface VersionOptions {
  readonly verbose?: true;
  readonly json?: true;
}

/** Returns the exit code. */
export async function showVersion({ verbose, json }: VersionOptions): Promise<number> {
  if (!verbose && !json) {
    print(`landlocked ${version()}\n`);
    return 0;
  }
  const facts = await loadFacts();
  const digests = digestsOf(facts);
  const checked = facts.laws.map((law) => law.checked).sort();
  const told = {
    landlocked: version(),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    laws: { count: facts.laws.length, checkedFrom: checked[0], checkedTo: checked.at(-1), digest: digests.laws },
    facts: { types: facts.catalogue.size, digest: digests.facts },
  };
  if (json) printJson(told);
  else
    print(
      [
        `landlocked ${told.landlocked}`,
        `Node       ${told.node} on ${told.platform}`,
        `laws       ${told.laws.count}, held against their sources from ${told.laws.checkedFrom} to ${told.laws.checkedTo}, SHA-256 ${digests.laws}`,
        `facts      ${told.facts.types} resource types, SHA-256 ${digests.facts}`,
        "",
      ].join("\n"),
    );
  return 0;
}
