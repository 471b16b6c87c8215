/** Breaks a text into lines between words; a word longer than a line stays whole, so that names can be copied. */
import { wrapAnsi } from "fast-wrap-ansi";

/** The lines of a text indented by `indent` in a terminal of `width` columns: 20 columns are left to it at least. */
export function wrap(text: string, width: number, indent: number): readonly string[] {
  return wrapAnsi(text, Math.max(width - indent, 20)).split("\n");
}
