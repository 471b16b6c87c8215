/** Finds the folder of the project a pack was started for: paths in its config are relative to it, its register lies in it. */
import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { isTooDeep } from "../border/terms/yaml-depth.ts";

/**
 * The engine tells a pack the project's name and not its folder.
 * @param starts folders to look in, and in those above them
 * @returns undefined where none holds a project of that name: another project's register must not speak for this one
 */
export function projectFolder(project: string | undefined, starts: readonly string[]): string | undefined {
  if (project === undefined) return undefined;
  return starts.map(projectAt).find((found) => found?.name === project)?.folder;
}

/** Where pulumi was started, and on Linux also where it went from there: `pulumi -C` leaves the shell's PWD as it was. */
export function startingFolders(): readonly string[] {
  const { PWD } = process.env;
  const shell = PWD === undefined ? [] : [PWD];
  try {
    return [readlinkSync(`/proc/${process.ppid}/cwd`), ...shell];
  } catch {
    return shell;
  }
}

const fileNames = ["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"];

/** The project a folder lies in, as the engine finds it. */
function projectAt(start: string): { readonly folder: string; readonly name: unknown } | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = fileNames.map((name) => join(folder, name)).find(existsSync);
    if (file !== undefined) return { folder, name: nameIn(file) };
    if (dirname(folder) === folder) return undefined;
  }
}

function nameIn(file: string): unknown {
  try {
    const text = readFileSync(file, "utf8");
    return isTooDeep(text) ? undefined : (parse(text) as { readonly name?: unknown } | null)?.name;
  } catch {
    return undefined;
  }
}
