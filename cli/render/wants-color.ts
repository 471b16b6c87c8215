/** Whether to colour: only for a terminal, unless somebody says otherwise. */

/** https://no-color.org, and FORCE_COLOR for those who pipe into a pager. */
export function wantsColor(): boolean {
  if (process.env.NO_COLOR) return false;
  const { FORCE_COLOR } = process.env;
  return FORCE_COLOR === undefined ? process.stdout.isTTY === true : FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
}
