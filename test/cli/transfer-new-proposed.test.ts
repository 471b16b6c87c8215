/** What a refusal knows of a transfer is proposed where it is asked for, under the very words of the questions. */
import { describe, expect, it } from "vitest";
import { askData } from "../../cli/transfer/new/ask-data.ts";
import { askParties } from "../../cli/transfer/new/ask-parties.ts";
import type { Asker } from "../../cli/transfer/new/asker.ts";
import { type Proposal, proposing } from "../../cli/transfer/new/proposing-asker.ts";
import { openRegister } from "../../cli/transfer/open-register.ts";
import { folderWithDocument, today } from "./transfer-project.ts";

const proposal: Proposal = {
  stack: "dev",
  resource: ["orders", "people"],
  from: "aws/eu-central-1",
  to: "aws/us-east-1",
  class: "sensitive",
};
const register = () => openRegister(folderWithDocument(), today, true);

/** Takes whatever is proposed, else the first choice, else "x". */
function taking(): Asker & { readonly given: Map<string, string> } {
  const given = new Map<string, string>();
  const answer = <T extends string>(question: string, value: T): T => {
    given.set(question, value);
    return value;
  };
  return {
    given,
    tell: () => undefined,
    text: async (question, options) => answer(question, options?.suggestion ?? "x"),
    choose: async (question, choices, first) => answer(question, first ?? (choices[0]?.value as never)),
    chooseSeveral: async (_question, _choices, first) => first,
    confirm: async (question) => question === "Does everything move that these resources hold?",
  };
}

describe("landlocked transfer new with options", () => {
  it("proposes each of them, and a region's country as the importer's", async () => {
    const asker = taking();
    const { stacks, data } = await askData(proposing(asker, proposal, register()), register());
    expect(stacks).toEqual([{ stack: "dev", resources: ["orders", "people"] }]);
    expect(data.class).toBe("sensitive");
    const parties = await askParties(proposing(asker, proposal, register()), register());
    expect(parties).toMatchObject({
      importer: { country: "US" },
      from: { region: "aws/eu-central-1" },
      to: { region: "aws/us-east-1" },
    });
  });

  it("proposes nothing where nothing is stated", async () => {
    const asker = taking();
    await askData(proposing(asker, {}, register()), register());
    expect(asker.given.get("In which stack do the resources lie?")).toBe("x");
  });

  it("refuses a place that is none on file", () => {
    expect(() => proposing(taking(), { from: "aws/mars-1" }, register())).toThrow(
      "--from aws/mars-1 is no region on file by its cloud, such as aws/eu-central-1.",
    );
  });
});
