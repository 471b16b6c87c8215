/** Refused wherever it happens, also inside the border: data put where it counts as less would pass on as nobody's. */
import type { Settings } from "../estate/settings.ts";
import type { Flow } from "../flows/flow.ts";
import { carriesContent } from "../flows/onward.ts";
import { anonymisesTag, classRank, type DataClass } from "../terms/residency-tags.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";
import { flowCause } from "./refuse-cross-border-copy.ts";

/** None where what arrives keeps its class, or a step that somebody answers for anonymises it. */
export function refuseLaundering(flow: Flow, settings: Settings): readonly RawFinding[] {
  const { mover, dataClass, subjects } = flow;
  const target: Receiver | undefined = flow.target ?? handedTo(flow);
  if (!target || !carriesContent(flow, settings) || target === flow.source) return [];
  if (classRank(target.dataClass) >= classRank(dataClass)) return [];
  const { name, stack } = target;
  const of = stack === undefined ? {} : { stack };
  const facts = { held: { dataClass, subjects }, target: name, ...of, targetClass: target.dataClass };
  const stated = {
    policy: "refuse-laundering",
    outcome: "refused",
    problem: { code: "laundering", facts },
    cause: `${flowCause(flow)}|${target.urn}`,
  } as const;
  const about = { resource: name, ...of, dataClass, tag: anonymisesTag };
  const remedies = [{ code: "tag-class-or-anonymiser", facts: about }] as const;
  return [observe(mover, stated, { flow: flowFacts(flow), remedies })];
}

interface Receiver {
  readonly urn: string;
  readonly name: string;
  /** The other stack whose ledger lists it. */
  readonly stack?: string;
  readonly dataClass: DataClass;
}

/** What another stack's ledger says of the place the data goes to is a statement like any other. */
function handedTo({ into }: Flow): Receiver | undefined {
  if (!into) return undefined;
  const { stack, identities, dataClass } = into;
  const [name = ""] = identities;
  return { urn: `${stack}|${name}`, name, stack, dataClass };
}
