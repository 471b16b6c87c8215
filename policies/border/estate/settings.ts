/** What one stack states about itself, and what the organisation states about its other stacks. Arguments, never looked up. */
import type { Cloud, Region } from "../terms/place.ts";
import type { DataClass } from "../terms/residency-tags.ts";
import type { Inputs } from "../terms/value.ts";
import type { RegisterUsed } from "../transfer/register-used.ts";
import type { Transfer } from "../transfer/transfer.ts";

export interface Settings {
  /** Day of judgement, ISO date: the core never asks a clock. */
  readonly day: string;
  /** Name of the stack, and of its project where the way in knows it. */
  readonly stack: string;
  readonly project?: string | undefined;
  /** Where the stack's data must lie. Without one placement is not judged, but every flow is. */
  readonly home?: Region | undefined;
  /** Whether data must lie in exactly the home region, not only in its territory. */
  readonly pinned: boolean;
  /** What resources that state nothing hold, and the tags a remediation fills in. */
  readonly residency?: StackResidency | undefined;
  /** Region of the default provider, from the stack's config (aws:region, alicloud:region). */
  readonly defaultRegion: Readonly<Partial<Record<Cloud, string>>>;
  /** What the environment says where neither a provider nor the config does, as the providers read it; absent: nothing. */
  readonly environmentRegion?: Readonly<Partial<Record<Cloud, { readonly variable: string; readonly region: string }>>>;
  /** What else the stack's config gives the default provider: endpoints, proxies and roles. */
  readonly defaultProvider?: Readonly<Partial<Record<Cloud, Inputs>>> | undefined;
  /** Account ids of the organisation; a principal of any other is a stranger. */
  readonly accounts: readonly string[];
  /** Those of them that are stated, where others are made up for what the stack itself makes; absent: all. */
  readonly statedAccounts?: readonly string[];
  /** Ids of the organisations a condition may fence to; absent: none is ours. */
  readonly organisations?: readonly string[];
  /** Networks, their endpoints and public blocks of addresses a condition may fence to; absent: none is ours. */
  readonly networks?: readonly string[];
  /** What the organisation's other stacks hold. */
  readonly ledger: readonly LedgerEntry[];
  /** Those of the register that could be read; the others let nothing pass. */
  readonly transfers: readonly Transfer[];
  /**
   * What is wrong with files of the register whose words can't be relied on. One of them could replace a transfer or count
   * towards its threshold, so as long as there is one, no transfer lets anything pass.
   */
  readonly unsoundTransfers: readonly string[];
  /** Which register they are of, as every transfer used is told with it. */
  readonly register?: RegisterUsed | undefined;
  /** Resources that can't be looked into and are let pass all the same, each until a day. */
  readonly accepted: readonly Acceptance[];
  /** Steps somebody answers for that they leave nothing of a person in what they pass on; absent: none. */
  readonly anonymisers?: readonly Anonymiser[] | undefined;
}

export interface Acceptance {
  /** Logical name of the resource; never a wildcard. */
  readonly resource: string;
  /** "aws:cloudformation/stack:Stack": a name alone is worn by resources of any type. */
  readonly type?: string | undefined;
  /** Where two resources share type and name. */
  readonly urn?: string | undefined;
  readonly reason: string;
  readonly owner: string;
  /** ISO date; the acceptance covers the days before it. */
  readonly until: string;
}

export interface Anonymiser {
  /** Logical name and type of the resource that does it. */
  readonly resource: string;
  readonly type: string;
  /** How: "counts of at least 20 people". */
  readonly method: string;
  readonly owner: string;
  /** ISO date of the day it was checked last; vouches for nothing before it. */
  readonly checked: string;
}

export interface StackResidency {
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
  /** Absent: nobody has said, and the tag that must name somebody is then missing. */
  readonly owner?: string | undefined;
  readonly stack: string;
}

/** One resource another stack published as held by it. */
export interface LedgerEntry {
  readonly stack: string;
  /** Name, ARN, id: whatever others name it by. */
  readonly identities: readonly string[];
  /** "aws:s3/bucket:Bucket", where the ledger says it. */
  readonly type?: string | undefined;
  readonly region: Region;
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
  /** ISO date on which that was so; absent: the ledger does not say. */
  readonly taken?: string | undefined;
  /** Whether its digest was there, and fits. */
  readonly digested?: boolean | undefined;
}
