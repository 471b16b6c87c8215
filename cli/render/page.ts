/** What a text is written on: its width, and whether it may be coloured. */
import type pc from "picocolors";

export interface Page {
  /** Columns; Infinity in a pipe, where nothing is cut or wrapped. */
  readonly width: number;
  readonly color: boolean;
  /** Absolute folder of the program whose lines are linked; absent where the terminal has no links. */
  readonly links?: string | undefined;
}

export type Colors = ReturnType<typeof pc.createColors>;
