/** Whether a transfer on file covers a flow: its data by name, its time, its places, its class and people, and how much moves. */
import type { MovedPart } from "../part/moved-part.ts";
import { classRank, type DataClass } from "../terms/residency-tags.ts";
import { type Lack, lack } from "./lack.ts";
import { tooMuch } from "./part-coverage.ts";
import type { Scope, Transfer } from "./transfer.ts";

/** A flow as a transfer is asked about it. */
export interface Described {
  readonly stack: string;
  readonly project?: string | undefined;
  /** The resources whose data it is; a movement nobody names a source of is its own. None: of something without a name. */
  readonly holders: readonly Holder[];
  /** Territories, and regions where they are known: "aws/eu-central-1". */
  readonly from: { readonly territory: string; readonly region?: string | undefined };
  readonly to: { readonly territory: string; readonly country: string; readonly region?: string | undefined };
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
  readonly part: MovedPart;
  /** What the data or its movement says it is for, where it says anything; what is no text is not known. */
  readonly purposes: readonly unknown[];
}

export interface Holder {
  readonly name: string;
  /** "aws:s3/bucket:Bucket", where the resource is of this stack. */
  readonly type?: string | undefined;
  /** Another resource that holds data has the same name. */
  readonly isShared: boolean;
  /** It is of no resource of this stack: a name alone does not make it one the transfer names. */
  readonly isElsewhere?: boolean | undefined;
  readonly tags: Readonly<Record<string, unknown>>;
}

/** Whether a transfer names a flow's data at all: all its holders, in this stack, by name or by tags. */
export function names(transfer: Transfer, flow: Described): boolean {
  const scopes = scopesFor(transfer, flow);
  const isNamed = (holder: Holder): boolean =>
    scopes.some((scope) => scope.resources.some((one) => isNamedBy(holder, one)) || hasTags(holder, scope.tags));
  return flow.holders.length > 0 && flow.holders.every(isNamed);
}

/** Why a transfer that names a flow's data does not cover it on a day; undefined: it covers exactly that. */
export function mismatch(transfer: Transfer, flow: Described, day: string): Lack | undefined {
  return (
    outOfTime(transfer, day) ??
    otherProject(transfer, flow) ??
    otherPlaces(transfer, flow) ??
    otherData(transfer, flow) ??
    flow.holders.map((holder) => tooMuch(transfer.parts, holder.name, flow.part)).find((why) => why !== undefined)
  );
}

function outOfTime({ effective, expires, approvedUntil, notApproved }: Transfer, day: string): Lack | undefined {
  if (approvedUntil === undefined) return lack("not-approved", { why: notApproved });
  if (day < effective) return lack("not-yet-effective", { effective });
  if (day >= expires) return lack("expired", { expires });
  if (day >= approvedUntil) return lack("reviews-ended", { on: approvedUntil });
  return undefined;
}

/** Where several projects share a register, "dev" is a stack of each of them. */
function otherProject(transfer: Transfer, flow: Described): Lack | undefined {
  const { stack, project } = flow;
  if (!transfer.isShared || scopesFor(transfer, flow).some((scope) => scope.stack !== stack)) return undefined;
  return lack("project-not-named", { stack, project });
}

function otherPlaces({ from, to }: Transfer, flow: Described): Lack | undefined {
  if (from.territory !== flow.from.territory)
    return lack("other-origin", { covers: from.territory, actual: flow.from.territory });
  if (from.region !== undefined && from.region !== flow.from.region)
    return lack("other-origin-region", { covers: from.region });
  if (to.territory !== flow.to.territory)
    return lack("other-destination", { covers: to.territory, actual: flow.to.territory });
  if (to.country !== flow.to.country) return lack("other-destination", { covers: to.country, actual: flow.to.country });
  if (to.region !== undefined && to.region !== flow.to.region)
    return lack("other-destination-region", { covers: to.region });
  return undefined;
}

function otherData(transfer: Transfer, flow: Described): Lack | undefined {
  if (classRank(flow.dataClass) > classRank(transfer.dataClass))
    return lack("class-too-low", { covers: transfer.dataClass, actual: flow.dataClass });
  const other = flow.purposes.find((purpose) => purpose !== transfer.purpose);
  if (other !== undefined)
    return lack("other-purpose", { covers: transfer.purpose, tagged: typeof other === "string" ? other : null });
  const missing = flow.subjects.filter((subject) => !transfer.subjects.includes(subject));
  if (missing.length > 0) return lack("subjects-not-covered", { subjects: missing });
  const shared = flow.holders.find(
    (holder) =>
      holder.isShared &&
      !scopesFor(transfer, flow).some(
        ({ tags, resources }) => hasTags(holder, tags) || resources.includes(`${holder.type}::${holder.name}`),
      ),
  );
  return shared && lack("name-shared", { name: shared.name });
}

function scopesFor({ stacks }: Transfer, { stack, project }: Described): readonly Scope[] {
  return stacks.filter(
    (scope) => scope.stack === stack || (project !== undefined && scope.stack === `${project}/${stack}`),
  );
}

/** By name, or by type and name as a URN ends: "aws:s3/bucket:Bucket::orders". */
function isNamedBy({ name, type, isElsewhere }: Holder, named: string): boolean {
  if (isElsewhere) return false;
  return named === name || (type !== undefined && named === `${type}::${name}`);
}

function hasTags(holder: Holder, tags: Scope["tags"]): boolean {
  const wanted = Object.entries(tags);
  // Tags of what lies in no stack that is judged here are somebody else's to write.
  if (holder.isElsewhere) return false;
  return (
    wanted.length > 0 && wanted.every(([key, value]) => Object.hasOwn(holder.tags, key) && holder.tags[key] === value)
  );
}
