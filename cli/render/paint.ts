/** What a text is written on, and the colours of verdicts. */
import type pc from "picocolors";
import type { StackVerdict } from "../preview/preview-result.ts";

export interface Paper {
  /** Columns; Infinity in a pipe, where nothing is cut or wrapped. */
  readonly width: number;
  readonly color: boolean;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** The colour of a verdict, or of what is only told. */
export function paint(verdict: StackVerdict | "reported", text: string, colors: Colors): string {
  if (verdict === "ok") return colors.green(text);
  if (verdict === "unproven") return colors.bold(colors.yellow(text));
  return verdict === "reported" ? colors.cyan(text) : colors.bold(colors.red(text));
}
