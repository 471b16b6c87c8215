/** Whether a transfer may take another's place: only one between the same two parties, the same way. */
import { shareRegistration } from "../border/transfer/registered-apart.ts";
import { skeleton } from "./strict/lookalike.ts";
import type { TransferFile } from "./transfer-file/transfer-file.ts";

type Ends = Pick<TransferFile, "exporter" | "importer" | "from" | "to">;
type Party = Pick<TransferFile["importer"], "name" | "country" | "registrations">;

/** What the former has that its successor has not: "another exporter"; undefined: it may be replaced. */
export function otherTransfer(successor: Ends, former: Ends): string | undefined {
  if (!areSame(successor.exporter, former.exporter)) return "another exporter";
  if (!areSame(successor.importer, former.importer)) return "another importer";
  const isSameWay =
    successor.from.territory === former.from.territory && successor.to.territory === former.to.territory;
  return isSameWay ? undefined : "another direction";
}

/** By their ids; where one states none yet, by name and country. */
function areSame(one: Party, other: Party): boolean {
  if (one.registrations && other.registrations) return shareRegistration(one.registrations, other.registrations);
  return one.country === other.country && spelling(one.name) === spelling(other.name);
}

/** Case, spaces and punctuation make no other name. */
function spelling(name: string): string {
  return skeleton(name).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
