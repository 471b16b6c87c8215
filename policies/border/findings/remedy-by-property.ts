/** Which property, set otherwise, keeps data from leaving for everywhere: the condition the catalogue puts the movement under. */
import type { Flow } from "../flows/flow.ts";
import { territoryOf } from "../law/law.ts";
import type { LawFacts } from "../law/law-facts.ts";
import type { Movement } from "../terms/entry.ts";
import { countryOf } from "../terms/place.ts";
import type { Remedy } from "../terms/remedy.ts";

/** Whether the property names the place: then it can name another. */
export function namesPlace({ mover, words, property }: Flow): boolean {
  const path = general(property);
  const named = (mover.entry?.movements ?? []).flatMap(({ to }) => (isReferences(to) ? to : []));
  return words !== undefined || named.some((one) => one.path === path) || mover.entry?.joins?.hub.path === path;
}

/** None where no property decides it, or another movement would then take the data to a place of its own. */
export function byProperty({ mover, verb, what, property, from, to }: Flow, { laws }: LawFacts): readonly Remedy[] {
  const movements = mover.entry?.movements ?? [];
  const movement = movements.find(
    (one) =>
      one.verb === verb && one.what === what && isTo(one.to, to.kind === "world") && one.note === general(property),
  );
  const decides = movement?.when?.find(({ path }) => path === general(property));
  const origin = from.kind === "not-known" ? null : countryOf(from);
  const leads = movements.flatMap(({ to }) => (typeof to === "object" && "country" in to ? [to.country] : []));
  const isLedAbroad = leads.some((one) => territoryOf(one, laws) !== territoryOf(origin ?? "?", laws));
  if (decides === undefined || isLedAbroad) return [];
  const { is = [], isNot = [] } = decides;
  if (isNot.length > 0) return [{ code: "set-to", facts: { property, values: isNot.map(String) } }];
  if (is.length === 1 && typeof is[0] === "boolean")
    return [{ code: "set-to", facts: { property, values: [String(!is[0])] } }];
  return is.length === 0 ? [] : [{ code: "set-to-other", facts: { property, values: is.map(String) } }];
}

function isReferences(to: Movement["to"]): to is Extract<Movement["to"], readonly unknown[]> {
  return Array.isArray(to);
}

function isTo(to: Movement["to"], isWorld: boolean): boolean {
  return isWorld ? to === "world" : !isReferences(to) && to !== "world";
}

/** "rules[0].bucket" as the catalogue writes it. */
function general(property: string): string {
  return property.replaceAll(/\[\d+\]/g, "[]");
}
