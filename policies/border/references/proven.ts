/** Which of the places that properties name are proven, where several may name one. */
import { isLater } from "../terms/not-known.ts";
import type { Target } from "./target.ts";

/**
 * Several properties may name one place: those that prove it count. If none does, one that may still become known
 * speaks for all of them.
 */
export function provenOf(targets: readonly Target[]): readonly Target[] {
  const known = targets.filter((target) => target.place.kind !== "not-known");
  const proven = known.filter((target) => target.holding || !known.some((other) => tellsMore(other, target)));
  // The same value may be proven read another way, or another property of the element may prove it; another value of the
  // same property is another place.
  const isProven = (one: Target): boolean =>
    proven.some(
      (other) =>
        other.at === one.at ||
        isWithin(other.at, one.at) ||
        (other.by !== one.by && element(other.at) === element(one.at)),
    );
  const unproven = targets.filter((target) => target.place.kind === "not-known" && !isProven(target));
  const spokesmen = [...Map.groupBy(unproven, (target) => element(target.at)).values()].flatMap(
    (same) => same.find(({ place }) => isLater(place)) ?? same[0] ?? [],
  );
  return [...proven, ...spokesmen];
}

/** What a text or a document lists was read in it, so that nothing is left to prove of the whole. */
function isWithin(at: string, whole: string): boolean {
  return at.startsWith(`${whole}[`) || at.startsWith(`${whole}.`);
}

/** A resource at a place says more than a property that only names the place: what it holds, and whose. */
function tellsMore(one: Target, other: Target): boolean {
  const here = one.place.kind === "region" && other.place.kind === "region" && one.place.region === other.place.region;
  return here && one.holding !== undefined && element(one.at) === element(other.at);
}

/** The innermost list element a property lies in: proof in one element says nothing of another. */
function element(at: string): string {
  return at.slice(0, at.lastIndexOf("]") + 1);
}
