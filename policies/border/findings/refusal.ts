/** The sentences people read: what would move, from where to where, which article of which law, what it costs, what to do. */

import type { NotKnown } from "../estate/settings.ts";
import type { Flow } from "../flows/flow.ts";
import { cite, type Law, nameOf } from "../law/law.ts";
import type { Opinion } from "../law/opinion.ts";
import { describePlace, type Place, type Region, type Regions } from "../terms/place.ts";
import type { DataClass } from "../terms/residency-tags.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** "orders-backup (aws:s3/bucketReplicationConfig) would copy personal data of people in the EU from ... to ...: ..." */
export function refusal(
  flow: Flow,
  { opinions, near, unsound }: Extract<Verdict, { outcome: "refused" }>,
  who: string,
  laws: readonly Law[],
  regions: Regions,
): string {
  const lacking = opinions.filter((one) => one.verdict !== "allowed" || one.mechanism === undefined || !near);
  const demands = lacking.map(demand).join("; ");
  const state = near
    ? `transfer ${near.transfer.id} names it, but ${near.why}`
    : lacking.length > 1
      ? `no transfer that satisfies them is on file, and neither law accepts the other's paperwork`
      : `no transfer with one is on file`;
  const doubt = near || unsound === undefined ? "" : `, and ${unsound}`;
  const fines = opinions
    .filter((one) => one.verdict !== "allowed" || lacking.length === 0 || lacking.includes(one))
    .map(({ law }) => (law.fines[0] ? `${law.fines[0].text} (${cite(law, law.fines[0].article)})` : ""))
    .join("; ");
  const register = unsound
    ? "mend the register (landlocked transfer verify)"
    : near
      ? "mend that transfer and have it reviewed"
      : "register a transfer (landlocked transfer new)";
  return `${who} would ${movementOf(flow, laws)}: ${demands === "" ? "" : `${demands}; `}${state}${doubt}. Exposure: ${fines}. Instead: ${remedy(flow, regions, register)}.${clash(flow)}`;
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

export function movementOf(flow: Flow, laws: readonly Law[]): string {
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

function demand(opinion: Opinion): string {
  const { law, needs, mechanism, exemption } = opinion;
  const article =
    (opinion.unknown.length === 0 ? opinion.chain[0]?.articles[0] : undefined) ?? law.restricts.articles[0] ?? "";
  if (opinion.verdict === "refused")
    return `${cite(law, article)} forbids it: ${opinion.chain.map(({ says }) => says).join("; ")}`;
  const accepted = new Set([mechanism?.id, ...(needs?.anyOf ?? []), ...(needs?.allOf ?? [])]);
  const ways = law.mechanisms.filter(({ id }) => accepted.has(id)).map(({ id }) => nameOf(law, id));
  const exempt = exemption === undefined ? [] : [`the exemption of ${cite(law, exemption)}`];
  const only = [...ways, ...exempt];
  if (only.length === 0) return `${cite(law, article)} binds it`;
  return `${cite(law, article)} allows it only with ${listed(only, "or")}`;
}

/** @param register what to do about the register, where the data is to cross all the same */
function remedy(flow: Flow, regions: Regions, register: string): string {
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
