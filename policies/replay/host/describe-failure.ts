/** Says what a program threw as the engine says it: mistakes of the user as a sentence, all else with the program's own stack. */
import { inspect } from "node:util";
import { MissingSdk, type Sdk } from "./sdk.ts";

/** Errors whose message says it all. A program has its own copies of their classes, so they are known by name. */
const sentences = new Set(["DataFileError", "ConfigError"]);

/** As the engine would tell it: a sentence for a mistake of the user, the program's own stack for all else. */
export function describeFailure(thrown: unknown, sdk: Sdk | undefined): string {
  // Stack traces name the program's sources, as under the engine. A trace is written when first read, so this is early
  // enough, and a program that does not fail is spared the cost, which is half of a large one's time.
  sdk?.require("source-map-support/register");
  if (!(thrown instanceof Error)) return inspect(thrown);
  if (thrown instanceof MissingSdk || sentences.has(thrown.name) || sdk?.pulumi.RunError.isInstance(thrown))
    return thrown.message;
  if (sdk?.pulumi.ResourceError.isInstance(thrown) && thrown.hideStack) return thrown.message;
  // Their messages name the place; the stack is the compiler's.
  if (thrown.name === "TSError") return thrown.message;
  if (thrown.name === "SyntaxError") return upTo(thrown.message, thrown.stack ?? thrown.message);
  // Older SDKs hang the promise it came from on it.
  if (Object.hasOwn(thrown, "promise")) Object.defineProperty(thrown, "promise", { enumerable: false });
  return inspect(thrown);
}

function upTo(message: string, stack: string): string {
  const end = stack.indexOf(message);
  return end < 0 ? message : stack.slice(0, end + message.length);
}
