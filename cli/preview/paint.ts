/** The colours of verdicts: the eye finds what is refused before it reads. */
import type { Colors } from "../render/page.ts";
import type { StackVerdict } from "./preview-result.ts";

/** The colour of a verdict, or of what is only told. */
export function paint(verdict: StackVerdict | "reported", text: string, colors: Colors): string {
  if (verdict === "ok") return colors.green(text);
  if (verdict === "unproven") return colors.bold(colors.yellow(text));
  return verdict === "reported" ? colors.cyan(text) : colors.bold(colors.red(text));
}
