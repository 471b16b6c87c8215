/** The verdict on one flow: each law concerned is judged on its own, and all must agree on one transfer on file. */
import type { Estate, Facts, Node } from "../estate/estate.ts";
import { tagsOf } from "../estate/estate.ts";
import type { NotKnown, Settings } from "../estate/settings.ts";
import { notKnown } from "../estate/settings.ts";
import type { Flow } from "../flows/flow.ts";
import type { Destination, ExportFacts } from "../law/export-facts.ts";
import { destinationOf, isOnFile, originWithoutLaw, unknownPlace } from "../law/judge-export.ts";
import { type Law, lawOf, territoryOf } from "../law/law.ts";
import { judgeByLaw } from "../law/law-opinion.ts";
import type { Opinion } from "../law/opinion.ts";
import { countryOf, type Place } from "../terms/place.ts";
import { purposeTag } from "../terms/residency-tags.ts";
import { judgeTransfer, territoriesConcerned } from "../transfer/judge-transfer.ts";
import { type Described, type Holder, mismatch, names, type Transfer } from "../transfer/transfer.ts";
import { indexOf } from "../transfer/transfer-index.ts";

export type LawFacts = Pick<Facts, "laws" | "withoutLaw" | "groupsOf" | "classOf">;

export type Verdict =
  | { readonly outcome: "allowed"; readonly why: string; readonly passing?: Passing }
  | {
      readonly outcome: "refused";
      readonly opinions: readonly Opinion[];
      readonly near?: NearMiss | undefined;
      readonly unsound?: string | undefined;
    }
  | { readonly outcome: "unproven"; readonly missing: NotKnown };

/** The transfer a flow passes on, and what each law says of it. */
export interface Passing {
  readonly transfer: Transfer;
  readonly opinions: readonly Opinion[];
}

/** A transfer that names the flow's data and still does not let it pass. */
export interface NearMiss {
  readonly transfer: Transfer;
  /** Completes "transfer X names it, but ". */
  readonly why: string;
}

/**
 * Judges one flow on the day of the settings, against the laws on file and the transfers on file.
 *
 * @param holders the resources of the stack that hold data, by name; without them each name is one resource
 */
export function judgeFlow(
  flow: Flow,
  facts: LawFacts,
  settings: Settings,
  holders: Estate["holders"] = new Map(),
): Verdict {
  const { laws } = facts;
  if (flow.dataClass === "none") return { outcome: "allowed", why: "no personal data" };
  if (flow.to.kind === "not-known") return { outcome: "unproven", missing: flow.to };
  if (flow.from.kind === "not-known") return { outcome: "unproven", missing: flow.from };
  const origin = countryOf(flow.from);
  if (origin === null)
    return unproven("the country the data lies in is not on file", "keep the data in a region whose country is known");
  const from = territoryOf(origin, laws);
  const country = countryOf(flow.to);
  if (country === null && flow.to.kind !== "world")
    return unproven("the country of the destination is not on file", "choose a region whose country is known");
  const to = country === null ? "the world" : territoryOf(country, laws);
  if (from === to) return { outcome: "allowed", why: "same territory" };
  const concerned = territoriesConcerned(from, to, flow.subjects);
  const missing = concerned.find((territory) => !lawOf(territory, laws));
  if (missing !== undefined) return { outcome: "unproven", missing: originWithoutLaw(missing) };
  if (country !== null && !isOnFile(country, facts)) return { outcome: "unproven", missing: unknownPlace(country) };
  const binding = concerned.flatMap((territory) => lawOf(territory, laws) ?? []);
  const destination = country === null ? undefined : destinationOf(country, facts, settings.day);
  const alone = (): readonly Opinion[] =>
    binding.map((law) => judgeByLaw(law, factsOf(flow, destination, settings.day)));
  // No transfer opens data to the world.
  if (destination === undefined) return { outcome: "refused", opinions: alone() };
  return agree(describe(flow, from, destination, settings, holders), binding, alone, facts, settings);
}

