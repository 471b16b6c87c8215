/** A register looked up finds what searching it would find; each still decides for itself. */

import { expect, test } from "vitest";
import type { Transfer } from "../../../policies/border/transfer/transfer.ts";
import { indexOf } from "../../../policies/border/transfer/transfer-index.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { europe } from "../made-up-law.ts";

function transfer(id: string, change: Partial<Transfer> = {}): Transfer {
  return madeUpTransfer({ id, resources: [id], from: "EEA", to: "US", mechanisms: [], change }, [europe]);
}
const ids = (found: readonly Transfer[]): readonly string[] => found.map(({ id }) => id);

test("candidates are those that name one of the resources, and all that name by tags, each once", () => {
  const two = { stack: "prod", resources: ["b"], tags: {} };
  const register = [
    transfer("a"),
    transfer("b", { stacks: [{ stack: "dev", resources: ["a", "b"], tags: {} }, two] }),
    transfer("tagged", {
      stacks: [
        { stack: "dev", resources: [], tags: { team: "shop" } },
        { stack: "prod", resources: [], tags: {} },
      ],
    }),
  ];
  const { candidates } = indexOf(register);
  expect(ids(candidates(["a"]))).toEqual(["a", "b", "tagged"]);
  expect(ids(candidates(["b", "a"]))).toEqual(["b", "a", "tagged"]);
  expect(ids(candidates(["nobody"]))).toEqual(["tagged"]);
  expect(ids(candidates([]))).toEqual(["tagged"]);
  expect(indexOf(register)).toBe(indexOf(register));
});

test("may be of one exporter what is not registered apart from it", () => {
  const by = (id: string, ...registrations: readonly string[]): Transfer =>
    transfer(id, { exporter: { ...transfer("x").exporter, ...(registrations.length > 0 && { registrations }) } });
  const register = [by("a", "uscc:91110000600037341L"), by("b", "uscc:91330100799655058B"), by("silent")];
  const both = ["lei:5493001KJTIIGC8Y1R12", "DE-HRB:86000"];
  const twice = indexOf([by("one", ...both), by("two", ...both.toReversed())]);
  expect(twice.mayBeOf(by("x", ...both).exporter).map(ids)).toEqual([["one", "two"]]);
  const { mayBeOf, byId } = indexOf(register);
  const found = (id: string) => ids(mayBeOf(byId.get(id)?.exporter ?? transfer("x").exporter).flat());
  expect(found("a")).toEqual(["a", "silent"]);
  expect(found("silent")).toEqual(["a", "b", "silent"]);
});

test("successors are found by what they replace, and typed names by the name", () => {
  const typed = { stack: "dev", resources: ["aws:s3/bucket:Bucket::orders"], tags: {} };
  const { successorsOf, candidates } = indexOf([transfer("new", { supersedes: "old", stacks: [typed] })]);
  expect(ids(successorsOf("old"))).toEqual(["new"]);
  expect(successorsOf("new")).toEqual([]);
  expect(ids(candidates(["orders"]))).toEqual(["new"]);
});
