/** What the laws are told of an export: of a flow alone, and of a transfer on file. */
import type { Transfer } from "../../policies/border/transfer/transfer.ts";
import type { Export } from "./ask.ts";
import type { Flow } from "./covers.ts";
import { rankOf } from "./data.ts";
import type { Estate } from "./estate.ts";
import { classOf, territoryOf } from "./facts.ts";
import type { Law } from "./law.ts";

/** Nothing is on file: how many people, what for and of which kind nobody has said. */
export function withoutTransfer({ to, data, isKept }: Flow, { day }: Estate): Export {
  return {
    day,
    country: to.country,
    territory: to.territory,
    categories: undefined,
    important: data.rank === rankOf("important"),
    purpose: undefined,
    transaction: isKept ? "none" : undefined,
    exporterRole: undefined,
    city: undefined,
    cii: undefined,
    counts: {},
    offered: [],
    duties: [],
  };
}

export function onTransfer(transfer: Transfer, law: Law, country: string, estate: Estate): Export {
  const hasBegun = (other: Transfer): boolean => other.counted && other.effective <= estate.day;
  const counted = estate.transfers.filter((other) => hasBegun(other) && !areApart(other.exporter, transfer.exporter));
  // A number that one of them does not state is not known of all.
  const sum = (count: (other: Transfer) => number | undefined): number | undefined =>
    counted.reduce<number | undefined>((total, other) => {
      const more = count(other);
      return total === undefined || more === undefined ? undefined : total + more;
    }, 0);
  return {
    day: estate.day,
    country,
    territory: territoryOf(country),
    categories: wordsOf(transfer),
    important: wordsOf(transfer).some((word) => classOf(word) === "important"),
    purpose: transfer.purpose,
    transaction: transfer.transaction,
    exporterRole: transfer.exporterRole,
    city: transfer.exporter.city,
    cii: transfer.exporter.criticalInfrastructure,
    counts: {
      persons: sum(({ people }) => people),
      sensitive: sum(sensitiveOf),
      us_persons_12m: sum(({ peopleInTwelveMonths }) => peopleInTwelveMonths),
      us_devices_12m: sum(({ devicesInTwelveMonths }) => devicesInTwelveMonths),
    },
    offered: transfer.laws,
    duties: transfer.laws.filter((basis) => basis.law === law.id).flatMap(({ duties }) => duties),
  };
}

/** A class above that of its words counts as a word of that class. */
function wordsOf({ dataClass, categories }: Transfer): readonly string[] {
  const highest = Math.max(...categories.map((word) => rankOf(classOf(word))));
  if (highest >= rankOf(dataClass)) return categories;
  return [
    ...categories,
    dataClass === "important" ? "important_data" : dataClass === "sensitive" ? "sensitive" : "ordinary",
  ];
}

/** Of sensitive data it is everybody's, unless a number says of how many. */
function sensitiveOf(transfer: Transfer): number {
  const isSensitive = wordsOf(transfer).some((word) => rankOf(classOf(word)) >= rankOf("sensitive"));
  return isSensitive ? transfer.sensitivePeople || transfer.people : transfer.sensitivePeople;
}

/** Two that state different numbers of one register, or of registers of two countries; any other may be one. */
function areApart(
  { registrations: ones = [] }: Transfer["exporter"],
  { registrations: others = [] }: Transfer["exporter"],
): boolean {
  const registerOf = (text: string): string => text.split(":")[0] ?? "";
  const countryOf = (text: string): string => (registerOf(text) === "uscc" ? "CN" : text.slice(0, 2));
  return ones.some((one) =>
    others.some((other) =>
      registerOf(one) === registerOf(other) ? one !== other : countryOf(one) !== countryOf(other),
    ),
  );
}
