/**
 * What a ledger knows of the place data is handed to ends there: its way on is judged in that stack. A ledger says how
 * things stood when it was taken, so one that is old, or does not say when, or can't be told from one that was changed, is
 * reported too.
 */
import type { LedgerEntry, Settings } from "../estate/settings.ts";
import type { Flow } from "../flows/flow.ts";
import { carriesContent } from "../flows/onward.ts";
import { daysBetween } from "../law/deadline.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";
import { flowCause } from "./refuse-cross-border-copy.ts";

/** None where the data is nobody's, or stays in this stack. */
export function reportHandover(flow: Flow, settings: Settings): readonly RawFinding[] {
  const { mover, into, outOf, dataClass } = flow;
  const doubts = [into, outOf].flatMap((entry) => (entry ? doubtful(flow, entry, settings) : []));
  if (into === undefined || dataClass === "none" || !carriesContent(flow, settings)) return doubts;
  const { stack } = into;
  const stated = {
    policy: "report-handover",
    outcome: "reported",
    problem: { code: "handover", facts: { dataClass, stack } },
    cause: `${flowCause(flow)}|${stack}`,
  } as const;
  return [observe(mover, stated, { flow: flowFacts(flow) }), ...doubts];
}

/** How long a ledger is taken to say how things stand. */
const freshDays = 30;

function doubtful({ mover }: Flow, { stack, taken, digested }: LedgerEntry, { day }: Settings): readonly RawFinding[] {
  const days = taken === undefined ? undefined : daysBetween(taken, day);
  const isOld = days === undefined || days > freshDays || days < 0;
  // A ledger that settings were made up with says nothing of either.
  if (digested === undefined || (!isOld && digested)) return [];
  const facts = { stack, digested, ...(isOld ? { taken: taken ?? null } : {}) };
  const problem = { code: "ledger-doubtful", facts } as const;
  const stated = { policy: "report-handover", outcome: "reported", problem, cause: `ledger|${stack}` } as const;
  return [observe(mover, stated, { remedies: [{ code: "renew-ledger", facts: { stack } }] })];
}
