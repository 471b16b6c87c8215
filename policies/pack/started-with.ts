/** What pulumi was started with, which the engine does not tell a pack: on Linux a process can see the words of those that started it. */
import { readFileSync, readlinkSync } from "node:fs";

export interface StartedWith {
  /** Its words, as typed. */
  readonly words: readonly string[];
  /** Where it works: paths among the words are relative to it. */
  readonly folder: string;
}

/** Between pulumi and its pack stands the host of the language, and perhaps a shell. */
const mostBetween = 4;

/** The nearest process above that was given this option; undefined: none was, or there is no seeing it here. */
export function startedWith(option: string): StartedWith | undefined {
  try {
    let id = process.ppid;
    for (let step = 0; step < mostBetween && id > 1; step += 1) {
      const words = readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0").slice(0, -1);
      if (words.some((word) => word === option || word.startsWith(`${option}=`)))
        return { words, folder: readlinkSync(`/proc/${id}/cwd`) };
      id = parentOf(id);
    }
    return undefined;
  } catch {
    return undefined;
  }
}

/** "4711 (a name (with anything)) S 4710 ..." */
function parentOf(id: number): number {
  const stat = readFileSync(`/proc/${id}/stat`, "utf8");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}

/** All that an option was given, however often and in whichever spelling: "--x a --x=b,c". */
export function givenTo(option: string, words: readonly string[]): readonly string[] {
  return words
    .flatMap((word, index) => {
      if (word.startsWith(`${option}=`)) return [word.slice(option.length + 1)];
      return word === option ? words.slice(index + 1, index + 2) : [];
    })
    .flatMap((text) => text.split(","));
}
