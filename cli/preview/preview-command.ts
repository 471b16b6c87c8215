/** `landlocked preview`: previews, prints, and says by its exit code what came of it. */

import { readProject } from "@landlocked/policies/replay";
import { createSupportsHyperlinks } from "supports-hyperlinks";
import { print, printJson } from "../render/print.ts";
import { wantsColor } from "../render/wants-color.ts";
import { previewProgram } from "./preview-program.ts";
import type { StackVerdict } from "./preview-result.ts";
import { startProgress } from "./progress.ts";
import type { Shown } from "./render-preview.ts";

export interface PreviewCommandOptions extends Shown {
  readonly cwd: string;
  readonly stack?: readonly string[];
  /** Seconds. */
  readonly timeout: number;
  readonly json?: true;
  readonly color: boolean;
  /** Day of judgement, ISO date; absent: today. */
  readonly day?: string;
}

const exitCodes: Readonly<Record<StackVerdict, number>> = { ok: 0, unproven: 1, refused: 1, failed: 2 };

/** Returns the exit code. */
export async function preview({
  cwd,
  stack = [],
  timeout,
  json,
  color,
  ...rest
}: PreviewCommandOptions): Promise<number> {
  const { day = new Date().toISOString().slice(0, 10), ...choice } = rest;
  const progress = await startProgress(process.stderr, color);
  const interruption = interruptible();
  const { signal: interrupted } = interruption;
  const options = { cwd, stacks: stack, day, timeout, interrupted, progress: progress.tell, judgedBy: json === true };
  const result = await previewProgram(options).finally(() => {
    progress.stop();
    interruption.end();
  });
  if (json) printJson(result);
  else {
    const { renderPreview } = await import("./render-preview.ts");
    const { stdout } = process;
    const isColored = color && wantsColor();
    const links = isColored && createSupportsHyperlinks(stdout) ? readProject(cwd).directory : undefined;
    const page = { width: stdout.isTTY ? stdout.columns : Infinity, color: isColored, links };
    print(renderPreview(result, page, choice));
  }
  return exitCodes[result.verdict];
}

/** A program that is busy hears nothing: it must be ended by us, or it outlives us. Who interrupts twice ends us at once. */
function interruptible(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const interrupt = () => controller.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, interrupt);
  return {
    signal: controller.signal,
    end: () => {
      for (const signal of signals) process.off(signal, interrupt);
    },
  };
}
