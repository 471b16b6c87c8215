/** What a flow would do, and why it is refused, in English. */
import type { Finding } from "../../border/findings/finding.ts";
import type { FlowFacts } from "../../border/findings/flow-facts.ts";
import type { Demand, LawSays } from "../../border/findings/law-says.ts";
import type { Lack } from "../../border/transfer/lack.ts";
import { type LegalText, type People, say } from "../language.ts";
import { lacks } from "./lacks.ts";
import { listed, some } from "./listed.ts";
import { opened } from "./openings.ts";
import { remedies } from "./remedies.ts";
import { sayings } from "./sayings.ts";
import { areSeveral, citation, it, lawName, payloadOf, placeName, quoted } from "./words.ts";

/** "copy personal data of people in the EU from Frankfurt (eu-central-1) to Hangzhou (cn-hangzhou)" */
export function movement(finding: Finding, people: People): string {
  const flow = flowOf(finding);
  return `${verbed(flow, people)}${howOf(flow)}${asSaid(flow)}`;
}

/** The same, with whose data it is, as a register names it, and the property that says so, unless `told` names that. */
export function movementInFull(finding: Finding, people: People, told = ""): string {
  const flow = flowOf(finding);
  const { property, words, how } = flow;
  const isNamed = property === "" || words !== undefined || told.includes(property);
  const by = isNamed ? "" : how ? ` (${property})` : `, by ${property}`;
  return `${verbed(flow, people)}${ofWhat(flow)}${howOf(flow)}${asSaid(flow)}${by}`;
}

function flowOf({ flow, problem }: Finding): FlowFacts {
  if (!flow) throw new Error(`a finding of ${problem.code} carries no flow`);
  return flow;
}

/** Whose data it is, by the names a register calls them by. */
function ofWhat({ sources, verb }: FlowFacts): string {
  const named = sources.filter((name) => name !== null);
  if (named.length === 0) return "";
  return `, ${verb === "expose" || verb === "link" ? "that in" : "out of"} ${some(named)}`;
}

function asSaid({ property, words }: FlowFacts): string {
  return words === undefined ? "" : `, as ${property} says (${quoted(words)})`;
}

function verbed(flow: FlowFacts, people: People): string {
  const data = payloadOf(flow, people);
  const [from, to] = [placeName(flow.from), placeName(flow.to)];
  switch (flow.verb) {
    case "expose":
      return `make ${data} in ${from} readable by ${flow.to.kind === "world" ? to : "others"}`;
    case "process":
      return `have ${data} from ${from} processed in ${to}`;
    case "link":
      return `join the network that carries ${data} in ${from} with one in ${to}`;
    default:
      return `${flow.verb} ${data} from ${from} to ${to}`;
  }
}

function howOf({ how }: FlowFacts): string {
  return how ? `, since ${opened(how)}` : "";
}

/** "orders-backup (...) would copy ... to ...: GDPR art. 44 allows it only with ...; ... Exposure: ... Instead: ..." */
export function refusal(who: string, unsound: Lack | undefined, finding: Finding, people: People): string {
  const { chain, transfer, clashes } = finding;
  const several = areSeveral(finding);
  const demands = chain.flatMap(({ demand }) => demand ?? []);
  const state = transfer?.lack
    ? `transfer ${transfer.id} names ${it(several)}, but ${say(lacks, transfer.lack, people)}`
    : finding.flow?.to.kind === "world"
      ? "no transfer lets data go everywhere"
      : demands.length > 1
        ? "no transfer that satisfies them is on file, and neither law accepts the other's paperwork"
        : "no transfer with one is on file";
  const doubt = unsound ? `, and ${say(lacks, unsound, people)}` : "";
  const why = [...(demands.length > 0 ? [demands.map(demanded).join("; ")] : []), `${state}${doubt}`].join("; ");
  const what = movementInFull(finding, people);
  return `${who} would ${what}: ${why}. Exposure: ${exposure(chain)}. Instead: ${finding.remedies.map((one) => say(remedies, one, several)).join(", or ")}.${clash(clashes, several)}`;
}

/** What a refusal says of the laws themselves, and what stands there once it has been said. */
export function legalTexts(chain: readonly LawSays[]): readonly LegalText[] {
  const demands = chain.flatMap(({ demand }) => demand ?? []).filter(({ kind }) => kind !== "binds");
  const costs = exposure(chain);
  return [
    ...demands.map((one) => ({
      text: demanded(one),
      again: `${citation(one.article)} ${one.kind === "forbids" ? "forbids it, as told above" : "allows it only with what is named above"}`,
    })),
    ...(costs === "" ? [] : [{ text: ` Exposure: ${costs}.`, again: "" }]),
  ];
}

function demanded(demand: Demand): string {
  const article = citation(demand.article);
  if (demand.kind === "forbids")
    return `${article} forbids it: ${demand.says.map((one) => say(sayings, one)).join("; ")}`;
  if (demand.kind === "binds") return `${article} binds it`;
  const exempt = demand.exemption === undefined ? [] : [`the exemption of ${citation(demand.exemption)}`];
  return `${article} allows it only with ${listed([...demand.mechanisms.map(lawName), ...exempt], "or")}`;
}

/** What a breach costs. */
function exposure(chain: readonly LawSays[]): string {
  return chain.flatMap(({ fine }) => (fine ? [`${fine.text} (${citation(fine.article)})`] : [])).join("; ");
}

function clash(clashes: Finding["clashes"], several: boolean): string {
  if (clashes.length === 0) return "";
  const rules = clashes.map(({ rule, scanner }) => `${rule} (${scanner})`);
  const [demand, them] = clashes.length === 1 ? ["demands", "it"] : ["demand", "them"];
  return ` ${listed(rules)} ${demand} what this refuses: switch ${them} off for ${several ? "these resources" : "this resource"}.`;
}
