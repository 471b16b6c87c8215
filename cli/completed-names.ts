/** What a shell can complete besides commands and options: the stacks and transfers that are there. */
import { readdirSync } from "node:fs";
import known, { type Complete } from "@bomb.sh/tab";
import { usualFolder } from "@landlocked/policies/register";
import { readProject } from "@landlocked/policies/replay";

/** Adds them to what the command line knows by then. Loaded only where a shell asks. */
export function offerNames(): void {
  const stack = known.commands.get("preview")?.options.get("stack");
  if (stack) stack.handler = offering(stackNames);
  known.commands.get("preflight")?.argument("stack", offering(stackNames));
  for (const name of ["show", "review", "status", "verify", "revoke"])
    known.commands.get(`transfer ${name}`)?.argument("id", offering(transferIds));
}

function offering(names: () => readonly string[]): (complete: Complete) => void {
  return (complete) => {
    for (const name of names()) complete(name, "");
  };
}

function stackNames(): readonly string[] {
  return orNone(() => readProject(".").stacks);
}

function transferIds(): readonly string[] {
  return orNone(() =>
    readdirSync(usualFolder)
      .filter((file) => file.endsWith(".yaml") && file !== "reviewers.yaml")
      .map((file) => file.slice(0, -".yaml".length)),
  );
}

/** Whoever completes a line is told what is wrong once it is run. */
function orNone(names: () => readonly string[]): readonly string[] {
  try {
    return names();
  } catch {
    return [];
  }
}
