/** Time stamps that prove nothing: whoever put one there believes that it does, so it is told. */
import { stampName } from "./review/review-stamps.ts";
import type { TransferFile } from "./transfer-file/transfer-file.ts";

interface Stamped {
  readonly id: string;
  readonly contents?: Pick<TransferFile, "reviews"> | undefined;
}

/**
 * A whole sentence for each.
 * @param names of the files that are named as time stamps
 * @param shown the folder as a reader knows it: "transfers"
 * @param isConfigured whether reviewers.yaml names anybody who stamps
 */
export function strayStamps(
  names: readonly string[],
  files: readonly Stamped[],
  shown: string,
  isConfigured: boolean,
): readonly string[] {
  const expected = new Set(
    files.flatMap(({ id, contents }) => (contents?.reviews ?? []).map(({ stage }) => stampName(id, stage))),
  );
  return names.flatMap((name) => {
    if (!isConfigured)
      return [
        `${shown}/${name} is a time stamp that proves nothing, since reviewers.yaml names no authority; name one under timeStamps, or take the file away.`,
      ];
    if (expected.has(name)) return [];
    return [`${shown}/${name} is a time stamp of no review on file; name it <transfer>.<stage>.tsr, or take it away.`];
  });
}
