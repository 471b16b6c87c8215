/**
 * Nothing here can see whether what is said to be nobody's data is: where a stack holds people's, what says that it holds
 * none and leaves the territory is shown, so that a false tag is seen.
 */
import type { Estate } from "../estate/estate.ts";
import type { Flow } from "../flows/flow.ts";
import { carriesContent } from "../flows/onward.ts";
import { territoryOf } from "../law/law.ts";
import type { LawFacts } from "../law/law-facts.ts";
import { countryOf } from "../terms/place.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";
import { flowCause } from "./refuse-cross-border-copy.ts";

/** None where the stack says of itself that it holds nobody's data. */
export function reportClassNone(flow: Flow, { settings, facts }: Estate): readonly RawFinding[] {
  if (flow.dataClass !== "none" || settings.residency?.dataClass === "none") return [];
  // What is published to the whole world on purpose is what the class none is for.
  if (flow.to.kind === "world" || !carriesContent(flow, settings) || staysInside(flow, facts)) return [];
  const { mover, source, outOf } = flow;
  const said = source?.name ?? outOf?.identities[0] ?? mover.name;
  const stated = {
    policy: "report-class-none",
    outcome: "reported",
    problem: { code: "said-to-be-nobodys", facts: { said } },
    cause: `${flowCause(flow)}|${said}`,
  } as const;
  return [observe(mover, stated, { flow: flowFacts(flow), remedies: [{ code: "check-class", facts: { said } }] })];
}

function staysInside({ from, to }: Flow, { laws }: LawFacts): boolean {
  if (from.kind === "not-known" || to.kind === "not-known") return false;
  const [origin, country] = [countryOf(from), countryOf(to)];
  return origin !== null && country !== null && territoryOf(origin, laws) === territoryOf(country, laws);
}
