/** Reads Pulumi.yaml as the engine does: which program, how it is run, where its stacks' config is. */

import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { z } from "zod";
import { InputError } from "../files/input-error.ts";
import { readDataFile } from "../files/read-data-file.ts";

export interface Project {
  readonly name: string;
  /** Pulumi.yaml itself and its folder, absolute. */
  readonly file: string;
  readonly root: string;
  /** Where the program is run, and its entry point from there; "." leaves that to package.json. */
  readonly directory: string;
  readonly main: string;
  readonly options: RuntimeOptions;
  /** Folder of the stacks' config files, absolute. */
  readonly stackFolder: string;
  /** Names of the stacks that have a config file, in order of the alphabet. */
  readonly stacks: readonly string[];
  /** The project's own config block: types and defaults. */
  readonly config: Readonly<Record<string, unknown>>;
}

const optionsSchema = z.looseObject({
  typescript: z.boolean().optional(),
  tsconfig: z.string().optional(),
  nodeargs: z.string().optional(),
});
export type RuntimeOptions = z.infer<typeof optionsSchema>;

const projectSchema = z.looseObject({
  name: z.string().min(1),
  runtime: z.union([z.string(), z.looseObject({ name: z.string(), options: optionsSchema.nullish() })]),
  main: z.string().nullish(),
  stackConfigDir: z.string().nullish(),
  config: z.union([z.record(z.string(), z.unknown()), z.string()]).nullish(),
});

const fileNames = ["Pulumi.yaml", "Pulumi.yml"];

/** The project a folder lies in. Throws InputError or DataFileError, a sentence for each thing wrong. */
export function readProject(folder: string): Project {
  const file = findProjectFile(resolve(folder));
  const root = dirname(file);
  const { name, runtime, main, stackConfigDir, config } = readDataFile(file, shown(file), projectSchema);
  const language = typeof runtime === "string" ? runtime : runtime.name;
  if (language !== "nodejs") {
    throw new InputError(
      `${shown(file)}, runtime: "${language}"; landlocked preview runs nodejs programs only. For others use pulumi preview --policy-pack.`,
    );
  }
  // An old spelling: `config: DIR` meant stackConfigDir.
  const configFolder = stackConfigDir ?? (typeof config === "string" ? config : ".");
  const stackFolder = resolve(root, configFolder);
  return {
    name,
    file,
    root,
    ...entryPoint(root, main ?? "", file),
    options: typeof runtime === "string" ? {} : (runtime.options ?? {}),
    stackFolder,
    stacks: stacksIn(stackFolder),
    config: typeof config === "object" && config !== null ? config : {},
  };
}

/** A path as the person at this shell would write it. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" ? "." : near.startsWith("..") ? path : near;
}

/** The engine, too, looks in the folders above. */
function findProjectFile(folder: string): string {
  if (!existsSync(folder)) throw new InputError(`${shown(folder)}: there is no such folder.`);
  for (let here = folder; ; here = dirname(here)) {
    const file = fileNames.map((name) => join(here, name)).find((candidate) => existsSync(candidate));
    if (file !== undefined) return file;
    if (dirname(here) === here) {
      throw new InputError(
        `${shown(folder)}: no Pulumi.yaml here or in a folder above; name the folder of a Pulumi program with --cwd.`,
      );
    }
  }
}

/** A program in a subfolder runs in that folder. */
function entryPoint(root: string, main: string, file: string): { directory: string; main: string } {
  if (main === "") return { directory: root, main: "." };
  const path = isAbsolute(main) ? main : join(root, main);
  if (!existsSync(path)) throw new InputError(`${shown(file)}, main: "${main}" does not exist.`);
  if (statSync(path).isDirectory()) return { directory: path, main: "." };
  return { directory: dirname(path), main: basename(path) };
}

function stacksIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).map((name) => /^Pulumi\.(.+)\.ya?ml$/.exec(name)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
