/**
 * A stack that does not say what it holds is not refused for every command, job or resource of another provider in it; that
 * one stands beside people's data, and nobody looks into it, is said.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { runsOwnCode } from "../estate/own-code.ts";
import { dataBeside, dataInReach } from "./data-in-reach.ts";
import { observe, type RawFinding } from "./finding.ts";
import type { Problem, Unseen } from "./problem.ts";
import { acceptanceOf } from "./report-accepted.ts";
import { unseen, unseenCause } from "./unseen.ts";

/** None for what is accepted, and for what is refused because data leads to it. */
export function reportUnseen(node: Node, estate: Estate): readonly RawFinding[] {
  const what = unseen(node, estate);
  if (what === undefined || acceptanceOf(node, estate).accepted || dataInReach(node, estate, what)) return [];
  const problem = problemOf(node, what, estate);
  if (problem === undefined) return [];
  const cause = unseenCause(node, what);
  const stated = { policy: "report-unseen", outcome: "reported", problem, cause } as const;
  return [observe(node, stated, { remedies: [{ code: "state-class", facts: {} }] })];
}

/** Code that nothing stands beside can work on anything: that nothing is judged does not say that all is well. */
function problemOf(node: Node, what: Unseen, estate: Estate): Problem | undefined {
  const held = dataBeside(estate);
  if (held) return { code: "unseen-beside-data", facts: { held, what } };
  const isAlone = ![...estate.byUrn.values()].some(({ entry }) =>
    entry?.kinds.some((kind) => kind === "holds" || kind === "processes"),
  );
  return isAlone && runsOwnCode(node) && node.dataClass !== "none"
    ? { code: "unseen-alone", facts: { what } }
    : undefined;
}
