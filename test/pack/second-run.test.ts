/** What the engine's own run tells of made-up names is taken where it lies as it was made up to, and nothing else is. */
import { expect, it } from "vitest";
import type { Node } from "../../policies/border/estate/estate.ts";
import { SecondRun } from "../../policies/pack/second-run.ts";
import { madeUpFacts, madeUpNode, resource, settings } from "../border/made-up-estate.ts";

const account = "999900001111";
const facts = madeUpFacts([]);
const group = (change = {}) =>
  resource("group", { names: ["arn:aws:logs:eu-central-1:999900001111:group/g-1"], ...change });
const flow = (to: string) => resource("flow", { inputs: { to } });

function learnt(real: string, node: Node | undefined = madeUpNode("group")) {
  const accounts = [account, "1234567890123456"];
  const run = new SecondRun([group(), flow("arn:aws:logs:eu-central-1:999900001111:group/g-1")], facts, {
    ...settings,
    accounts,
  });
  const learning = run.learnFrom(flow(real), () => node);
  return {
    ...learning,
    names: run.resources.get("urn:group")?.names?.slice(1),
    accounts: run.settings.accounts.slice(2),
  };
}

it("takes the real ARN of what lies where it was made up to", () => {
  const arn = "arn:aws:logs:eu-central-1:111122223333:log-group:/app";
  expect(learnt(arn)).toEqual({ renamed: ["urn:group"], moreAccounts: false, names: [arn], accounts: [] });
});

it("takes no ARN of another region", () => {
  const arn = "arn:aws:logs:us-east-1:111122223333:log-group:/app";
  expect(learnt(arn)).toEqual({ renamed: [], moreAccounts: false, names: [], accounts: [] });
});

it("takes the account where the text is the same but for that", () => {
  const arn = "arn:aws:logs:eu-central-1:111122223333:group/g-1";
  expect(learnt(arn)).toMatchObject({ moreAccounts: true, accounts: ["111122223333"] });
});
