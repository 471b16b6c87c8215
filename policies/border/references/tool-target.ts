/** Where a command of a program that carries data says that it carries it to, in the words that only its settings know. */
import type { CarryingTool } from "../estate/facts.ts";
import { isOption, isSource, takesValue } from "./shell-words.ts";

/** @param words those behind the name of the program */
export function targetsOf(tool: CarryingTool, name: string, words: readonly string[]): readonly string[] {
  const verb = tool.sends ? words.findIndex((word) => word.split(/[\s;]+/).some((one) => tool.sends?.has(one))) : -1;
  if (tool.sends && verb < 0) return [];
  const rest = words.slice(verb + 1);
  const [first = "origin"] = rest.filter((word, index) => !isOption(word) && !takesValue.test(rest[index - 1] ?? ""));
  switch (tool.to) {
    case "itself":
      return [[name, ...(verb < 0 ? [] : [words[verb]])].join(" ")];
    case "first":
      return isCalled(first) ? [] : [tool.sends ? `${name} ${[...tool.sends][0]} ${first}` : first.replace(/^.*@/, "")];
    case "options":
      return words
        .flatMap((word, index) => {
          const [option = "", value] = word.split(/=(.*)/s);
          return tool.options?.has(option) ? (value ?? words[index + 1] ?? "") : [];
        })
        .filter(isRemote);
    case "variable": {
      const stated = words.filter((word, index) => tool.options?.has(words[index - 1] ?? "") || isOptionOf(word, tool));
      const called = stated.length > 0 ? stated : [first];
      return called.map((word) => word.replace(/^--?[\w-]+=/, "")).filter((word) => /^\$\{?\w+\}?$/.test(word));
    }
    case "image":
      return [rest.findLast((word) => !isOption(word)) ?? ""].filter(isOfHub).map((word) => `${name} push ${word}`);
    case "name:path":
      return rest.filter((word, index) => isRemote(word) && !isSource(rest, index, isRemote));
    case "name:path anywhere":
      return rest.filter(isRemote);
    case "named":
    case "told":
      // Only the whole line says whether that is another place.
      return [];
    case "alias/path":
      return rest.filter((word, index) => /^[\w-]+\/\S/.test(word) && !isSource(rest, index, isRemote));
  }
}

/** "vault:people", "me@vault:/srv", ":b2:people", "$VAULT:/srv"; no URL, file or number of a port. */
export function isRemote(word: string): boolean {
  return /^(?![-/.~])(?:[^\s/:@=]+@)?(?:\$\{\w+\}|[\w.$-]*)(?:,[^:\s]*)?:(?!\d+$)/.test(word) && !isAddress(word);
}

function isAddress(word: string): boolean {
  const [, scheme = "", host = ""] = /^(?:[\w+]+:)?([\w+]+):\/\/(?:[^@/]*@)?([^/:]*)/.exec(word) ?? [];
  return scheme === "file" || host.includes(".");
}

/** A host, a number or a URL, or the machine itself: read wherever it stands. */
function isCalled(word: string): boolean {
  return /\.|:\/\/|^(?:.*@)?localhost$/.test(word);
}

function isOptionOf(word: string, { options }: CarryingTool): boolean {
  return word.startsWith("--") && word.includes("=") && options?.has(word.split("=")[0] ?? "") === true;
}

/** "acme/people:1" is of Docker Hub; a first part with a point or a port is a registry, and what a variable says is read there. */
function isOfHub(word: string): boolean {
  const [, name = ""] =
    /^(?:docker:\/\/)?((?:docker\.io\/)?[\w-]+(?:\/[\w./-]+)?(?::[\w.$-]+)?(?:@.*)?)$/.exec(word) ?? [];
  return name !== "" && !/^(localhost|[^/]*(-archive|-daemon|dir|oci)):/.test(name) && !/^localhost\//.test(name);
}
