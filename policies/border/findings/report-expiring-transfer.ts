/** What is told when the end of a transfer that a flow passes on, or the day to ask for a renewal, comes near. */
import type { Flow } from "../flows/flow.ts";
import type { Passing } from "../verdict/verdict.ts";
import { observe, type RawFinding } from "./finding.ts";
import { isSoon, passesOn } from "./transfer-says.ts";

/** @param day ISO date of judgement */
export function reportExpiringTransfer({ mover }: Flow, passing: Passing, day: string): readonly RawFinding[] {
  const { id } = passing.transfer;
  const passes = passesOn(passing, day);
  const endsSoon = isSoon(passes.end, day);
  if (!endsSoon && passes.renewals.length === 0) return [];
  const stated = {
    policy: "report-expiring-transfer",
    outcome: "reported",
    problem: { code: "transfer-ending", facts: { endsSoon } },
    cause: `${id}|${JSON.stringify([passes.end, passes.endOf, passes.renewals])}`,
  } as const;
  const remedies = [{ code: "renew-transfer", facts: {} }] as const;
  return [observe(mover, stated, { transfer: { id, passes }, remedies })];
}
