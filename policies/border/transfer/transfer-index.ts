/** A register looked up instead of searched: which transfers may name a resource, and which may be one exporter's. */
import { areApart } from "./registered-apart.ts";
import type { Exporter, Transfer } from "./transfer.ts";

export interface TransferIndex {
  /** Those that name one of these resources, or name by tags; each is still asked. */
  readonly candidates: (resources: readonly string[]) => readonly Transfer[];
  /** All transfers but those whose exporter is proven to be another; one group for each way exporters are registered. */
  readonly mayBeOf: (exporter: Exporter) => readonly (readonly Transfer[])[];
  /** Those that say they take its place. */
  readonly successorsOf: (id: string) => readonly Transfer[];
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
    for (const named of transfer.stacks.flatMap(({ resources }) => resources)) {
      const name = named.split("::").at(-1) ?? named;
      byResource.set(name, (byResource.get(name) ?? new Set()).add(transfer));
    }
  }
  const byExporter = Map.groupBy(transfers, ({ exporter }) => registeredAs(exporter));
  const together = new Map<string, readonly (readonly Transfer[])[]>();
  const bySuperseded = Map.groupBy(transfers, ({ supersedes }) => supersedes);
  return {
    candidates: (resources) => [
      ...new Set([...resources.flatMap((name) => [...(byResource.get(name) ?? [])]), ...byTags]),
    ],
    mayBeOf: (exporter) => {
      const key = registeredAs(exporter);
      const found =
        together.get(key) ?? [...byExporter.values()].filter(([one]) => one && !areApart(one.exporter, exporter));
      together.set(key, found);
      return found;
    },
    successorsOf: (id) => bySuperseded.get(id) ?? [],
    byId: new Map(transfers.map((transfer) => [transfer.id, transfer])),
  };
}

/** Exporters that name the same registrations are compared once. */
function registeredAs({ registrations = [] }: Exporter): string {
  return [...registrations].sort().join(" ");
}
