/** Whether a transfer on file covers one flow: what, from where, to where, whose, of what class, and on the day. */
import type { Transfer } from "../../policies/border/transfer/transfer.ts";
import { type Data, rankOf } from "./data.ts";
import { type Estate, type Resource, tagOf } from "./estate.ts";
import { type Place, territoryOf } from "./facts.ts";

export interface Flow {
  readonly from: Place;
  readonly to: Place;
  readonly data: Data;
  /** Whose data moves, where the stack has it. */
  readonly source: Resource | undefined;
  readonly mover: Resource;
  /** Nobody else takes it over: it arrives at a resource of this stack, on AWS. */
  readonly isKept: boolean;
}

export function covers(transfer: Transfer, { from, to, data, source, mover }: Flow, { day }: Estate): boolean {
  const { approvedUntil, effective, expires } = transfer;
  if (approvedUntil === undefined || day >= approvedUntil) return false;
  if (day < effective || day >= expires) return false;
  if (transfer.from.territory !== from.territory || transfer.to.country !== to.country) return false;
  if (transfer.from.region !== undefined && transfer.from.region !== `${from.cloud}/${from.region}`) return false;
  if (transfer.to.region !== undefined && transfer.to.region !== `${to.cloud}/${to.region}`) return false;
  if (data.rank > rankOf(transfer.dataClass)) return false;
  const people = transfer.subjects.map(territoryOf);
  if (!data.subjects.every((subject) => people.includes(subject))) return false;
  if (source === undefined || !names(transfer, source)) return false;
  return [source, mover].every((one) => [undefined, transfer.purpose].includes(tagOf(one, "landlocked-purpose")));
}

/** By logical name, with the type before it or without; by tags, all of which it carries. */
function names({ stacks }: Transfer, source: Resource): boolean {
  return stacks.some(({ stack, resources, tags }) => {
    if (stack !== "dev") return false;
    const byTags = Object.entries(tags);
    const carries = byTags.length > 0 && byTags.every(([tag, value]) => tagOf(source, tag) === value);
    return carries || resources.includes(source.name) || resources.includes(`${source.type}::${source.name}`);
  });
}
