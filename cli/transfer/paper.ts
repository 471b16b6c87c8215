/** Where a command of the register writes: how wide, and whether in colour. */
import type { Paper } from "../render/paper.ts";
import { wantsColor } from "../render/wants-color.ts";

/** @param color false where --no-color is given */
export function paperOf(color: boolean): Paper {
  const { stdout } = process;
  return { width: stdout.isTTY ? stdout.columns : Infinity, color: color && wantsColor() };
}
