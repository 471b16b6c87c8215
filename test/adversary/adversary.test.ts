/** The attacks of `npm run adversary` in a small form, another part of them for each way: none passes, and no twin is stopped. */
import { describe, expect, test } from "vitest";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { attacksOn, diceOf, type Tried, tryOut } from "./attack.ts";
import { called } from "./slots.ts";
import { textWays } from "./texts.ts";
import { ways } from "./ways.ts";

const facts = await loadFacts();
const seed = 20261128;
/** Prime to the number of slots of every form, so that each way meets others. */
const step = 61;

const { attacks } = attacksOn(facts);
const some = attacks.filter((_, index) => index % step === 0);
const dice = diceOf(seed, some.length);
const tried = some.flatMap((attack, index) => {
  const one = dice[index];
  return one ? (tryOut(attack, one, facts) ?? []) : [];
});

const told = ({ way, slot }: Tried): string => `${way.name} · ${called(slot)}`;

describe("a place abroad, hidden in each way", () => {
  test("is tried in many ways, each of its own name, and most of them with an innocent twin", () => {
    const names = [...ways, ...textWays].map((way) => way.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(100);
    expect(tried.length).toBeGreaterThan(1_000);
    expect(tried.filter(({ way }) => way.twin !== false).length).toBeGreaterThan(tried.length / 2);
  });

  test("never passes in silence", () => {
    expect(tried.filter(({ outcome }) => outcome === "silent").map(told)).toEqual([]);
  });

  test("passes where the place is at home", () => {
    expect(tried.filter(({ alarm }) => alarm !== undefined).map((one) => `${told(one)}: ${one.alarm}`)).toEqual([]);
  });
});
