/** Parties of two registrations whose names look alike: perhaps one entity that is counted as two, so people should look. */
import { areApart } from "../border/transfer/registered-apart.ts";
import { skeleton } from "./strict/lookalike.ts";
import type { TransferFile } from "./transfer-file/transfer-file.ts";

interface Named {
  readonly file: string;
  readonly contents?: Pick<TransferFile, "exporter"> | undefined;
}

/** A whole sentence for each two exporters that look alike and are registered apart. */
export function alikeNames(files: readonly Named[]): readonly string[] {
  const exporters = files.flatMap(({ file, contents }) => (contents ? [{ file, ...contents.exporter }] : []));
  const alike = Map.groupBy(exporters, ({ name }) => skeleton(name).replaceAll(/[^\p{L}\p{N}]+/gu, ""));
  return [...alike.values()].flatMap((same) => {
    const [first, ...rest] = same;
    const other = first && rest.find((one) => areApart(one, first));
    if (!first || !other) return [];
    const of = (one: typeof first): string => `${one.name} of ${one.file} (${one.registrations?.join(", ")})`;
    return [
      `${of(first)} and ${of(other)} look alike, and are counted as two exporters; make sure that they are, or mend the registration.`,
    ];
  });
}
