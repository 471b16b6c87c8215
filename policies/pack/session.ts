/**
 * What one run of the pack remembers: the resources that passed, so that the moment before a creation can resolve names,
 * what a run of the same program with made-up names showed, and the judgement of the whole stack, so that each policy
 * takes its share without judging anew.
 */
import type { ResourceValidationArgs, StackValidationArgs } from "@pulumi/policy";
import { emptyEstate, type GrowingEstate, grow } from "../border/estate/estate.ts";
import type { Facts } from "../border/estate/facts.ts";
import { withResidencyTags } from "../border/estate/fill-tags.ts";
import { type Resource, shortType } from "../border/estate/resource.ts";
import type { Settings } from "../border/estate/settings.ts";
import type { Finding } from "../border/findings/finding.ts";
import type { PolicyName } from "../border/findings/policy-name.ts";
import { judge, judgeOne } from "../border/judge.ts";
import type { Replayed } from "../replay/replay.ts";
import { fromResourceArgs, fromStackResource } from "./from-engine.ts";
import { openFiles } from "./opened-files.ts";
import { Seen } from "./seen.ts";
import { type Told, tell } from "./tell.ts";

interface Shared {
  readonly findings: readonly Told[];
  /** Policies that have taken their share; one that comes again has come for the next request. */
  readonly taken: Set<PolicyName>;
}

/** One a run: `new Session(facts, () => settings, isPreview, replay(...), secrets of the stack's config)`. */
export class Session {
  readonly #facts: Facts;
  readonly #settings: () => Settings;
  /** A preview creates nothing: there the whole stack is judged once, with everything known that can be known. */
  readonly #isPreview: boolean;
  readonly #byUrn = new Map<string, Shared>();
  readonly #replay: () => Promise<Replayed | undefined>;
  readonly #passed = new Set<string>();
  /** Texts that must never be shown. */
  readonly #secrets: Set<string>;
  #seen: Seen | undefined;
  #seenBy: Settings | undefined;
  #estate: GrowingEstate | undefined;
  #stack: Shared | undefined;

  constructor(
    facts: Facts,
    settings: () => Settings,
    isPreview: boolean,
    replay: () => Promise<Replayed | undefined> = () => Promise.resolve(undefined),
    secrets: Iterable<string> = [],
  ) {
    this.#facts = facts;
    this.#settings = settings;
    this.#isPreview = isPreview;
    this.#replay = replay;
    this.#secrets = new Set(secrets);
  }

  /** Waits for what the second run shows: before a creation always, in a preview only for the whole stack. */
  async readyFor(moment: "resource" | "stack"): Promise<void> {
    const settings = this.#settings();
    // What the pack is told anew counts from then on.
    if (this.#seen && this.#seenBy === settings) return;
    // Begun at the first resource, while the engine goes on.
    const replaying = this.#replay();
    replaying.catch(() => undefined);
    if (moment === "resource" && this.#isPreview) return;
    const replayed = await replaying;
    if (this.#seen && this.#seenBy === settings) return;
    this.#seen = new Seen(replayed, this.#facts, settings);
    for (const secret of this.#seen.secrets) this.#secrets.add(secret);
    this.#seenBy = settings;
  }

  /** Findings of one policy on one resource before it is created; the resource is remembered. */
  async judgeResource(policy: PolicyName, args: ResourceValidationArgs): Promise<readonly Told[]> {
    let shared = this.#byUrn.get(args.urn);
    if (!shared || shared.taken.has(policy)) {
      await openFiles(args.props);
      shared = { findings: this.#judgeNow(fromResourceArgs(args)), taken: new Set() };
      this.#byUrn.set(args.urn, shared);
    }
    shared.taken.add(policy);
    return shared.findings.filter((finding) => finding.policy === policy);
  }

  /** Findings of one policy on the whole stack. */
  judgeStack(policy: PolicyName, args: StackValidationArgs): readonly Told[] {
    if (!this.#stack || this.#stack.taken.has(policy)) {
      this.#stack = { findings: this.#judgeAll(args), taken: new Set() };
    }
    this.#stack.taken.add(policy);
    return this.#stack.findings.filter((finding) => finding.policy === policy);
  }

  /** The tags to give a resource that states none of its own; undefined when there is nothing to fill in. */
  tagsFor(
    args: ResourceValidationArgs,
  ): { readonly property: string; readonly tags: Record<string, unknown> } | undefined {
    // Asked before anything is said of the resource.
    const resource = fromResourceArgs(args, (text) => this.#secrets.add(text));
    const entry = this.#facts.catalogue.get(shortType(args.type));
    const tags = withResidencyTags(resource, entry, this.#settings(), this.#facts.laws);
    return tags && entry?.tags ? { property: entry.tags, tags } : undefined;
  }

  #judgeNow(resource: Resource): readonly Told[] {
    const seen = this.#seen;
    const former = this.#estate ?? seen?.estate() ?? emptyEstate(this.#facts, this.#settings());
    const estate = seen?.learnFrom(resource, former, this.#passed) ?? former;
    this.#estate = estate;
    const node = grow(estate, seen?.through(resource) ?? resource);
    if (this.#isPreview) return [];
    this.#passed.add(node.urn);
    const own = judgeOne(node, estate).findings;
    return this.#tell([...own, ...(seen?.findingsOn(node, estate) ?? [])]);
  }

  #judgeAll(args: StackValidationArgs): readonly Told[] {
    const resources = args.resources.map((resource) =>
      fromStackResource(resource, this.#estate?.byUrn.get(resource.urn)),
    );
    const seen = this.#seen;
    if (!seen) return this.#tell(judge(resources, this.#facts, this.#settings()).findings);
    const estate = seen.estate();
    for (const resource of resources) grow(estate, seen.through(resource));
    for (const resource of resources) seen.learnFrom(resource, estate, new Set());
    seen.confirm(resources);
    return this.#tell(judge(seen.all(resources), this.#facts, seen.settings).findings);
  }

  #tell(findings: readonly Finding[]): readonly Told[] {
    return tell(findings, this.#facts.laws, this.#secrets, this.#estate?.byUrn.values() ?? []);
  }
}
