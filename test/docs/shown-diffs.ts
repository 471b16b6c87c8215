/** The changes that CONTRIBUTING.md shows, as they stand there. */
import { readFileSync } from "node:fs";

/** Each diff by the heading it stands under: "A new law". */
export function shownDiffs(): ReadonlyMap<string, string> {
  const page = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
  const sections = page.split(/^## /m).slice(1);
  return new Map(
    sections.flatMap((section) =>
      [...section.matchAll(/^```diff\n([\s\S]*?)^```$/gm)].map(
        ([, diff]) => [section.split("\n", 1)[0] ?? "", diff ?? ""] as const,
      ),
    ),
  );
}

/** The whole text of a file that a diff adds; throws where it adds none of that name. */
export function addedFile(diff: string, path: string): string {
  const [, added] = diff.split(`--- /dev/null\n+++ b/${path}\n`);
  if (added === undefined) throw new Error(`CONTRIBUTING.md shows no diff that adds ${path}.`);
  const [body = ""] = added.split(/^--- /m);
  return body
    .split("\n")
    .filter((line) => line.startsWith("+"))
    .map((line) => `${line.slice(1)}\n`)
    .join("");
}
