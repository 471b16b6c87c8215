/** Whose people count towards a threshold: nothing that three people have not signed makes an exporter's total less. */

import { expect, test } from "vitest";
import { judgeFlow } from "../../policies/border/verdict/verdict.ts";
import { registerWords } from "../../policies/config/read-transfers.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { judgeContents } from "../../policies/register/judge-file.ts";
import type { Judging } from "../../policies/register/judging.ts";
import { registerOf } from "../../policies/register/read-register.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { transferSchema } from "../../policies/register/transfer-file/transfer-schema.ts";
import { richFlows } from "./rich-flows.ts";
import { signers, today, transfers } from "./rich-register.ts";
import { reviewersOf, signAll, signReview, signRevocation } from "./sign-transfer.ts";

const facts = await loadFacts();
const judging: Judging = {
  schema: transferSchema(registerWords(facts)),
  reviewers: reviewersOf(signers),
  documents: { judge: () => [] },
  day: today,
};
const tickets = richFlows(facts.regions).find(({ refusedFor }) => refusedFor === "1,000,000 people");
const [owner, privacy, security] = signers;
const three = [owner, privacy, security].flatMap((one) => one ?? []);
const fileOf = (id: string): TransferFile => {
  const found = transfers.find((one) => one.id === id);
  if (!found) throw new RangeError(`${id} is no transfer of the register`);
  return found;
};

/** Whether the tickets pass, which need the total of their exporter to be below a million. */
function ticketsPass(...changed: readonly TransferFile[]): boolean {
  return ticketsPassBy({}, ...changed);
}

/** The same where version control tells when it had a review. */
function ticketsPassBy(known: Pick<Judging, "committedOn">, ...changed: readonly TransferFile[]): boolean {
  const others = transfers.filter(({ id }) => changed.every((one) => one.id !== id));
  const files = [...others, ...changed].map((file) =>
    judgeContents(file.id, `transfers/${file.id}.yaml`, file, { ...judging, ...known }),
  );
  const register = registerOf(files, today).transfers;
  if (!tickets) throw new RangeError("no flow is refused for its number of people");
  const verdict = judgeFlow(tickets.flow, facts, {
    day: today,
    stack: tickets.stack,
    pinned: false,
    defaultRegion: {},
    accounts: [],
    ledger: [],
    transfers: register.flatMap(({ transfer }) => transfer ?? []),
    unsoundTransfers: register.flatMap(({ unsound }) => unsound),
    accepted: [],
  });
  return verdict.outcome === "allowed";
}

/** Says that it takes the place of the orders, for one person. */
function successor(changes: Partial<TransferFile> = {}): TransferFile {
  const { reviews: _reviews, ...draft } = fileOf("orders");
  return { ...draft, id: "orders-less", people: 1, supersedes: "orders", effective: "2026-11-01", ...changes };
}

const less = signAll(successor(), three, "2026-10-20");

test.each([
  ["as it stands", []],
  ["with a draft that nobody has signed", [successor()]],
  ["with such a draft for later", [successor({ effective: "2027-02-01" })]],
  ["with such a draft that is over", [successor({ effective: "2026-05-01", expires: "2026-06-01" })]],
  [
    "with one that only its owner has signed",
    [signReview(successor(), three[0] ?? fail(), "data-owner", "2026-10-20")],
  ],
  [
    "with one that one person has signed three times",
    [signAll(successor(), [three[0] ?? fail(), three[0] ?? fail(), three[0] ?? fail()], "2026-10-20")],
  ],
  ["with one approved for later", [signAll(successor({ effective: "2026-12-01" }), three, "2026-10-20")]],
  ["with one revoked before it began", [signRevocation(less, three[0] ?? fail(), "2026-10-25", "withdrawn")]],
  [
    "with another's approval taken back",
    [signReview(fileOf("surveys"), three[0] ?? fail(), "security", "2026-09-01", "rejected", "too much")],
  ],
] as const)("the tickets don't pass %s", (_, changed) => {
  expect(ticketsPass(...changed)).toBe(false);
});

test("the tickets pass once a successor has counted fewer all year, and only for that", () => {
  const allYear = signAll(successor({ effective: "2026-01-01" }), three, "2026-01-01");
  expect(ticketsPass(allYear)).toBe(true);
  expect(ticketsPass({ ...allYear, people: 2 })).toBe(false);
});

test("a successor counts fewer from the day on that it was approved, whatever first day it states", () => {
  expect(ticketsPass(signAll(successor({ effective: "2026-01-01" }), three, "2026-10-20"))).toBe(false);
});

test("nor from a day before version control had its last review", () => {
  const allYear = signAll(successor({ effective: "2026-01-01" }), three, "2026-01-01");
  const [, , last] = allYear.reviews ?? [];
  const seenOn = (day: string) => ({
    committedOn: (_: string, signature: string) => (signature === last?.signature ? day : undefined),
  });
  expect(ticketsPassBy(seenOn("2026-11-01"), allYear)).toBe(false);
  expect(ticketsPassBy(seenOn("2026-01-01"), allYear)).toBe(true);
});

test("a successor that counts fewer does not take back who left earlier in the year", () => {
  expect(ticketsPass(less)).toBe(false);
});

test("an exporter whose name is spelt otherwise is no other exporter", () => {
  const { exporter } = fileOf("orders");
  const { reviews: _reviews, ...draft } = fileOf("orders");
  const respelt = {
    ...draft,
    exporter: { ...exporter, name: ` ${exporter.name.toUpperCase().replaceAll(" ", "  ")}. ` },
  };
  expect(
    ticketsPass(
      signAll(
        { ...respelt, exporter: { ...respelt.exporter, name: respelt.exporter.name.trim() } },
        three,
        "2026-04-01",
      ),
    ),
  ).toBe(false);
});

function fail(): never {
  throw new RangeError("there are three signers");
}
