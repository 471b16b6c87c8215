/** Time stamps beside the reviews of a register: "orders.privacy.tsr" is over the signature of that stage's review of "orders.yaml". */
import { join } from "node:path";
import type { TimeStamping } from "../reviewers/reviewers.ts";
import { readRegularFile } from "../strict/read-regular-file.ts";
import { readTimeStamp } from "../time-stamp/time-stamp.ts";
import type { Stage } from "../transfer-file/stages.ts";
import type { Review } from "../transfer-file/transfer-file.ts";

/** The stamp of one review: when its signature was there, or why that is not proven. */
export type ReviewStamp = {
  /** "transfers/orders.privacy.tsr" */
  readonly file: string;
} & ({ readonly at: Date; readonly problem?: undefined } | { readonly problem: string; readonly at?: undefined });

/** Undefined where a review has none, or nobody is trusted to stamp. */
export type StampOf = (review: Pick<Review, "stage" | "signature">) => ReviewStamp | undefined;

/** A token with all certificates that stand above it has a few thousand bytes. */
const most = 65_536;

/** @param shown the folder as a reader knows it: "transfers" */
export function reviewStamps(
  folder: string,
  shown: string,
  timeStamps: TimeStamping | undefined,
): (transfer: string) => StampOf {
  if (!timeStamps) return () => () => undefined;
  return (transfer) =>
    ({ stage, signature }) => {
      const name = stampName(transfer, stage);
      const file = `${shown}/${name}`;
      const bytes = readRegularFile(join(folder, name), most);
      if (!("problem" in bytes)) return { file, ...readTimeStamp(bytes, Buffer.from(signature), timeStamps.trusted) };
      if (bytes.problem !== missing) return { file, problem: bytes.problem };
      return timeStamps.isRequired
        ? { file, problem: `${missing}, and timeStamps of reviewers.yaml requires it` }
        : undefined;
    };
}

/** Of the file beside a transfer's. */
export function stampName(transfer: string, stage: Stage): string {
  return `${transfer}.${stage}${stampEnding}`;
}

export const stampEnding = ".tsr";
const missing = "is missing";
