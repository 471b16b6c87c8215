/**
 * What a program itself carries: a value taken from the contents of one resource and put into those of another (the value of
 * a parameter, the text of an object) is a copy, though no property names where it comes from.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { placeKey } from "../terms/not-known.ts";
import { isRecord, read, unknownsIn, type Value } from "../terms/value.ts";

export interface Carried {
  /** Concrete property it is put into. */
  readonly at: string;
  readonly source: Node;
}

/**
 * A value that depends on a resource carries its contents where it says the same, where nobody knows what it says, and where
 * it says nothing the resource is called by: what else could it be made of? One that nobody knows, and that comes from no
 * contents of a resource, can be what a function read out of a store.
 */
export function carriedInto(node: Node, estate: Estate): readonly Carried[] {
  return (node.entry?.contents ?? []).flatMap((path) =>
    read(node.inputs, path).flatMap(({ at, top, value }) => {
      const depended = (node.propertyDependencies[top] ?? []).flatMap((urn) => estate.byUrn.get(urn) ?? []);
      const holding = depended.filter((source) => source !== node && source.entry?.contents);
      const isHidden = holding.length === 0 && unknownsIn(value, "").length > 0;
      const sources = holding.filter((source) => isOf(value, source, source.entry?.contents ?? [], estate));
      return (isHidden ? readOut(estate) : sources).map((source): Carried => ({ at, source }));
    }),
  );
}

/** What the program read by functions, once for each place. */
function readOut({ byUrn }: Estate): readonly Node[] {
  const stores = [...byUrn.values()].filter((one) => one.read && one.entry?.contents);
  return [...new Map(stores.map((one) => [placeKey(one.location), one])).values()];
}

function isOf(value: Value, source: Node, contents: readonly string[], { byIdentity }: Estate): boolean {
  if (unknownsIn(value, "").length > 0) return true;
  const said = textsOf(value);
  if (said.length === 0) return false;
  const held = contents.flatMap((path) => read(source.inputs, path)).flatMap((found) => textsOf(found.value));
  const isIn = (text: string): boolean => said.some((one) => one.includes(text));
  const names = [...byIdentity].filter(([, nodes]) => nodes.has(source)).map(([identity]) => identity);
  const isNamed = names.some(isIn);
  // A short word of its contents can stand in any text.
  return !isNamed || held.some((text) => text.length >= shortest && isIn(text));
}

const shortest = 4;

function textsOf(value: Value): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isRecord(value) ? Object.values(value).flatMap(textsOf) : [];
}
