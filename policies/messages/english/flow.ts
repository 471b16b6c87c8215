/** Why a flow is refused, in English. */
import type { Finding } from "../../border/findings/finding.ts";
import type { CountryDecision, Demand, LawSays } from "../../border/findings/law-says.ts";
import type { Lack } from "../../border/transfer/lack.ts";
import { type LegalText, type People, say } from "../language.ts";
import { lacks } from "./lacks.ts";
import { listed } from "./listed.ts";
import { movementInFull } from "./movement.ts";
import { remedies } from "./remedies.ts";
import { sayings } from "./sayings.ts";
import { areSeveral, citation, countryName, it, lawName } from "./words.ts";

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
        : isCovered(demands[0])
          ? "no transfer states it yet"
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
  const { adequacy, mechanisms } = demand;
  const others = mechanisms.filter(({ id }) => id !== adequacy?.mechanism).map(lawName);
  if (adequacy && others.length + exempt.length === 0)
    return `it is covered by ${decided(adequacy)}, once that is on file`;
  const all = [...(adequacy ? [decided(adequacy)] : []), ...others, ...exempt];
  return `${article} allows it only with ${listed(all, "or")}`;
}

/** Whether an adequacy decision is all it takes. */
function isCovered(demand: Demand | undefined): boolean {
  if (demand?.kind !== "allows-with" || demand.exemption) return false;
  return demand.adequacy !== undefined && demand.mechanisms.every(({ id }) => id === demand.adequacy?.mechanism);
}

/** "Decision (EU) 2019/419 on Japan", for whom, and until when. */
function decided({ decision, country, limit, until }: CountryDecision): string {
  const within = [...(limit === undefined ? [] : [`for ${limit}`]), ...(until === undefined ? [] : [`until ${until}`])];
  return `${decision} on ${countryName(country)}${within.length === 0 ? "" : ` (${within.join(", ")})`}`;
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
