/** Asks the registry what is known to be unsafe of what the lockfile names; where it does not answer, that is said, and nothing fails. */
import { spawnSync } from "node:child_process";
import { npmCommand } from "./npm-command.ts";

interface Answer {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly message?: string;
}

const [command, own] = npmCommand();
const { stdout } = spawnSync(command, [...own, "audit", "--json"], {
  cwd: import.meta.dirname,
  encoding: "utf8",
  maxBuffer: 2 ** 26,
});
const { vulnerabilities, message } = answered(stdout);

if (vulnerabilities === undefined) console.log(`skipped, since the registry does not answer: ${message ?? "nothing"}`);
else {
  const found = Object.entries(vulnerabilities);
  const grave = found.filter(([, { severity }]) => severity === "high" || severity === "critical");
  for (const [name, { severity, range }] of found) console.log(`${severity}: ${name} ${range}`);
  console.log(`${found.length} packages of the lockfile are known to be unsafe, ${grave.length} of them gravely`);
  if (grave.length > 0) process.exitCode = 1;
}

function answered(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}
