/**
 * Where a record of DNS leads people: by a host that nobody can place, or one that another stack says, they are led nobody knows where.
 * What a record only proves, delegates to a mail service, or keeps in the company's own domain leads nobody anywhere new.
 */
import type { Estate, Node } from "../estate/estate.ts";
import type { Leads } from "../terms/entry.ts";
import { read, textOf } from "../terms/value.ts";
import { hostName, isInside } from "./address.ts";
import { isOwnDomain } from "./own-domain.ts";
import type { Target } from "./target.ts";

/** What leads: a record, how it says so, and whether it certainly does. */
interface Leading {
  readonly node: Node;
  readonly leads: Leads | undefined;
  readonly isCertain: boolean;
}

/** What counts of the places that its values name. */
export function ledTo(
  targets: readonly Target[],
  { node, leads, isCertain }: Leading,
  estate: Estate,
): readonly Target[] {
  return targets.flatMap((target) => {
    const { place } = target;
    if (place.kind === "region" || place.kind === "country") return [target];
    if (place.kind === "world" || !leads || !isCertain || !isCalled(node, leads, estate)) return [];
    if (target.name === null) return comesFromHere(target, node, estate) ? [] : [target];
    const code = /^[\d.]+$/.test(target.name) ? "list-account" : "list-with-region";
    const remedy = { code, facts: {} } as const;
    return isElsewhere(target.name, node, leads, estate) ? [{ ...target, place: { ...place, remedy } }] : [];
  });
}

/** A name with an underscore is no host's: it proves something, or says who may (RFC 8552). A page that is only read tells of nobody. */
function isCalled(node: Node, { name }: Leads, { facts }: Estate): boolean {
  const [first = ""] = namesOf(node, name);
  return !/(^|\.)_/.test(first) && !facts.harmlessTexts.pagesOfPeople.has(first.split(".")[0] ?? "");
}

function namesOf(node: Node, path: string): readonly string[] {
  return read(node.inputs, path).flatMap(({ value }) => (textOf(value) ?? "").toLowerCase().replace(/\.$/, ""));
}

function isElsewhere(value: string, node: Node, { name, domain }: Leads, estate: Estate): boolean {
  // "1 . alpn=h2" leads to the name itself, "10 5 5060 host" to what stands behind numbers.
  const [called = ""] = value
    .trim()
    .replace(/^(\d+\s+)*([a-z]+:\/\/)?/i, "")
    .split(/[\s/]/);
  const host = hostName(called);
  if (host === "" || isInside(host) || isOwnDomain(host, estate)) return false;
  const stated = [...(domain === undefined ? [] : namesOf(node, domain)), ...namesOf(node, name).map(above)];
  if (stated.some((own) => isDomain(own) && (host === own || host.endsWith(`.${own}`)))) return false;
  return !host
    .split(".")
    .some((_, from, labels) => estate.facts.harmlessTexts.recordHosts.has(labels.slice(from).join(".")));
}

/** "shop.example.com" stands in example.com. */
function above(name: string): string {
  return name.split(".").slice(1).join(".");
}

/** One that is nobody's alone, as "co.uk", says nothing. */
function isDomain(name: string): boolean {
  return name.includes(".") && !/^(ac|co|com|edu|gov|net|org)\.[a-z]{2}$/.test(name);
}

/** What is made of resources of this stack, as a certificate's proof is; another stack's word, or nobody's, is not. */
function comesFromHere({ at }: Target, node: Node, { byUrn }: Estate): boolean {
  const top = at.split(/[.[]/)[0] ?? "";
  const sources = node.propertyDependencies[top] ?? [];
  return (
    sources.length > 0 &&
    sources.every((urn) => byUrn.has(urn) && byUrn.get(urn)?.type !== "pulumi:pulumi:StackReference")
  );
}