/**
 * All laws must be satisfied by one transfer on file that covers exactly this flow.
 *
 * @param alone what the laws say of the flow without any transfer
 */
function agree(
  described: Described,
  laws: readonly Law[],
  alone: () => readonly Opinion[],
  facts: LawFacts,
  settings: Settings,
): Verdict {
  const candidates = indexOf(settings.transfers).candidates(described.holders.map(({ name }) => name));
  const naming = candidates.filter((transfer) => names(transfer, described));
  const tried: (NearMiss & { readonly opinions?: readonly Opinion[] })[] = [];
  for (const transfer of naming) {
    const why = unsound(settings) ?? mismatch(transfer, described, settings.day);
    if (why !== undefined) {
      tried.push({ transfer, why });
      continue;
    }
    const judged = laws.map((law) => judgeTransfer(transfer, law, settings.transfers, facts, settings.day));
    const opinions = judged.map(({ opinion }) => opinion);
    const lack = judged.find((one) => one.lack !== undefined)?.lack;
    if (lack === undefined)
      return { outcome: "allowed", why: `transfer ${transfer.id}`, passing: { transfer, opinions } };
    tried.push({ transfer, why: lack, opinions });
  }
  // One that covers the flow and fails by a law says more than one about something else.
  const near = tried.find((one) => one.opinions) ?? tried[0];
  return { outcome: "refused", opinions: near?.opinions ?? alone(), near, unsound: unsound(settings) };
}

function unsound({ unsoundTransfers: [first] }: Settings): string | undefined {
  return first === undefined
    ? undefined
    : `the register is not sound, and nothing passes on it until it is: ${first.replace(/\.$/, "")}`;
}

/** What a flow alone proves of itself: its class and where it goes; nobody has said anything else. */
function factsOf(flow: Flow, destination: Destination | undefined, day: string): ExportFacts {
  const category = {
    none: ["non_personal"],
    personal: ["ordinary"],
    sensitive: ["sensitive"],
    important: ["important_data"],
  };
  return {
    day,
    destination,
    remote: flow.verb === "expose" || flow.verb === "link",
    category: flow.dataClass === "personal" ? undefined : category[flow.dataClass],
    purpose: undefined,
    transaction: undefined,
    exporterRole: undefined,
    city: undefined,
    cii: undefined,
    important: flow.dataClass === "important",
    encrypted: undefined,
    counts: {},
    flags: undefined,
    offered: [],
    missingDuties: [],
  };
}

function describe(
  flow: Flow,
  from: string,
  destination: Destination,
  settings: Settings,
  holders: Estate["holders"],
): Described {
  const { mover, sources, source } = flow;
  const holder = (name: string, node: Node | undefined): Holder => ({
    name,
    tags: (node && tagsOf(node, node.entry)) ?? {},
    isShared: [...(holders.get(name) ?? [])].some((other) => other !== node),
  });
  return {
    stack: settings.stack,
    project: settings.project,
    // What is not of this stack has no tags to be named by.
    holders:
      sources.length === 0
        ? [holder(mover.name, mover)]
        : sources.map((name) => holder(name, source?.name === name ? source : undefined)),
    from: { territory: from, region: codeOf(flow.from) },
    to: { ...destination, region: codeOf(flow.to) },
    dataClass: flow.dataClass,
    subjects: flow.subjects,
    part: flow.part,
    purposes: [mover, ...(source ? [source] : [])].flatMap((node) => tagsOf(node, node.entry)?.[purposeTag] ?? []),
  };
}

function codeOf(place: Place | NotKnown): string | undefined {
  return place.kind === "region" ? `${place.region.cloud}/${place.region.code}` : undefined;
}

function unproven(why: string, remedy: string): Verdict {
  return { outcome: "unproven", missing: notKnown(why, remedy) };
}
