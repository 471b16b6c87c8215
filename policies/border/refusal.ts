/** The sentences people read: what would move, from where to where, which article of which law, what it costs, what to do. */
import type { Flow } from "./flow.ts";
import { cite, type Law } from "./law.ts";
import { describePlace, type Place, type Region, type Regions } from "./place.ts";
import type { DataClass } from "./residency-tags.ts";
import type { NotKnown } from "./settings.ts";
import type { LawVerdict } from "./verdict.ts";

/** "orders-backup (aws:s3/bucketReplicationConfig) would copy personal data of people in the EU from ... to ...: ..." */
export function refusal(
  flow: Flow,
  verdicts: readonly LawVerdict[],
  who: string,
  laws: readonly Law[],
  regions: Regions,
): string {
  const lacking = verdicts.filter((verdict) => verdict.mechanism === undefined);
  const demands = lacking.map(demand).join("; ");
  const satisfied = verdicts.filter((verdict) => verdict.mechanism !== undefined);
  const held =
    satisfied.length === 0
      ? ""
      : ` (${satisfied.map((one) => one.law.short).join(" and ")} satisfied, which counts for no other law)`;
  const none =
    lacking.length > 1
      ? `none of them is on file, and neither law accepts the other's paperwork`
      : `none is on file${held}`;
  const fines = lacking
    .map((verdict) => `${verdict.law.penalty.text} (${cite(verdict.law, verdict.law.penalty.article)})`)
    .join("; ");
  return `${who} would ${movementOf(flow, laws)}: ${demands}; ${none}. Exposure: ${fines}. Instead: ${remedy(flow, regions)}.${clash(flow)}`;
}

/** "orders-backup (...) would copy ... to a place that can't be known: WHY. Not known means refused. Instead: REMEDY." */
export function unprovenSentence(flow: Flow, missing: NotKnown, who: string, laws: readonly Law[]): string {
  return `${who} would ${movementOf(flow, laws)}, and nothing proves it stays inside the border: ${missing.why}. Not known means refused. Instead: ${missing.remedy}.`;
}

/** "personal data of people in the EU" */
export function dataOf(dataClass: DataClass, subjects: readonly string[], laws: readonly Law[]): string {
  const people = subjects.map(
    (subject) => laws.find((law) => law.territory.id === subject)?.territory.people ?? `people in ${subject}`,
  );
  const data = {
    none: "data",
    personal: "personal data",
    sensitive: "sensitive personal data",
    important: "important data",
  }[dataClass];
  return people.length === 0 ? data : `${data} of ${listed(people)}`;
}

/** The regions to use instead, inside the same territory and partition of the same cloud. */
export function recoveryRegions(place: Place, regions: Regions): readonly Region[] {
  if (place.kind !== "region") return [];
  return (place.region.recovery ?? [])
    .map((code) => regions.find(place.region.cloud, code))
    .filter((region) => region !== undefined);
}

function movementOf(flow: Flow, laws: readonly Law[]): string {
  const data = payloadOf(flow, laws);
  const from = flow.from.kind === "not-known" ? "a place not known" : describePlace(flow.from);
  if (flow.verb === "expose") {
    const readers = flow.to.kind === "world" ? describePlace(flow.to) : "others";
    return `make ${data} in ${from} readable by ${readers}${flow.how ? `, since ${flow.how}` : ""}`;
  }
  const to = flow.to.kind === "not-known" ? "a place not known" : describePlace(flow.to);
  const verb = { copy: "copy", move: "move", process: "have", link: "join" }[flow.verb];
  if (flow.verb === "process") return `have ${data} from ${from} processed in ${to}`;
  if (flow.verb === "link") return `join the network that carries ${data} in ${from} with one in ${to}`;
  return `${verb} ${data} from ${from} to ${to}`;
}

function payloadOf(flow: Flow, laws: readonly Law[]): string {
  const data = dataOf(flow.dataClass, flow.subjects, laws);
  const wrap = {
    content: "",
    backups: "backups of ",
    metadata: "metadata of ",
    keys: "the key that opens ",
    images: "images that can hold ",
    credentials: "credentials to ",
    logs: "logs about ",
  }[flow.what];
  return flow.verb === "link" ? data : `${wrap}${data}`;
}

function demand(verdict: LawVerdict): string {
  const names = verdict.condition.anyOf.map(
    (id) => verdict.law.mechanisms.find((mechanism) => mechanism.id === id)?.name ?? id,
  );
  return `${cite(verdict.law, verdict.condition.article)} allows it only with ${listed(names, "or")}`;
}

function remedy(flow: Flow, regions: Regions): string {
  const register = "register a transfer";
  if (flow.verb === "expose") return "close it to the public and let named people of the organisation in";
  if (flow.from.kind !== "region") return register;
  const { region } = flow.from;
  if (flow.verb === "link") return `keep the networks apart, or ${register}`;
  const near = recoveryRegions(flow.from, regions).map((one) => `${one.code} (${one.city})`);
  const verb = flow.verb === "copy" ? "replicate to" : "keep it in";
  if (near.length === 0) return `keep the copies in other zones of ${region.code} (${region.city}), or ${register}`;
  return `${verb} ${listed(near, "or")}, or ${register}`;
}

function clash(flow: Flow): string {
  if (flow.clashes.length === 0) return "";
  return ` ${listed(flow.clashes)} ${flow.clashes.length === 1 ? "demands" : "demand"} what this refuses: switch ${flow.clashes.length === 1 ? "it" : "them"} off for this resource.`;
}

function listed(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
