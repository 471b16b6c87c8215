/**
 * Preloaded into a process of the command line (`node --import`): from the first lock on it counts the calls that change
 * files and, at the one that INTERRUPT_AT names, kills the process, breaks the call off half-way, makes it fail, or waits.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { INTERRUPT_AT = "-1", INTERRUPT_BY = "kill", INTERRUPT_COUNT = "", INTERRUPT_GATE = "" } = process.env;
const names = ["openSync", "writeFileSync", "fsyncSync", "closeSync", "renameSync", "rmSync", "linkSync"] as const;
const changing = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
let isCounting = false;
let count = 0;

for (const name of names) {
  const original = changing[name];
  if (!original) continue;
  changing[name] = (...args) => {
    isCounting ||= name === "openSync" && String(args[0]).endsWith(".lock");
    if (!isCounting || (INTERRUPT_BY === "half" && name !== "writeFileSync")) return original(...args);
    count += 1;
    if (count - 1 !== Number(INTERRUPT_AT)) return original(...args);
    if (INTERRUPT_BY === "fail") throw Object.assign(new Error(`${name}: made to fail`), { code: "ENOSPC" });
    if (INTERRUPT_BY === "wait") waitAtGate();
    else {
      if (INTERRUPT_BY === "half") original(args[0], String(args[1]).slice(0, 200));
      process.kill(process.pid, "SIGKILL");
    }
    return original(...args);
  };
}
syncBuiltinESMExports();

/** Says by a file that it has come so far, and goes on once there is another. */
function waitAtGate(): void {
  fs.mkdirSync(`${INTERRUPT_GATE}.reached`);
  while (!fs.existsSync(`${INTERRUPT_GATE}.open`)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

/** How many calls there are to interrupt. */
if (INTERRUPT_COUNT !== "") process.on("exit", () => fs.appendFileSync(INTERRUPT_COUNT, `${count}\n`));
