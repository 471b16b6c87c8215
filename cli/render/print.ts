/** The one door to the terminal: whatever text got this far, all that leaves besides letters is line ends, our colours and links. */
import { visible } from "@landlocked/policies/messages";

/** Colours as picocolors writes them, line ends, and links to files as `sourceLink` writes them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is let through.
const ours = /(\n|\u001b\[(?:[12]|22|3[0-9]|39|9[0-7])m|\u001b\]8;;(?:file:\/\/\/[\w./%~:-]*)?\u0007)/;

/** @param text lines of ours; what a program or file says in them may hold anything */
export function print(text: string): void {
  process.stdout.write(shown(text));
}

/** One JSON document, which means the same and shows every character. */
export function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** What is wrong, in lines, to the other stream. */
export function complain(text: string): void {
  process.stderr.write(shown(`${text}\n`));
}

function shown(text: string): string {
  return text
    .split(ours)
    .map((part, index) => (index % 2 === 0 ? visible(part) : part))
    .join("");
}

/** A copy of a result whose every text is one line: so none of it forges a line, or a colour, of ours. */
export function visibleIn<T>(value: T): T {
  if (typeof value === "string") return visible(value) as T;
  if (Array.isArray(value)) return value.map((item) => visibleIn(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visibleIn(item)])) as T;
}
