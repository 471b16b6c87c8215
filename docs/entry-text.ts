/** An entry of the catalogue in words: "copy content to `rules[].destination.bucket`, when `rules[].status` is Enabled". */
import type { Entry, Exposure, InputCondition, Movement, Narrowing, Reference } from "../policies/clouds/entry.ts";

/** Everything it says of what becomes of data, each once; nothing for a type that only holds data. */
export function entryText(entry: Entry): readonly string[] {
  const {
    movements = [],
    exposures = [],
    joins,
    reaches,
    shields,
    unread,
    unreadIf,
    template,
    instructs,
    harmless,
  } = entry;
  const lines = [
    ...movements.map(movementText),
    ...exposures.map(exposureText),
    ...(joins ? [`${joins.verb} ${joins.what} with all that join ${code(joins.hub.path)}${at(joins.place)}`] : []),
    ...(reaches === undefined ? [] : [`whatever assumes it reaches what ${code(reaches)} allows`]),
    ...(shields
      ? [`keeps ${code(shields.of.path)} closed to the world while true: ${shields.when.map(code).join(", ")}`]
      : []),
    ...(unread === undefined ? [] : [`not looked into: ${unread}${when(unreadIf, " or ")}${readFrom(template)}`]),
    ...(instructs ? ["runs nothing itself; its texts are read for places"] : []),
    ...(harmless ? [`no place is read in ${harmless.map(code).join(", ")}`] : []),
  ];
  return [...new Set(lines)];
}

function movementText({
  verb,
  what,
  from,
  to,
  each,
  when: conditions,
  absent,
  ifPlaced,
  leads,
  fetches,
  narrowedBy,
  note,
  clashes,
}: Movement): string {
  const [away, there] = [sourceText(from), targetText(to)];
  const parts = [
    `${verb} ${what}${away === "" ? "" : ` from ${away}`} to ${there}${note === undefined ? "" : ` (${note})`}`,
    ...(fetches ? ["by a pull"] : []),
    ...(each === undefined ? [] : [`each of ${code(each)}`]),
    ...(absent === "here" ? ["in its own region where none is given"] : []),
    ...(absent === "unproven" ? ["unproven where none is given"] : []),
    ...(ifPlaced && !leads ? ["where its value tells the place"] : []),
    ...(leads ? ["where that leads anybody anywhere new"] : []),
  ];
  const demanded = clashes
    ? `, which ${clashes.map(({ rule, scanner }) => `${rule} (${scanner})`).join(" and ")} would have`
    : "";
  return `${parts.join(", ")}${when(conditions)}${demanded}${(narrowedBy ?? []).map(narrowingText).join("")}`;
}

function sourceText(from: Movement["from"]): string {
  if (from === "self") return "";
  return from === "everywhere" ? "every region" : paths(from);
}

function targetText(to: Movement["to"]): string {
  if (to === "self") return "itself";
  if (to === "world") return "the world";
  if ("region" in to) return to.region;
  return "country" in to ? to.what : paths(to);
}

function narrowingText({ path, selects, when: conditions }: Narrowing): string {
  return `; narrowed by ${code(path)} (${selects})${when(conditions)}`;
}

function exposureText(exposure: Exposure): string {
  const whose = exposure.of ? `${paths(exposure.of)} ` : "";
  const who = exposure.to === "policy" ? "principals of" : "accounts in";
  const readers = exposure.to === "world" ? "the world" : `${who} ${code(exposure.path)}`;
  const limits = exposure.to === "accounts" && exposure.fences ? Object.values(exposure.fences).map(code) : [];
  const limited = limits.length > 0 ? `, unless limited to ours by ${limits.join(" or ")}` : "";
  const unless =
    exposure.to === "accounts" && exposure.unlessOwn ? `, unless ${code(exposure.unlessOwn.path)} is of the stack` : "";
  const named = exposure.to === "policy" && exposure.namedOnly ? " by name" : "";
  return `${whose}readable by ${readers}${named}: ${exposure.how}${limited}${unless}${when(exposure.when)}`;
}

function when(conditions: readonly InputCondition[] | undefined, joined: " and " | " or " = " and "): string {
  return conditions && conditions.length > 0 ? `, when ${conditions.map(conditionText).join(joined)}` : "";
}

/** "`status` is Enabled or not given" */
function conditionText({ path, is, isNot, present, absent }: InputCondition): string {
  const unsaid = absent === true ? " or not given" : "";
  if (is) return `${code(path)} is ${is.join(" or ")}${unsaid}`;
  if (isNot) return `${code(path)} is ${absent === true ? "" : "given and "}not ${isNot.join(" or ")}`;
  return present === true ? `${code(path)} is given${unsaid}` : `${code(path)} is not given`;
}

function at(place: Reference | undefined): string {
  return place ? `, as a member in ${code(place.path)}` : "";
}

function readFrom(template: string | undefined): string {
  return template === undefined ? "" : `; ${code(template)} is read where it can be`;
}

/** Any of which may name the place; a name alone can mean no other region than the resource's own. */
function paths(references: readonly Reference[]): string {
  const told = references.map(
    ({ path, bareMeansHere, insideMeansHere, ownDomainMeansHere }) =>
      `${code(path)}${bareMeansHere ? " (by name: here)" : ""}${insideMeansHere ? " (private address: here)" : ""}${ownDomainMeansHere ? " (own domain: here)" : ""}`,
  );
  return [...new Set(told)].join(" or ");
}

function code(text: string): string {
  return `\`${text}\``;
}
