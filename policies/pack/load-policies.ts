/** Finds the policies by their files: a policy is one file named by its effect, listed nowhere else. */
import { readdirSync } from "node:fs";
import type { MakePolicy } from "./policy.ts";

const folder = new URL("../", import.meta.url);

/** Every policy at the top of the package, by name. */
export async function loadPolicies(): Promise<ReadonlyMap<string, MakePolicy>> {
  const files = readdirSync(folder).filter((file) => /^(refuse|require|report)-[a-z-]+\.(ts|js)$/.test(file));
  const policies = await Promise.all(
    files.sort().map(async (file) => {
      const module = (await import(new URL(file, folder).href)) as { default: MakePolicy };
      return [file.replace(/\.(ts|js)$/, ""), module.default] as const;
    }),
  );
  return new Map(policies);
}
