/** Facts as lines with their names before them, wrapped beside the name, or below it where the terminal is narrow. */
import type { Colors } from "../render/page.ts";
import { wrap } from "../render/wrap.ts";

export interface Field {
  readonly label: string;
  /** A paragraph each; empty: the field is left out. */
  readonly text: readonly string[];
  /** Colours a line once it is broken: codes of colours have no width. */
  readonly paint?: ((line: string) => string) | undefined;
}

const indent = 4;
const labelWidth = 13;
/** Narrower than this a text stands below its name. */
const narrow = 56;

export function fields(rows: readonly Field[], width: number, colors: Colors): readonly string[] {
  const isNarrow = width < narrow;
  const left = isNarrow ? indent + 2 : indent + labelWidth;
  return rows
    .filter(({ text }) => text.length > 0)
    .flatMap(({ label, text, paint = (line) => line }) => {
      const lines = text.flatMap((paragraph) => wrap(paragraph, width, left)).map(paint);
      const named = " ".repeat(indent) + colors.dim(label.padEnd(labelWidth));
      if (isNarrow) return [named.trimEnd(), ...lines.map((line) => " ".repeat(left) + line)];
      return lines.map((line, index) => (index === 0 ? named : " ".repeat(left)) + line);
    });
}
