/** The shape all policies of the pack share: judged before a resource is created, and over the whole stack. */
import type { PolicyPackArgs } from "@pulumi/policy";
import type { PolicyName } from "../border/findings/policy-name.ts";
import type { Session } from "./session.ts";
import type { Told } from "./tell.ts";

export type Policy = PolicyPackArgs["policies"][number];
/** The session is ready once the facts are read; until then the engine's questions wait. */
export type MakePolicy = (ready: Promise<Session>) => Policy;

/** The engine takes at most 4 MiB of findings in one answer and then shows none: far below that, the rest are counted. */
const mostFindings = 200;
/** Characters of one policy's findings together: all policies answer at once. */
const mostText = 100_000;

/** A policy that refuses (mandatory) or reports (advisory) what the judge found under its name. */
export function policyOf(
  name: PolicyName,
  description: string,
  enforcementLevel: "mandatory" | "advisory",
): MakePolicy {
  return (ready) => ({
    name,
    description,
    enforcementLevel,
    validateResource: async (args, report) => {
      const session = await ready;
      await session.readyFor("resource");
      for (const { message } of await session.judgeResource(name, args)) report(message);
    },
    validateStack: async (args, report) => {
      const session = await ready;
      await session.readyFor("stack");
      for (const { message, urn } of capped(session.judgeStack(name, args))) report(message, urn);
    },
  });
}

function capped(findings: readonly Told[]): readonly Told[] {
  let length = 0;
  const shown = findings.slice(0, mostFindings).filter(({ message }, index) => {
    length += message.length;
    return index === 0 || length <= mostText;
  });
  const last = shown.at(-1);
  const hidden = findings.length - shown.length;
  if (!last || hidden === 0) return shown;
  return [
    ...shown.slice(0, -1),
    { ...last, message: `${last.message} And ${hidden} more findings of this policy are not shown.` },
  ];
}
