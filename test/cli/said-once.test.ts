/** What a law demands is told once a run, and never left out where it was not told. */
import { describe, expect, it } from "vitest";
import { toPreview } from "../../cli/preview/finding-preview.ts";
import { saidOnce } from "../../cli/preview/said-once.ts";
import type { Demand } from "../../policies/border/findings/law-says.ts";
import { europe } from "../border/made-up-law.ts";
import { finding, flow, lawSays } from "../messages/statements.ts";

const mechanisms = ["a contract", "binding rules"].map((name, index) => ({ id: String(index), name }));
const allows: Demand = { kind: "allows-with", article: { cite: "EUL art. 1" }, mechanisms };
const refusal = (demand: Demand) =>
  toPreview(finding({ code: "flow-refused", facts: {} }, { flow, chain: [lawSays(demand)] }), [europe]);

describe("a list of findings", () => {
  it("tells the first what the law demands and what a breach costs, and refers to it after", () => {
    const [first, second] = [refusal(allows), refusal(allows)].map(saidOnce());
    expect(first?.message).toContain("only with a contract or binding rules; no transfer");
    expect(first?.message).toContain("Exposure: up to EUR 1");
    expect(second?.message).toContain("EUL art. 1 allows it only with what is named above; no transfer");
    expect(second?.message).not.toContain("Exposure");
  });

  it("tells each that asks for something else", () => {
    const other: Demand = { ...allows, mechanisms: mechanisms.slice(0, 1) };
    const messages = [refusal(allows), refusal(other)].map(saidOnce()).map(({ message }) => message);
    expect(messages[1]).toContain("only with a contract; no transfer");
  });

  it("counts as told only what stands in the sentence", () => {
    const silent = { ...refusal(allows), message: "backup may copy it" };
    const messages = [silent, refusal(allows)].map(saidOnce()).map(({ message }) => message);
    expect(messages).toEqual(["backup may copy it", refusal(allows).message]);
  });
});
