/** The paths of this repository that a page names, so that none can name what is not there. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Words in code style that begin as a folder or file of the repository does; "<...>" stands for a name to be chosen. */
export function namedPaths(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");
  const words = [...text.matchAll(/`([^`\s]+)`/g)].map(([, word]) => word ?? "");
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => join(page, "..", link ?? ""));
  return [
    ...words.filter((word) => /^(\w[\w.-]*\/|\w[\w-]*\.(ts|md|json|yaml)$)/.test(word) && !word.includes("<")),
    ...links,
  ];
}

/** Whether a file or folder, or what a pattern means, is there. */
export function isThere(path: string): boolean {
  return existsSync(join(root, path)) || globSync(path, { cwd: root }).length > 0;
}
