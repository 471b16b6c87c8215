/** What a package rests on, in CycloneDX: whoever installs it can hold that list against what is known to be unsafe. */
import { execFileSync } from "node:child_process";
import { npmCommand } from "./npm-command.ts";

interface Component {
  readonly "bom-ref": string;
  readonly purl: string;
}

export interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * Npm tells what the whole workspace rests on; its own choice of one package leaves out what others have too.
 * @param name of the package: "@landlocked/policies"
 * @throws where the npm that runs this has no such command (before 10)
 */
export function billOfMaterials(name: string): Bill {
  const [command, own] = npmCommand();
  const asked = [...own, "sbom", "--sbom-format", "cyclonedx"];
  const text = execFileSync(command, asked, { cwd: import.meta.dirname, encoding: "utf8", maxBuffer: 2 ** 26 });
  const whole = JSON.parse(text) as Bill;
  const component = whole.components.find((one) => one["bom-ref"].startsWith(`${name}@`));
  if (!component) throw new Error(`${name} is no package of this workspace`);
  const needed = closure(component["bom-ref"], new Map(whole.dependencies.map((one) => [one.ref, one.dependsOn])));
  return {
    ...whole,
    metadata: { ...whole.metadata, component },
    components: whole.components.filter((one) => one !== component && needed.has(one["bom-ref"])),
    dependencies: whole.dependencies.filter(({ ref }) => needed.has(ref)),
  };
}

/** It, what it needs, and what those need. */
function closure(first: string, dependsOn: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const needed = new Set([first]);
  for (const one of needed) for (const other of dependsOn.get(one) ?? []) needed.add(other);
  return needed;
}
