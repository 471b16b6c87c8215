/** A step that says it anonymises and that nobody answers for in the stack's config passes people's data on as people's data. */
import type { Settings } from "../estate/settings.ts";
import { onlyClaims } from "../flows/anonymiser.ts";
import type { Flow } from "../flows/flow.ts";
import { anonymisesTag } from "../terms/residency-tags.ts";
import { observe, type RawFinding } from "./finding.ts";

/** None where nothing of a person passes through it. */
export function reportAnonymiser({ mover, dataClass }: Flow, settings: Settings): readonly RawFinding[] {
  if (dataClass === "none" || !onlyClaims(mover, settings)) return [];
  const stated = {
    policy: "report-anonymiser",
    outcome: "reported",
    problem: { code: "unvouched-anonymiser", facts: { tag: anonymisesTag } },
    cause: mover.urn,
  } as const;
  return [observe(mover, stated, { remedies: [{ code: "vouch-in-config", facts: {} }] })];
}
