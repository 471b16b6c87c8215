/** What a reviewer sees of a transfer that supersedes another: every field that differs, and none that does not. */
import { transferContent } from "@landlocked/policies/transfers";
import { expect, test } from "vitest";
import { changedFields } from "../../cli/transfer/changed-fields.ts";
import { sampleTransfer } from "../register/sign-transfer.ts";

const former = transferContent(sampleTransfer("orders"));
const next = { ...former, id: "orders-2", supersedes: "orders" };

test("the ids alone are no change", () => expect(changedFields(former, next)).toEqual([]));

test("a value, one that comes, one that goes, one inside a map, and those of a list", () => {
  const before = { ...former, transaction: "sale", subjects: ["EEA", "GB"] };
  const after = { ...next, people: 7, exporterRole: "shop", subjects: ["SG", "EEA"] };
  const renamed = { ...after, importer: { ...after.importer, name: "Another Ltd" } };
  expect(changedFields(before, renamed)).toEqual(
    expect.arrayContaining([
      { field: "people", before: former.people, after: 7 },
      { field: "exporterRole", before: undefined, after: "shop" },
      { field: "transaction", before: "sale", after: undefined },
      { field: "importer.name", before: former.importer.name, after: "Another Ltd" },
      { field: "subjects", after: "SG" },
      { field: "subjects", before: "GB" },
    ]),
  );
  expect(changedFields(before, renamed)).toHaveLength(6);
});

test("another order of a list is told", () => {
  const of = (subjects: string[]) => ({ ...former, subjects });
  expect(changedFields(of(["EEA", "GB"]), of(["GB", "EEA"]))).toEqual([
    { field: "subjects", before: ["EEA", "GB"], after: ["GB", "EEA"] },
  ]);
});
