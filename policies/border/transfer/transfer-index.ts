/** A register looked up instead of searched: which transfers may name a resource, and which are one exporter's. */
import type { Transfer } from "./transfer.ts";

export interface TransferIndex {
  /** Those that name one of these resources, or name by tags; each is still asked. */
  readonly candidates: (resources: readonly string[]) => readonly Transfer[];
  /** However its name is spelt: case, spaces and punctuation make no other exporter. */
  readonly ofExporter: (name: string) => readonly Transfer[];
  readonly byId: ReadonlyMap<string, Transfer>;
}

// A register is read once and never changed, so its index lasts as long as it does.
const indexes = new WeakMap<readonly Transfer[], TransferIndex>();

/** The index of a register, built once for as long as it lasts. */
export function indexOf(transfers: readonly Transfer[]): TransferIndex {
  const known = indexes.get(transfers);
  if (known) return known;
  const index = build(transfers);
  indexes.set(transfers, index);
  return index;
}

function build(transfers: readonly Transfer[]): TransferIndex {
  const byResource = new Map<string, Set<Transfer>>();
  const byTags = transfers.filter(({ stacks }) => stacks.some(({ tags }) => Object.keys(tags).length > 0));
  for (const transfer of transfers) {
    for (const name of transfer.stacks.flatMap(({ resources }) => resources)) {
      byResource.set(name, (byResource.get(name) ?? new Set()).add(transfer));
    }
  }
  const byExporter = Map.groupBy(transfers, ({ exporter }) => spelling(exporter.name));
  return {
    candidates: (resources) => [
      ...new Set([...resources.flatMap((name) => [...(byResource.get(name) ?? [])]), ...byTags]),
    ],
    ofExporter: (name) => byExporter.get(spelling(name)) ?? [],
    byId: new Map(transfers.map((transfer) => [transfer.id, transfer])),
  };
}

function spelling(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
