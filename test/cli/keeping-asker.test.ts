/** Answers to `transfer new` outlive the run they were given in. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { AnswerDraft } from "../../cli/transfer/new/answer-draft.ts";
import type { Asker } from "../../cli/transfer/new/asker.ts";
import { keepingAsker } from "../../cli/transfer/new/keeping-asker.ts";
import { InputError } from "../../policies/files/input-error.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Answer, scriptedAsker } from "./scripted-asker.ts";

const draftIn = (folder: string) => new AnswerDraft({ folder, shown: "transfers", day: "2026-12-01" });
const asking = (folder: string, ...script: readonly Answer[]): Promise<Asker> =>
  keepingAsker(scriptedAsker(script), draftIn(folder));
const two = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
] as const;

async function interrupted(): Promise<string> {
  const folder = temporaryFolder();
  const first = await asking(folder, ["Title", "Orders"], ["Which", "b"], ["Sure", true], ["Several", ["a"]]);
  await first.text("Title");
  await first.choose("Which", two);
  await first.confirm("Sure", false);
  await first.chooseSeveral("Several", two, []);
  return folder;
}

it("goes on after the last answer, and asks none of the former again", async () => {
  const folder = await interrupted();
  const next = await asking(folder, ['A draft is kept, "Orders": 4 answers are there', "on"], ["New", "x"]);
  expect(await next.text("Title")).toBe("Orders");
  expect(await next.choose("Which", two)).toBe("b");
  expect(await next.confirm("Sure", false)).toBe(true);
  expect(await next.chooseSeveral("Several", two, [])).toEqual(["a"]);
  expect(await next.text("New")).toBe("x");
  expect(draftIn(folder).answers).toHaveLength(5);
});

it("goes back to a question, or begins anew", async () => {
  const folder = await interrupted();
  const back = await asking(folder, ["A draft is kept", "back"], ["To which", "1"], ["Which", "a"]);
  expect(await back.text("Title")).toBe("Orders");
  expect(await back.choose("Which", two)).toBe("a");
  expect(draftIn(folder).answers).toHaveLength(2);
  await asking(folder, ["A draft is kept", "anew"]);
  expect(readdirSync(folder)).toEqual([]);
});

it("asks anew what is asked otherwise or what its former answer no longer fits, and all that follows", async () => {
  const folder = await interrupted();
  const next = await asking(folder, ["A draft is kept", "on"], ["Title", "Crm"], ["Which", "a"]);
  expect(await next.text("Title", { check: (text) => (text === "Orders" ? "taken" : undefined) })).toBe("Crm");
  expect(await next.choose("Which", two)).toBe("a");
});

it("says that the answers are kept where the person stops", async () => {
  const stopping = (): Promise<never> => Promise.reject(new InputError("Stopped: nothing is written."));
  const folder = temporaryFolder();
  const asker = await keepingAsker({ ...scriptedAsker([["Title", "Orders"]]), confirm: stopping }, draftIn(folder));
  await expect(asker.confirm("Sure", true)).rejects.toThrow("Stopped: nothing is written.");
  await asker.text("Title");
  await expect(asker.confirm("Sure", true)).rejects.toThrow(
    "Stopped: nothing is on file; 1 answer is kept, and landlocked transfer new goes on with them.",
  );
  expect(existsSync(join(folder, ".new-transfer.json"))).toBe(true);
});

it("takes no draft that is none", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, ".new-transfer.json"), '{"answers":3}');
  expect(draftIn(folder).answers).toEqual([]);
});
