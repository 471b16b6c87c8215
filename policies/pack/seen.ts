/** What a second run of the program, with made-up names, tells a pack of the first: gaps filled, and the whole graph. */
import { type Estate, emptyEstate, type GrowingEstate, grow, type Node } from "../border/estate/estate.ts";
import type { Facts } from "../border/estate/facts.ts";
import type { Resource } from "../border/estate/resource.ts";
import type { Settings } from "../border/estate/settings.ts";
import { type Finding, isRefusal } from "../border/findings/finding.ts";
import { judge, judgeOne } from "../border/judge.ts";
import type { Replayed } from "../replay/replay.ts";
import { seeThrough } from "../symbols/see-through.ts";
import { SecondRun } from "./second-run.ts";

/** One a run; where there was no second run it shows nothing more than the engine does. */
export class Seen {
  /** Texts that must never be shown. */
  readonly secrets: Iterable<string>;
  readonly #facts: Facts;
  readonly #run: SecondRun;
  readonly #isSeen: boolean;
  #refusals: ReadonlyMap<string, readonly Finding[]> | undefined;

  /** @param replayed undefined where there was no second run: then nothing is added to what the engine knows */
  constructor(replayed: Replayed | undefined, facts: Facts, settings: Settings) {
    this.#isSeen = replayed !== undefined;
    this.secrets = replayed?.secrets ?? [];
    this.#facts = facts;
    this.#run = new SecondRun(replayed?.resources ?? [], facts, settings);
  }

  /** The stack's, with the accounts that turned out to be its own. */
  get settings(): Settings {
    return this.#run.settings;
  }

  /** Takes from a resource of the engine's what others are really called; the estate in which they are called so. */
  learnFrom(resource: Resource, estate: GrowingEstate, passed: ReadonlySet<string>): GrowingEstate {
    const { renamed, otherAccounts } = this.#run.learnFrom(resource, (urn) => estate.byUrn.get(urn));
    const now = otherAccounts ? this.estate() : estate;
    for (const urn of otherAccounts ? passed : renamed) {
      const node = estate.byUrn.get(urn);
      if (node) grow(now, { ...node, names: this.#run.resources.get(urn)?.names ?? [] });
    }
    return now;
  }

  /** One with everything the second run registered; each gives way to the engine's own as it arrives. */
  estate(): GrowingEstate {
    const estate = emptyEstate(this.#facts, this.settings);
    for (const resource of this.#run.resources.values()) grow(estate, resource);
    return estate;
  }

  /** A resource of the engine's with what the second run shows of it. */
  through(resource: Resource): Resource {
    return seeThrough(resource, this.#run.resources.get(resource.urn), this.#run.standIns);
  }

  /** Takes back what was learnt where the cloud itself says otherwise. @param resources the engine's, with their outputs */
  confirm(resources: readonly Resource[]): void {
    this.#run.confirm(resources);
  }

  /** All of the engine's, and what only the second run came to: what a program registers once a value is known. */
  all(resources: readonly Resource[]): readonly Resource[] {
    const known = new Set(resources.map(({ urn }) => urn));
    const more = [...this.#run.resources.values()].filter(({ urn }) => !known.has(urn));
    return [...resources.map((one) => this.through(one)), ...more];
  }

  /**
   * What is to be refused before a resource is created although what it takes part in is registered later, and what it
   * names itself and neither run can place.
   */
  findingsOn(node: Node, estate: Estate): readonly Finding[] {
    if (!this.#isSeen) return [];
    this.#refusals ??= this.#judged();
    const graph = this.#refusals.get(node.urn) ?? [];
    const refused = graph.filter(({ outcome }) => outcome === "refused");
    const isUnproven = graph.some((one) => one.outcome === "unproven" && one.resources[0]?.urn === node.urn);
    return isUnproven ? [...refused, ...judgeOne(node, estate, "with-later").findings] : refused;
  }

  /** The refusals of the graph as the second run shows it, by each resource concerned: who moves, from where, to where. */
  #judged(): ReadonlyMap<string, readonly Finding[]> {
    const { findings, flows } = judge([...this.#run.resources.values()], this.#facts, this.settings);
    const ends = Map.groupBy(
      flows.filter(({ verdict }) => verdict.outcome === "refused").map(({ flow }) => flow),
      ({ mover }) => mover.urn,
    );
    const byUrn = new Map<string, Set<Finding>>();
    for (const finding of findings.filter(isRefusal)) {
      const movers = finding.resources.map(({ urn }) => urn);
      const others = movers.flatMap((urn) => ends.get(urn) ?? []).flatMap(({ source, target }) => [source, target]);
      for (const urn of [...movers, ...others.flatMap((end) => end?.urn ?? [])])
        byUrn.set(urn, (byUrn.get(urn) ?? new Set()).add(finding));
    }
    return new Map([...byUrn].map(([urn, found]) => [urn, [...found]]));
  }
}
