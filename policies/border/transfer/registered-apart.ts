/** Whose transfers add up: a party is whom its registration ids name; its own name only labels it, and proves nothing. */
import type { Party } from "./transfer.ts";

type Registered = Pick<Party, "registrations">;

/**
 * Whether two parties are proven to be two. One register gives an entity one number, and an entity is registered in one
 * country; where nothing can be compared they may be one.
 */
export function areApart({ registrations: one = [] }: Registered, { registrations: other = [] }: Registered): boolean {
  if (shareRegistration(one, other)) return false;
  const mine = one.map(parse);
  const theirs = other.map(parse);
  return mine.some((a) => theirs.some((b) => areTwo(a, b) || areForeign(a.country, b.country)));
}

/** Whether both name one entry of one register. */
export function shareRegistration(one: readonly string[] = [], other: readonly string[] = []): boolean {
  const known = new Set(one.map((text) => keyOf(parse(text))));
  return other.some((text) => known.has(keyOf(parse(text))));
}

/** An id as it is compared: "uscc:91110000600037341L", "lei:5493001KJTIIGC8Y1R12", "DE-HRB-MUENCHEN:86000". */
interface Registration {
  /** "uscc", "lei", "DE-HRB-MUENCHEN" */
  readonly register: string;
  /** Undefined of a register of the whole world. */
  readonly country: string | undefined;
  /** Without the zeros that only fill up. */
  readonly number: string;
}

/** A number without check digits is written in many ways ("86000", "HRB86000"): only other digits make it another. */
function areTwo(one: Registration, other: Registration): boolean {
  if (one.register !== other.register) return false;
  const isChecked = one.register === "uscc" || one.register === "lei";
  return isChecked || digitsOf(one) !== digitsOf(other);
}

function digitsOf({ number }: Registration): string {
  return number.replaceAll(/\D/g, "").replace(/^0+/, "");
}

function parse(text: string): Registration {
  const [register = "", number = ""] = text.split(":");
  return { register, country: countryOf(register), number: number.replace(/^0+/, "") };
}

function countryOf(register: string): string | undefined {
  if (register === "lei") return undefined;
  return register === "uscc" ? "CN" : register.slice(0, 2);
}

function keyOf({ register, number }: Registration): string {
  return `${register}:${number}`;
}

function areForeign(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
