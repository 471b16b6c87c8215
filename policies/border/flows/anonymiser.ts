/**
 * Steps that leave nothing of a person in what they pass on. Nobody here can see that they do: a tag marks the step, and the
 * stack's config must say who answers for it, how it is done and when that was checked.
 */
import type { Node } from "../estate/estate.ts";
import { tagsOf } from "../estate/resource.ts";
import type { Settings } from "../estate/settings.ts";
import { anonymisesTag } from "../terms/residency-tags.ts";

/** Whether a step is marked, and vouched for by the stack's config. */
export function anonymises(mover: Node, settings: Settings): boolean {
  return isMarked(mover) && isVouched(mover, settings);
}

/** Whether a step is marked and nobody answers for it: it counts as any other. */
export function onlyClaims(mover: Node, settings: Settings): boolean {
  return isMarked(mover) && !isVouched(mover, settings);
}

function isMarked(mover: Node): boolean {
  const mark = tagsOf(mover, mover.entry)?.[anonymisesTag];
  return typeof mark === "string" && mark !== "";
}

function isVouched({ name, type }: Node, { anonymisers, day }: Settings): boolean {
  const vouched = anonymisers?.some((one) => one.resource === name && one.type === type && one.checked <= day);
  return vouched === true;
}
