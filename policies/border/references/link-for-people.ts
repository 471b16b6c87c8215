/**
 * Links that people open: the address of a help page, the terms or a logo, which a program shows and does not call. A key says so
 * only in what is kept to be read, such as a parameter's JSON; a program's own variables are called whatever one likes.
 */
import type { Node } from "../estate/estate.ts";
import type { HarmlessTexts } from "../estate/facts.ts";

/**
 * Whether all of a text is such a link, by its own key, or by a word for a page in a list of links.
 *
 * @param steps the keys on the way to it in letters alone, the last of which it is called by
 */
export function isLinkForPeople(text: string, steps: readonly string[], node: Node, facts: HarmlessTexts): boolean {
  if (!/^\s*https?:\/\/\S+\s*$/i.test(text) || !isKeptOnly(node)) return false;
  const called = steps.at(-1) ?? "";
  const isListed = steps.slice(0, -1).some((step) => facts.linkLists.has(step));
  return facts.linksForPeople.has(called) || (isListed && facts.linksForPeople.has(`${called}url`));
}

/** What only keeps something tells nobody, whether it is of a cloud or of another provider. */
export function isKeptOnly({ entry }: Node): boolean {
  return (
    entry === undefined || (!entry.instructs && !entry.kinds.some((kind) => kind === "moves" || kind === "processes"))
  );
}
