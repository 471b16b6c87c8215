/** A line of a program as a terminal shows it: as text, and as a link to it where terminals have those. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Source } from "@landlocked/policies/replay";

/** @param folder of the program, absolute; absent where there are no links */
export function sourceLink({ file, line, column }: Source, folder: string | undefined): string {
  const text = `${file}:${line}:${column}`;
  if (folder === undefined) return text;
  // OSC 8, as terminals take it: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda.
  return `\u001b]8;;${pathToFileURL(resolve(join(folder, file))).href}\u0007${text}\u001b]8;;\u0007`;
}
