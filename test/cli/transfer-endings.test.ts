/** What comes to an end in a register, and that nobody misses what a successor has replaced by then. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { endingsIn } from "../../cli/transfer/endings.ts";
import { type OpenRegister, openRegister } from "../../cli/transfer/open-register.ts";
import type { RegisteredTransfer } from "../../policies/register/read-register.ts";
import { toTransfer } from "../../policies/register/to-transfer.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { day, lawful } from "./signed-register.ts";

function approved(id: string, changes: Parameters<typeof lawful>[1] = {}): RegisteredTransfer {
  const contents = lawful(id, changes);
  const standing = { kind: "approved", until: contents.expires } as const;
  const transfer = toTransfer(contents, standing, day);
  return { id, file: `transfers/${id}.yaml`, contents, transfer, standing, unsound: [], documents: [], reviews: [] };
}

function registerOf(entries: readonly RegisteredTransfer[]): OpenRegister {
  const folder = join(temporaryFolder(), "transfers");
  mkdirSync(folder);
  const transfers = entries.flatMap(({ transfer }) => transfer ?? []);
  return { ...openRegister(folder, day), entries, transfers };
}

it("names the end of what is approved, but not after its successor's first day", () => {
  const older = approved("older", { expires: "2027-06-01" });
  const newer = approved("newer", { supersedes: "older", effective: "2027-03-01", expires: "2027-09-01" });
  const endOf = (...entries: readonly RegisteredTransfer[]) =>
    endingsIn(registerOf(entries)).filter(({ kind }) => kind === "transfer");
  const end = (id: string, on: string) => ({ id, on, kind: "transfer", what: "the transfer ends" });
  expect(endOf(older)).toEqual([end("older", "2027-06-01")]);
  expect(endOf(older, newer)).toEqual([end("newer", "2027-09-01")]);
  const draft = {
    ...newer,
    standing: { kind: "pending", missing: [], why: { code: "not-reviewed", facts: { file: newer.file } } } as const,
  };
  expect(endOf(older, draft)).toEqual([end("older", "2027-06-01")]);
});

it("looks at each transfer a few times, however many there are", () => {
  const count = 200;
  let looks = 0;
  const entries = Array.from({ length: count }, (_, index) => {
    const one = approved(`t${index}`, { exporter: { ...lawful().exporter, name: `Acme ${index}` } });
    const { contents } = one;
    return Object.defineProperty({ ...one }, "contents", {
      get: () => {
        looks += 1;
        return contents;
      },
    });
  });
  expect(endingsIn(registerOf(entries)).filter(({ kind }) => kind === "transfer")).toHaveLength(count);
  expect(looks).toBeLessThan(10 * count);
});
