/** Where a command of the register writes: how wide, and whether in colour. */
import type { Page } from "../render/page.ts";
import { wantsColor } from "../render/wants-color.ts";

/** @param color false where --no-color is given */
export function pageOf(color: boolean): Page {
  const { stdout } = process;
  return { width: stdout.isTTY ? stdout.columns : Infinity, color: color && wantsColor() };
}
