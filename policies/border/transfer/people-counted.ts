/** How many people the laws are told of: those of a transfer, and of all others that may be of the same exporter. */
import { addMonths } from "../law/deadline.ts";
import { type ExportFacts, strictSensitive } from "../law/export-facts.ts";
import { areApart } from "./registered-apart.ts";
import { type ClassOf, classesOf } from "./strict-class.ts";
import type { Transfer } from "./transfer.ts";
import { indexOf, type TransferIndex } from "./transfer-index.ts";

/** What transfers add to a count; a number nobody states is counted as such, and not passed over. */
interface Tally {
  readonly known: number;
  readonly unknown: number;
}

interface Figure {
  readonly name: string;
  readonly of: (one: Transfer) => number | undefined;
  /** What was over by this day adds nothing. */
  readonly since: string;
}

interface Counting {
  readonly figures: readonly Figure[];
  readonly day: string;
  readonly classOf: ClassOf;
  readonly index: TransferIndex;
  readonly ofGroup: Map<readonly Transfer[], readonly Tally[]>;
}

/**
 * Distinct people over the window. What one exporter's transfers have in common nobody has said, so they add up, but for one
 * that a sound successor has taken the place of (the register doesn't count it): of the two the greater number counts, since
 * those the former was about have left already. One that claims an exemption counts too: the claim alone proves nothing.
 */
export function peopleCounted(
  transfer: Transfer,
  all: readonly Transfer[],
  day: string,
  classOf: ClassOf,
): ExportFacts["counts"] {
  const counting = countingOf(all, day, classOf);
  const { index, figures } = counting;
  const groups = index.mayBeOf(transfer.exporter);
  // It stands for itself, for the one it replaces and for one that would replace it.
  const own = [
    index.byId.get(transfer.id),
    index.byId.get(transfer.supersedes ?? ""),
    ...index.successorsOf(transfer.id),
  ]
    .filter((one) => one !== undefined)
    .filter((one) => !areApart(one.exporter, transfer.exporter));
  const counts = figures.flatMap((figure, at) => {
    const others = groups.map((group) => groupTally(group, counting)[at] ?? nothing).reduce(plus, nothing);
    const twice = [...new Set(own)].map((one) => added(one, figure, counting)).reduce(plus, nothing);
    const { known, unknown } = plus(minus(others, twice), ofSuccession(transfer, figure, index));
    return unknown > 0 ? [] : [[figure.name, known] as const];
  });
  return Object.fromEntries(counts);
}

// A register is asked about each of its transfers on one day: what a whole exporter adds is summed up once.
const countings = new WeakMap<readonly Transfer[], Counting>();

function countingOf(all: readonly Transfer[], day: string, classOf: ClassOf): Counting {
  const last = countings.get(all);
  if (last?.day === day && last.classOf === classOf) return last;
  const newYear = `${day.slice(0, 4)}-01-01`;
  const yearAgo = addMonths(day, -12);
  const sensitive = (one: Transfer): number | undefined =>
    strictSensitive(classesOf(one, classOf), one.people, one.sensitivePeople);
  const figures = [
    { name: "persons", of: (one: Transfer) => one.people, since: newYear },
    { name: "sensitive", of: sensitive, since: newYear },
    { name: "us_persons_12m", of: (one: Transfer) => one.peopleInTwelveMonths, since: yearAgo },
    { name: "us_devices_12m", of: (one: Transfer) => one.devicesInTwelveMonths, since: yearAgo },
  ];
  const counting = { figures, day, classOf, index: indexOf(all), ofGroup: new Map() };
  countings.set(all, counting);
  return counting;
}

function groupTally(group: readonly Transfer[], counting: Counting): readonly Tally[] {
  const known = counting.ofGroup.get(group);
  if (known) return known;
  const tallies = counting.figures.map((figure) =>
    group.map((one) => added(one, figure, counting)).reduce(plus, nothing),
  );
  counting.ofGroup.set(group, tallies);
  return tallies;
}

function added(one: Transfer, figure: Figure, { day, index }: Counting): Tally {
  const counts = one.counted && one.effective <= day && one.expires > figure.since;
  return counts ? ofSuccession(one, figure, index) : nothing;
}

/** The greatest number of a transfer and of those whose place it took since a day, one after the other. */
function ofSuccession(transfer: Transfer, { of, since }: Figure, { byId }: TransferIndex): Tally {
  const chain = new Set([transfer]);
  for (let newest = transfer; newest.supersedes !== undefined && tookPlace(newest) > since; ) {
    const former = byId.get(newest.supersedes);
    if (!former || chain.has(former)) break;
    chain.add(former);
    newest = former;
  }
  const counts = [...chain].map(of);
  const known = counts.filter((count) => count !== undefined);
  return known.length === counts.length ? { known: Math.max(...known), unknown: 0 } : { known: 0, unknown: 1 };
}

/** Whatever first day it states: until it was reviewed, people left by the former. */
function tookPlace({ effective, reviewedBy = effective }: Transfer): string {
  return reviewedBy > effective ? reviewedBy : effective;
}

const nothing: Tally = { known: 0, unknown: 0 };

function plus(one: Tally, other: Tally): Tally {
  return { known: one.known + other.known, unknown: one.unknown + other.unknown };
}

function minus(one: Tally, other: Tally): Tally {
  return { known: one.known - other.known, unknown: one.unknown - other.unknown };
}
