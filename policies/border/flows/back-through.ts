/** The way back through a link: a peering, a line or an accelerator brings both sides within reach of each other. */
import type { Estate } from "../estate/estate.ts";
import { peopleFetched } from "../estate/people-at.ts";
import { lawOf, territoryOf } from "../law/law.ts";
import type { Target } from "../references/target.ts";
import { countryOf } from "../terms/place.ts";
import type { Flow } from "./flow.ts";

/** Through a link the other side's data is within reach of this one, and its law is asked as well, where one is on file. */
export function backThrough(flow: Flow, { at: _at, ...far }: Target, estate: Estate): readonly Flow[] {
  const { from, to, mover } = flow;
  const { laws } = estate.facts;
  const country = to.kind === "not-known" ? null : countryOf(to);
  if (from.kind === "not-known" || country === null || !lawOf(territoryOf(country, laws), laws)) return [];
  const subjects = far.holding?.subjects ?? peopleFetched(to, laws, estate.settings);
  const dataClass = far.holding?.dataClass ?? mover.dataClass;
  const sources = flow.source && flow.source !== mover ? [far.name] : flow.sources;
  const turned = { source: flow.target, target: flow.source, outOf: flow.into, into: flow.outOf, stranger: undefined };
  return [{ ...flow, ...turned, sources, from: to, to: from, dataClass, subjects }];
}
