/** One live line on a terminal that says which stacks are at work; nothing in a pipe. */
import type { WriteStream } from "node:tty";
import { visible } from "@landlocked/policies/messages";

export interface Progress {
  readonly tell: (stack: string, state: "running" | "done", resources: number) => void;
  readonly stop: () => void;
}

export async function startProgress(stream: WriteStream, color: boolean): Promise<Progress> {
  if (!stream.isTTY) return { tell: () => undefined, stop: () => undefined };
  const { default: ora } = await import("ora");
  const plain = !color || Boolean(process.env.NO_COLOR);
  const line = ora({ stream, text: "starting", ...(plain ? { color: false as never } : {}) }).start();
  const states = new Map<string, string>();
  return {
    tell: (stack, state, resources) => {
      states.set(stack, `${visible(stack)} ${state === "done" ? "done" : `${resources} resources`}`);
      line.text = [...states.values()].join(", ");
    },
    stop: () => {
      line.stop();
    },
  };
}
