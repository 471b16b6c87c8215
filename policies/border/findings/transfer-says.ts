/** What a transfer on file says of a flow, as a finding shows it. */
import { addDays } from "../law/deadline.ts";
import { type LawName, nameOf } from "../law/law.ts";
import { dutiesAlongside } from "../law/opinion.ts";
import type { Saying } from "../law/saying.ts";
import type { Lack } from "../transfer/lack.ts";
import type { RegisterUsed } from "../transfer/register-used.ts";
import type { Passing } from "../verdict/verdict.ts";

export interface TransferSays {
  readonly id: string;
  /** Why it does not let the flow pass; absent: it does. */
  readonly lack?: Lack;
  /** On what it passes. */
  readonly passes?: Passes;
  /** The register it stands in, where it was read from one. */
  readonly register?: RegisterUsed;
}

export interface Passes {
  /** The first day it no longer passes, and what ends then. */
  readonly end: string;
  readonly endOf: Ending;
  readonly basis: readonly Basis[];
  readonly due: readonly (LawName & { readonly duty: string; readonly by: string })[];
  readonly alongside: readonly LawName[];
  readonly warnings: readonly Saying[];
  /** Mechanisms whose renewal must be asked for soon. */
  readonly renewals: readonly { readonly mechanism: string; readonly by: string }[];
}

/** Per law, by its id and short name, the mechanism on file, or what needs none. */
export interface Basis {
  readonly law: string;
  readonly short: string;
  readonly mechanism?: LawName & { readonly id: string };
  readonly says?: Saying;
}

export type Ending =
  | { readonly what: "transfer" }
  | { readonly what: "approval" }
  | { readonly what: "mechanism"; readonly name: string };

/** Days before its end from which a transfer is called expiring. */
const nearEnd = 60;

/** Whether a day is so near that something ending on it is called expiring. */
export function isSoon(end: string, day: string): boolean {
  return end <= addDays(day, nearEnd);
}

/** What an approved transfer says of a flow that passes on it. @param day ISO date of judgement */
export function passesOn(passing: Passing, day: string): Passes {
  const { opinions } = passing;
  return {
    ...endOf(passing),
    basis: opinions.map(({ law, mechanism, chain }) => ({
      law: law.id,
      short: law.short,
      ...(mechanism
        ? { mechanism: { id: mechanism.id, ...nameOf(law, mechanism.id) } }
        : chain[0]
          ? { says: chain[0].says }
          : {}),
    })),
    due: opinions.flatMap(({ law, dutiesDue }) =>
      dutiesDue.map(({ duty, by }) => ({ duty, ...nameOf(law, duty), by })),
    ),
    alongside: opinions.flatMap(dutiesAlongside),
    warnings: opinions.flatMap((one) => one.warnings.map(({ says }) => says)),
    renewals: opinions.flatMap(({ renewBy, renewing, mechanism }) =>
      renewBy === undefined || !isSoon(renewBy, day)
        ? []
        : [{ mechanism: (renewing ?? mechanism)?.name ?? "", by: renewBy }],
    ),
  };
}

/** Of the transfer, its reviews or a mechanism, whichever comes first. */
function endOf({ transfer, opinions }: Passing): Pick<Passes, "end" | "endOf"> {
  const ends: readonly Pick<Passes, "end" | "endOf">[] = [
    { end: transfer.expires, endOf: { what: "transfer" } },
    ...(transfer.approvedUntil === undefined
      ? []
      : [{ end: transfer.approvedUntil, endOf: { what: "approval" } } as const]),
    ...opinions.flatMap(({ until, ending, mechanism, law }) =>
      until === undefined
        ? []
        : [{ end: until, endOf: { what: "mechanism", name: (ending ?? mechanism)?.name ?? law.short } } as const],
    ),
  ];
  return ends.reduce((first, one) => (one.end < first.end ? one : first));
}
