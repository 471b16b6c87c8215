/** What a law is told of a transfer: an exporter's transfers add up, and a number nobody states is no number. */

import { describe, expect, test } from "vitest";
import type { ExportFacts } from "../../../policies/border/law/export-facts.ts";
import { exportFactsOf } from "../../../policies/border/transfer/export-facts-of.ts";
import type { Transfer } from "../../../policies/border/transfer/transfer.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { madeUpLaw, madeUpLawFacts } from "../made-up-law.ts";

const facts = madeUpLawFacts();
const law = madeUpLaw({
  duties: [{ id: "eu.notice", name: "notice", article: "EUL-1", verified: "P", timing: "before" }],
});
const day = "2026-06-01";

function transfer(id: string, change: Partial<Transfer> = {}): Transfer {
  return madeUpTransfer({ id, resources: [id], from: "EEA", to: "US", mechanisms: [], change }, [law]);
}

function factsOf(one: Transfer, others: readonly Transfer[] = []): ExportFacts {
  return exportFactsOf(one, { country: "US", territory: "US", groups: [] }, law, [one, ...others], day, facts);
}

describe("the people it counts", () => {
  const one = transfer("one", { people: 100 });
  const persons = (...others: readonly Transfer[]): number | undefined => factsOf(one, others).counts.persons;
  const two = transfer("two", { people: 10 });

  test("are all the exporter's of the year, whatever its name, unless its registrations prove another", () => {
    expect(persons()).toBe(100);
    expect(persons(two)).toBe(110);
    expect(persons({ ...two, exporter: { ...two.exporter, name: "ACME." } })).toBe(110);
    expect(persons({ ...two, exporter: { ...two.exporter, name: "Emca" } })).toBe(110);
    const known = (registration: string) => ({ ...two.exporter, registrations: [registration] });
    const registered = { ...one, exporter: known("DE-HRB-MUENCHEN:86000") };
    const with_ = (registration: string) =>
      factsOf(registered, [{ ...two, exporter: known(registration) }]).counts.persons;
    expect(with_("DE-HRB-MUENCHEN:86000")).toBe(110);
    expect(with_("DE-HRB-MUENCHEN:86001")).toBe(100);
    expect(with_("lei:5493001KJTIIGC8Y1R12")).toBe(110);
    expect(persons({ ...two, expires: "2026-03-01" })).toBe(110);
    expect(persons({ ...two, expires: "2026-01-02" })).toBe(110);
    expect(persons({ ...two, effective: day })).toBe(110);
  });

  test("are not those of transfers that never began or have ended before the year", () => {
    expect(persons({ ...two, counted: false })).toBe(100);
    expect(persons({ ...two, effective: "2026-06-02" })).toBe(100);
    expect(persons({ ...two, effective: "2025-01-01", expires: "2026-01-01" })).toBe(100);
  });

  test("are the greater number of a transfer and the one it took the place of this year", () => {
    const successor = (change: Partial<Transfer>) =>
      transfer("next", { people: 100, supersedes: "two", effective: "2026-03-01", ...change });
    const counted = (change: Partial<Transfer>, former: Partial<Transfer>) =>
      factsOf(successor(change), [{ ...two, ...former, counted: false }]).counts.persons;
    expect(counted({}, { people: 10 })).toBe(100);
    expect(counted({}, { people: 500 })).toBe(500);
    expect(counted({ effective: "2025-03-01" }, { people: 500 })).toBe(100);
    // Neither counts the other a second time.
    expect(factsOf(successor({}), [{ ...two, counted: true }]).counts.persons).toBe(100);
    expect(factsOf(two, [successor({})]).counts.persons).toBe(10);
    // One that claims to follow itself is followed once.
    expect(factsOf(transfer("loop", { people: 7, supersedes: "loop", effective: "2026-03-01" })).counts.persons).toBe(
      7,
    );
  });

  test("in twelve months are counted over twelve months, and not known where one of them states none", () => {
    const inTwelveMonths = (change: Partial<Transfer>) =>
      factsOf(one, [{ ...two, peopleInTwelveMonths: 10, ...change }]).counts.us_persons_12m;
    expect(inTwelveMonths({ effective: "2025-01-01", expires: "2025-06-02" })).toBe(1010);
    expect(inTwelveMonths({ effective: "2025-01-01", expires: "2025-06-01" })).toBe(1000);
    expect(inTwelveMonths({ peopleInTwelveMonths: undefined })).toBeUndefined();
    expect(factsOf(transfer("x", { devicesInTwelveMonths: undefined })).counts).not.toHaveProperty("us_devices_12m");
    const former = { ...two, peopleInTwelveMonths: undefined, counted: false };
    const next = transfer("next", { supersedes: "two", effective: "2026-03-01" });
    expect(factsOf(next, [former]).counts.us_persons_12m).toBeUndefined();
  });

  test("with sensitive data are all of them where the class or a word says so and no number does", () => {
    const sensitive = (change: Partial<Transfer>) =>
      factsOf(transfer("s", { people: 100, ...change })).counts.sensitive;
    expect(sensitive({})).toBe(0);
    expect(sensitive({ sensitivePeople: 5 })).toBe(5);
    expect(sensitive({ dataClass: "sensitive" })).toBe(100);
    expect(sensitive({ categories: ["ordinary", "health"] })).toBe(100);
    expect(sensitive({ categories: ["a word nobody knows"] })).toBe(100);
    expect(sensitive({ categories: ["health"], sensitivePeople: 5 })).toBe(5);
  });
});

test("a class above its words is judged as that class, and a word nobody knows as important", () => {
  const of = (change: Partial<Transfer>) => factsOf(transfer("c", change));
  expect(of({}).category).toEqual(["ordinary"]);
  expect(of({ dataClass: "sensitive" }).category).toEqual(["ordinary", "sensitive"]);
  expect(of({ dataClass: "important" })).toMatchObject({ category: ["ordinary", "important_data"], important: true });
  expect(of({ categories: [] }).category).toEqual(["ordinary"]);
  expect(of({ categories: ["health"] }).category).toEqual(["health"]);
  expect(of({ dataClass: "important", categories: ["x"] })).toMatchObject({ category: ["x"], important: true });
  expect(of({ categories: ["ordinary", "x"] }).important).toBe(true);
  expect(of({ categories: ["ordinary", "health"] }).important).toBe(false);
});

test("a duty is missing unless it is stated as done, and what is relied on of every law is offered", () => {
  const basis = { law: "CN-LAW", mechanism: "cn.contract", evidence: { signed: true }, duties: [] };
  expect(factsOf(transfer("d", { laws: [basis] }))).toMatchObject({
    missingDuties: ["eu.notice"],
    offered: [{ mechanism: "cn.contract", evidence: { signed: true } }],
  });
  expect(factsOf(transfer("d", { laws: [{ ...basis, duties: ["eu.notice"] }] })).missingDuties).toEqual([]);
});
