/** `landlocked preview`: previews, prints, and says by its exit code what came of it. */

import { wantsColor } from "../render/wants-color.ts";
import { previewProgram } from "./preview-program.ts";
import type { StackVerdict } from "./preview-result.ts";
import { startProgress } from "./progress.ts";

export interface PreviewCommandOptions {
  readonly cwd: string;
  readonly stack?: readonly string[];
  readonly json?: true;
  readonly color: boolean;
}

const exitCodes: Readonly<Record<StackVerdict, number>> = { ok: 0, unproven: 1, refused: 1, failed: 2 };

/** Returns the exit code. */
export async function preview({ cwd, stack = [], json, color }: PreviewCommandOptions): Promise<number> {
  const progress = await startProgress(process.stderr, color);
  const day = new Date().toISOString().slice(0, 10);
  const result = await previewProgram({ cwd, stacks: stack, day, progress: progress.tell }).finally(progress.stop);
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const { renderPreview } = await import("./render-preview.ts");
    const { stdout } = process;
    process.stdout.write(
      renderPreview(result, { width: stdout.isTTY ? stdout.columns : Infinity, color: color && wantsColor() }),
    );
  }
  return exitCodes[result.verdict];
}
