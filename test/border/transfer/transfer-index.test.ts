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
    transfer("tagged", { stacks: [{ stack: "dev", resources: [], tags: { team: "shop" } }] }),
  ];
  const { candidates } = indexOf(register);
  expect(ids(candidates(["a"]))).toEqual(["a", "b", "tagged"]);
  expect(ids(candidates(["b", "a"]))).toEqual(["b", "a", "tagged"]);
  expect(ids(candidates(["nobody"]))).toEqual(["tagged"]);
  expect(ids(candidates([]))).toEqual(["tagged"]);
  expect(indexOf(register)).toBe(indexOf(register));
});

test("one exporter is one however its name is spelt", () => {
  const named = (id: string, name: string): Transfer => transfer(id, { exporter: { ...transfer("x").exporter, name } });
  const spellings = ["Acme Trading Co., Ltd.", "ACME  trading co ltd", "Acme-Trading (Co) Ltd", "Ａcme Trading Co Ltd"];
  const register = [...spellings.map((name, index) => named(String(index), name)), named("other", "Acme Trading")];
  for (const name of spellings) expect(ids(indexOf(register).ofExporter(name))).toEqual(["0", "1", "2", "3"]);
  expect(ids(indexOf(register).ofExporter("北京"))).toEqual([]);
  expect(indexOf(register).byId.get("other")?.exporter.name).toBe("Acme Trading");
});
