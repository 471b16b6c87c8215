/** Why a transfer does not let a flow pass: with what it covers, and what would have to be done. */

import { describe, expect, test } from "vitest";
import type { Lacks } from "../../../policies/border/transfer/lack.ts";
import type { Part } from "../../../policies/border/transfer/transfer.ts";
import { lacks as phrases } from "../../../policies/messages/english/lacks.ts";
import type { People } from "../../../policies/messages/language.ts";

const people: People = (territory) => (territory === "EEA" ? "people in the EU" : `people in ${territory}`);

/** The phrase of a code. */
function lacking<Code extends keyof Lacks>(code: Code, facts: Lacks[Code]): string {
  return phrases[code](facts, people);
}

describe("a part", () => {
  const exceeded = (covers: Omit<Part, "resource">, beyond: readonly string[] | "whole", narrowBy?: string): string =>
    lacking("part-exceeded", { resource: "orders", covers, beyond, ...(narrowBy === undefined ? {} : { narrowBy }) });

  test.each<[covers: Omit<Part, "resource">, expected: string]>([
    [{ prefixes: ["eu/", "uk/"] }, 'objects that begin with "eu/" or "uk/"'],
    [{ tables: ["shop.people", "shop.orders"] }, "the tables shop.people, shop.orders"],
    [{ columns: { people: ["id", "city"], orders: ["nr"] } }, "the columns people.id, people.city, orders.nr"],
    [{ fields: ["id"] }, "the fields id"],
    [{ tables: ["a"], columns: { b: ["id"] } }, "the tables a and the columns b.id"],
  ])("of %j: %s", (covers, expected) => {
    expect(exceeded(covers, "whole")).toBe(
      `it covers only ${expected} of orders, and this moves the whole: move only that part`,
    );
  });

  test("says what moves beyond it, and which property would narrow it", () => {
    const covers = { tables: ["a"] };
    expect(exceeded(covers, ['"b"', '"c"'], "tableMappings")).toBe(
      'it covers only the tables a of orders, and this also moves "b", "c": narrow tableMappings to it',
    );
    const of = { resource: "orders", covers, narrowBy: "tableMappings" };
    expect(lacking("part-not-known", of)).toBe(
      "it covers only the tables a of orders, and how much moves can't be known: give tableMappings a literal value that can be read",
    );
    expect(lacking("part-names-nothing", of)).toBe(
      "it covers only the tables a of orders, and tableMappings names nothing",
    );
  });
});

test("what nobody says in the register's words is said plainly", () => {
  expect(lacking("not-approved", { why: { code: "not-reviewed", facts: { file: "a.yaml" } } })).toBe(
    "a.yaml: it is not reviewed yet",
  );
  expect(lacking("not-approved", {})).toBe("it is not approved");
  expect(lacking("other-purpose", { covers: "crm", tagged: null })).toBe(
    "it is for the purpose crm, and this is tagged with one that is not known",
  );
});

test("a law that disagrees says all its reasons, and a place that can't be judged why", () => {
  const says = [
    { code: "duty-not-done", facts: { duty: "notice" } },
    { code: "not-available", facts: {} },
  ] as const;
  expect(lacking("law-disagrees", { law: "GDPR", says })).toBe(
    "GDPR: notice is not done; it is not available for this export",
  );
  const reason = { code: "place-not-on-file", facts: { country: "ZZ" } } as const;
  expect(lacking("place-not-judged", { reason })).toBe(
    "nothing is on file about ZZ, so nothing proves what becomes of data there",
  );
});

test("peoples are called as in every other sentence", () => {
  expect(lacking("subjects-not-covered", { subjects: ["EEA", "CN"] })).toBe(
    "it does not cover data of people in the EU and people in CN",
  );
});
