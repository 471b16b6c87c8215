/** The run with made-up names, as far as the engine's own has not yet told what they are really called. */

import type { Node } from "../border/estate/estate.ts";
import type { Facts } from "../border/estate/facts.ts";
import { withResidencyTags } from "../border/estate/fill-tags.ts";
import { placeOfText } from "../border/estate/place-name.ts";
import { type Resource, shortType } from "../border/estate/resource.ts";
import type { Settings } from "../border/estate/settings.ts";
import { placeKey } from "../border/terms/not-known.ts";
import { read } from "../border/terms/value.ts";
import { standInsAmong } from "../symbols/account-of.ts";
import { learn } from "../symbols/learn.ts";
import { LearntAccounts } from "./learnt-accounts.ts";

/** What was learnt of one resource. */
export interface Learning {
  readonly renamed: readonly string[];
  readonly otherAccounts: boolean;
}

/** One a run. */
export class SecondRun {
  readonly #facts: Facts;
  readonly #settings: Settings;
  readonly #accounts = new LearntAccounts();
  readonly #resources: Map<string, Resource>;
  /** URNs by the name made up for them. */
  readonly #names: ReadonlyMap<string, string>;
  /** Those made up for what exists already, and so is really called otherwise from the start. */
  readonly standIns: ReadonlySet<string>;

  /** @param resources those the run registered and read */
  constructor(resources: readonly Resource[], facts: Facts, settings: Settings) {
    this.#facts = facts;
    this.#settings = settings;
    this.#resources = new Map(resources.map((one) => [one.urn, tagged(one, facts, settings)]));
    this.#names = new Map(resources.flatMap(({ urn, names = [] }) => names.map((one) => [one, urn])));
    this.standIns = new Set(resources.flatMap(({ read, names = [] }) => (read ? names : [])));
  }

  /** The stack's, with the accounts that turned out to be its own. */
  get settings(): Settings {
    const learnt = this.#accounts.all;
    return learnt.length === 0
      ? this.#settings
      : { ...this.#settings, accounts: [...this.#settings.accounts, ...learnt] };
  }

  /** What it registered and read, by URN, with the tags its stack states and the names learnt of it. */
  get resources(): ReadonlyMap<string, Resource> {
    return this.#resources;
  }

  /**
   * Takes from a resource of the engine's what others are really called, where that lies as it was made up to, and which
   * account is the stack's own.
   *
   * @param nodeOf where what is named lies
   * @returns URNs of what has another name now, and whether other accounts are the own now
   */
  learnFrom(real: Resource, nodeOf: (urn: string) => Node | undefined): Learning {
    const replayed = this.#resources.get(real.urn);
    if (!replayed || replayed.type !== real.type) return { renamed: [], otherAccounts: false };
    const { accounts: known, project, stack } = this.#settings;
    const madeUp = { names: this.#names, accounts: standInsAmong(known, `${project}/${stack}`) };
    const learnt = learn(real.inputs, replayed.inputs, madeUp);
    const called = learnt.names.filter(
      ([urn, text, made]) => this.#isNew(urn, text) && this.#isCalled(text, made, nodeOf(urn)),
    );
    for (const [urn, text] of called) this.#rename(urn, text);
    const accounts = learnt.accounts.filter((one) => !known.includes(one));
    return { renamed: called.map(([urn]) => urn), otherAccounts: this.#accounts.learn(accounts) };
  }

  /** Takes back the account that was learnt where the cloud itself writes another. @param resources with their outputs */
  confirm(resources: readonly Resource[]): void {
    this.#accounts.confirm(resources.filter(({ urn }) => this.#resources.get(urn)?.read !== true));
  }

  #isNew(urn: string, text: string): boolean {
    return !this.#resources.get(urn)?.names?.includes(text);
  }

  /** It lies as it was made up to, and bears the name the engine tells; only an id the cloud assigns bears none. */
  #isCalled(text: string, made: string, node: Node | undefined): boolean {
    if (!node) return false;
    const place = placeOfText(text, this.#facts);
    if (place !== undefined && placeKey(place) !== placeKey(node.location)) return false;
    const named = (node.entry?.known ?? []).flatMap((path) => read(node.inputs, path).map(({ value }) => value));
    const isAssigned = /-[0-9a-f]{17}$/.test(made) || (node.entry?.known ?? []).length === 0;
    return isAssigned || named.some((name) => typeof name === "string" && name !== "" && text.includes(name));
  }

  #rename(urn: string, text: string): void {
    const one = this.#resources.get(urn);
    if (one) this.#resources.set(urn, { ...one, names: [...(one.names ?? []), text] });
  }
}

/** The engine lets the pack fill in tags; here nobody does. */
function tagged(resource: Resource, facts: Facts, settings: Settings): Resource {
  const entry = facts.catalogue.get(shortType(resource.type));
  const tags = withResidencyTags(resource, entry, settings, facts.laws);
  return tags && entry?.tags ? { ...resource, inputs: { ...resource.inputs, [entry.tags]: tags } } : resource;
}
