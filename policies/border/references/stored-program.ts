/**
 * Whether an object that the program writes into a bucket is itself a program, as the scripts of a job and the code of a function
 * are: its text then tells whoever runs it where to go. Pages of a website tell people.
 */
import type { Node } from "../estate/estate.ts";
import { isRecord } from "../terms/value.ts";
import { isProgramName } from "./script-property.ts";

/** By the end of its name; an archive made here is code, and what is fetched from elsewhere is looked at in any case. */
export function isStoredProgram({ entry, inputs, name }: Node): boolean {
  if (entry?.contents === undefined || entry.kinds.includes("holds")) return false;
  return isRecord(inputs.source) || isProgramName(typeof inputs.key === "string" ? inputs.key : name);
}
