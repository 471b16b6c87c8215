/** Refused wherever it happens, also inside the border: data put where it counts as less would pass on as nobody's. */
import type { Flow } from "../flows/flow.ts";
import { carriesContent } from "../flows/onward.ts";
import { anonymisesTag, classRank } from "../terms/residency-tags.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";

/** None where what arrives keeps its class, or a declared step anonymises it. */
export function refuseLaundering(flow: Flow): readonly RawFinding[] {
  const { target, mover, dataClass, subjects } = flow;
  if (!target || !carriesContent(flow) || target === flow.source) return [];
  if (classRank(target.dataClass) >= classRank(dataClass)) return [];
  const facts = { held: { dataClass, subjects }, target: target.name, targetClass: target.dataClass };
  const stated = {
    policy: "refuse-laundering",
    outcome: "refused",
    problem: { code: "laundering", facts },
    cause: `${mover.short}|${target.urn}|${dataClass}`,
  } as const;
  const about = { resource: target.name, dataClass, tag: anonymisesTag };
  const remedies = [{ code: "tag-class-or-anonymiser", facts: about }] as const;
  return [observe(mover, stated, { flow: flowFacts(flow), remedies })];
}
