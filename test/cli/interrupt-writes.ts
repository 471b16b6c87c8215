/**
 * Breaks a command off at one of the calls that change files, counted from the first lock on: kills the process there, half
 * through a write or before it, makes the call fail, lets it wait, or keeps what lies in the folder before each call.
 * Preloaded into a process of its own (`node --import`) it does what the environment says.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";

export interface Interruption {
  readonly by: "kill" | "half" | "fail" | "wait" | "keep";
  /** The call, from 0; of "half", the write. */
  readonly at: number;
  /** "wait": beside it the process says that it has come so far, and looks whether to go on. "keep": where to copy to. */
  readonly path: string;
}

const names = ["openSync", "writeFileSync", "fsyncSync", "closeSync", "renameSync", "rmSync", "linkSync"] as const;
const changing = fs as unknown as Record<string, (...args: unknown[]) => unknown>;

/** Returns what ends it. */
export function interruptWrites({ by, at, path }: Interruption): () => void {
  const originals = Object.fromEntries(names.map((name) => [name, changing[name]] as const));
  let folder = "";
  let isCopying = false;
  let count = 0;
  for (const [name, original] of Object.entries(originals)) {
    changing[name] = (...args) => {
      if (!original) throw new Error(`node:fs has no ${name}`);
      if (folder === "" && name === "openSync" && String(args[0]).endsWith(".lock")) folder = dirname(String(args[0]));
      if (folder === "" || isCopying || (by === "half" && name !== "writeFileSync")) return original(...args);
      const isMeant = count === at;
      count += 1;
      if (by === "keep") {
        isCopying = true;
        fs.cpSync(folder, join(path, String(count - 1)), { recursive: true });
        isCopying = false;
      } else if (isMeant && by === "fail") throw Object.assign(new Error(`${name}: made to fail`), { code: "ENOSPC" });
      else if (isMeant && by === "wait") waitAtGate(path);
      else if (isMeant) {
        if (by === "half") original(args[0], String(args[1]).slice(0, 200));
        process.kill(process.pid, "SIGKILL");
      }
      return original(...args);
    };
  }
  syncBuiltinESMExports();
  return () => {
    Object.assign(changing, originals);
    syncBuiltinESMExports();
  };
}

function waitAtGate(gate: string): void {
  fs.mkdirSync(`${gate}.reached`);
  while (!fs.existsSync(`${gate}.open`)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

const { INTERRUPTION } = process.env;
if (INTERRUPTION !== undefined) interruptWrites(JSON.parse(INTERRUPTION) as Interruption);
