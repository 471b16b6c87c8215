/** Transfers that replace others: from its successor's first day on a transfer no longer counts, whatever becomes of the successor. */
import { z } from "zod";
import { objection } from "../border/transfer/objection.ts";
import type { JudgedFile } from "./judge-file.ts";
import { otherTransfer } from "./other-transfer.ts";
import type { Standing } from "./standing.ts";
import { stages } from "./transfer-file/stages.ts";

export interface Settled {
  /** The standings once the files know of each other, in the same order. */
  readonly standings: readonly Standing[];
  /**
   * Those whose people the one that took their place counts: all three have soundly approved it, and it is in force. By
   * less than that a transfer ends, but its people still count.
   */
  readonly replaced: ReadonlySet<string>;
}

/** Where each file stands once its successors are known. @param day ISO date of judgement */
export function settleSupersession(files: readonly JudgedFile[], day: string): Settled {
  const byId = new Map(files.map((file) => [file.id, file]));
  const successions = successionsIn(files);
  const circular = circularIn(byId);
  const standings = files.map((file): Standing => {
    const problem = problemOfLink(file, byId, circular);
    if (problem !== undefined) {
      const others = file.standing.kind === "broken" ? file.standing.problems : [];
      return { kind: "broken", problems: [...others, `${file.shown}: ${problem}.`] };
    }
    return settle(file, successions.get(file.id) ?? [], day);
  });
  const isReplacing = ({ successor, effective }: Succession): boolean =>
    byId.get(successor)?.wasApproved === true && effective <= day;
  const replaced = [...successions].filter(([, all]) => all.some(isReplacing)).map(([id]) => id);
  return { standings, replaced: new Set(replaced) };
}

interface Succession {
  readonly successor: string;
  readonly effective: string;
}

/**
 * What a successor says of itself is believed when it ends another, even where its own reviews or documents no longer hold:
 * a damaged successor must not bring back what it had replaced. It takes all three approvals, so a draft ends nothing.
 */
const successor = z.looseObject({
  supersedes: z.string(),
  effective: z.iso.date().catch("2000-01-01"),
  reviews: z.array(z.looseObject({ stage: z.string(), decision: z.string() })),
});

function successionsIn(files: readonly JudgedFile[]): ReadonlyMap<string, readonly Succession[]> {
  const found = files.flatMap(({ id, raw, withdrawn }) => {
    const { data } = successor.safeParse(raw);
    if (!data) return [];
    const { supersedes, effective, reviews } = data;
    const isApproved = stages.every((stage) =>
      reviews.some((one) => one.stage === stage && one.decision === "approved"),
    );
    const isWithdrawn = withdrawn !== undefined && withdrawn < effective;
    return isApproved && !isWithdrawn ? [{ supersedes, succession: { successor: id, effective } }] : [];
  });
  return new Map(
    [...Map.groupBy(found, ({ supersedes }) => supersedes)].map(([id, all]) => [
      id,
      all.map(({ succession }) => succession),
    ]),
  );
}

function settle({ shown, standing }: JudgedFile, successions: readonly Succession[], day: string): Standing {
  if (standing.kind === "broken" || standing.kind === "revoked" || standing.kind === "rejected") return standing;
  const [first] = successions.toSorted((one, other) => (one.effective < other.effective ? -1 : 1));
  if (!first) return standing;
  if (first.effective <= day)
    return {
      kind: "superseded",
      why: objection("superseded", { file: shown, by: first.successor, since: first.effective }),
    };
  if (standing.kind !== "approved" || standing.until <= first.effective) return standing;
  return { kind: "approved", until: first.effective };
}

function problemOfLink(
  { id, contents }: JudgedFile,
  byId: ReadonlyMap<string, JudgedFile>,
  circular: ReadonlySet<string>,
): string | undefined {
  const first = contents?.supersedes;
  if (!contents || first === undefined) return undefined;
  const former = byId.get(first);
  if (!former) return `supersedes is "${first}", which is no transfer on file; name one that is, or remove it`;
  const other = former.contents && otherTransfer(contents, former.contents);
  if (other !== undefined)
    return `supersedes is "${first}", which has ${other}; a successor has its exporter, importer and direction, so remove supersedes and register this one beside it`;
  if (!circular.has(id)) return undefined;
  const chain = [id];
  for (let next: string | undefined = first; next !== undefined; next = byId.get(next)?.contents?.supersedes) {
    chain.push(next);
    if (next === id) break;
  }
  return `it supersedes itself by way of others (${chain.join(" -> ")}); only the newer may supersede the older`;
}

/** Those that lead back to themselves. Each supersedes one at most, so every link is followed once. */
function circularIn(byId: ReadonlyMap<string, JudgedFile>): ReadonlySet<string> {
  const seen = new Set<string>();
  const circular = new Set<string>();
  for (const id of byId.keys()) {
    const chain: string[] = [];
    let next: string | undefined = id;
    for (; next !== undefined && !seen.has(next); next = byId.get(next)?.contents?.supersedes) {
      seen.add(next);
      chain.push(next);
    }
    const start = next === undefined ? -1 : chain.indexOf(next);
    if (start >= 0) for (const one of chain.slice(start)) circular.add(one);
  }
  return circular;
}
