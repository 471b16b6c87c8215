/** What of a transfer comes to an end and when: itself, its reviews, what each law relies on, and days to act by. */

import { listed } from "@landlocked/policies/config";
import { type JudgedReview, type RegisteredTransfer, wasApproved } from "@landlocked/policies/transfers";
import { nameIn } from "../render/language.ts";
import { checkLaws, type LawCheck } from "./law-check.ts";
import type { OpenRegister } from "./open-register.ts";

export interface TransferEnding {
  readonly id: string;
  /** ISO date: the first day it no longer counts, or the last day to act. */
  readonly on: string;
  readonly kind: "transfer" | "review" | "mechanism" | "renewal" | "duty" | "law";
  /** Completes "<transfer>: ". */
  readonly what: string;
}

/**
 * Of every transfer that counts or will, and of what once counted and has ended; what was never approved has nothing to lose.
 * From the day on which an approved successor takes its place, nobody misses it, nor what somebody revoked.
 */
export function endingsIn(register: OpenRegister): readonly TransferEnding[] {
  const inForce = register.entries.filter(isInForce);
  const successors = Map.groupBy(inForce, ({ contents }) => contents?.supersedes);
  const ongoing = inForce.flatMap((entry) => {
    const [replacedOn] = (successors.get(entry.id) ?? []).flatMap(({ contents }) => contents?.effective ?? []).sort();
    return endingsOf(entry, register).filter(({ on }) => replacedOn === undefined || on < replacedOn);
  });
  const ended = register.entries.filter(({ id }) => !successors.has(id)).flatMap((entry) => endedOf(entry, register));
  return [...ongoing, ...ended];
}

/** What all three had approved, and time has ended since. */
function endedOf(
  { id, contents, standing, reviews }: RegisteredTransfer,
  { day }: OpenRegister,
): readonly TransferEnding[] {
  if (!contents || !reviews || !wasApproved({ reviews })) return [];
  if (standing.kind === "expired")
    return [{ id, on: contents.expires, kind: "transfer", what: "the transfer has ended" }];
  if (standing.kind !== "pending") return [];
  const aged = reviews.filter(({ until }) => until <= day);
  return endsOfReviews(aged, "has ended", "have ended").map((one) => ({ id, ...one, kind: "review" }));
}

function endingsOf(
  { id, contents, transfer, reviews = [] }: RegisteredTransfer,
  register: OpenRegister,
): readonly TransferEnding[] {
  if (!contents || !transfer) return [];
  const { facts, transfers } = register;
  const day = register.day < contents.effective ? contents.effective : register.day;
  return [
    { id, on: contents.expires, kind: "transfer" as const, what: "the transfer ends" },
    ...endsOfReviews(reviews).map((one) => ({ id, ...one, kind: "review" as const })),
    ...checkLaws(transfer, transfers, facts, day).flatMap((check) => endingsByLaw(id, check, day)),
  ];
}

/** Reviews of one day end on one day. */
function endsOfReviews(
  reviews: readonly JudgedReview[],
  ends = "ends",
  end = "end",
): readonly Pick<TransferEnding, "on" | "what">[] {
  return [...Map.groupBy(reviews, ({ until }) => until)].map(([on, same]) => {
    const stages = listed(
      same.map(({ review }) => review.stage),
      "and",
    );
    return { on, what: same.length === 1 ? `the review ${stages} ${ends}` : `the reviews ${stages} ${end}` };
  });
}

function isInForce({ standing }: RegisteredTransfer): boolean {
  return standing.kind === "approved" || standing.kind === "not-yet";
}

function endingsByLaw(id: string, { law, opinion, lack }: LawCheck, day: string): readonly TransferEnding[] {
  if (lack !== undefined) return [{ id, on: day, kind: "law", what: `nothing passes on it: ${lack}` }];
  if (!law || !opinion) return [];
  const { until, renewBy, dutiesDue, mechanism } = opinion;
  const name = `${mechanism ? nameIn(law, mechanism.id) : "what it relies on"} (${law.short})`;
  return [
    ...(until === undefined ? [] : [{ id, on: until, kind: "mechanism" as const, what: `${name} ends` }]),
    ...(renewBy === undefined
      ? []
      : [{ id, on: renewBy, kind: "renewal" as const, what: `last day to ask for the renewal of ${name}` }]),
    ...dutiesDue.map(({ duty, by }) => {
      return { id, on: by, kind: "duty" as const, what: `${nameIn(law, duty)} (${law.short}) is due` };
    }),
  ];
}
