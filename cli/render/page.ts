/** What a text is written on: its width, and whether it may be coloured. */
import type pc from "picocolors";

export interface Page {
  /** Columns; Infinity in a pipe, where nothing is cut or wrapped. */
  readonly width: number;
  readonly color: boolean;
}

export type Colors = ReturnType<typeof pc.createColors>;
