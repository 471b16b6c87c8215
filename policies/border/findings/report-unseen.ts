/**
 * A stack that does not say what it holds is not refused for every command, job or resource of another provider in it; that
 * one stands beside people's data, and nobody looks into it, is said.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { codedKey } from "../terms/coded.ts";
import { dataBeside, dataInReach } from "./data-in-reach.ts";
import { observe, type RawFinding } from "./finding.ts";
import { acceptanceOf } from "./report-accepted.ts";
import { unseen } from "./unseen.ts";

/** None for what is accepted, and for what is refused because data leads to it. */
export function reportUnseen(node: Node, estate: Estate): readonly RawFinding[] {
  const what = unseen(node, estate);
  if (what === undefined || acceptanceOf(node, estate).accepted || dataInReach(node, estate, what)) return [];
  const held = dataBeside(estate);
  if (held === undefined) return [];
  const stated = {
    policy: "report-unseen",
    outcome: "reported",
    problem: { code: "unseen-beside-data", facts: { held, what } },
    cause: `${node.short}|${codedKey(what)}`,
  } as const;
  return [observe(node, stated, { remedies: [{ code: "state-class", facts: {} }] })];
}
