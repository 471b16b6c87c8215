/** What a real run is taken to tell of made-up names and accounts, and what tells nothing. */
import { expect, it } from "vitest";
import type { Inputs } from "../../policies/border/terms/value.ts";
import { learn } from "../../policies/symbols/learn.ts";

const madeUp = { names: new Map([["vpc-made-up", "urn:network"]]), accounts: ["999900001111"] };
const learnt = (real: Inputs, replayed: Inputs) => learn(real, replayed, madeUp);
const nothing = { names: [], accounts: [] };

it("takes what stands for a made-up name to be the resource's own", () => {
  const names = [["urn:network", "vpc-0a1b2c", "vpc-made-up"]];
  expect(learnt({ vpcId: "vpc-0a1b2c" }, { vpcId: "vpc-made-up" })).toEqual({ names, accounts: [] });
  const inJson = (id: string): Inputs => ({ text: JSON.stringify({ networks: [{ id }] }) });
  expect(learnt(inJson("vpc-0a1b2c"), inJson("vpc-made-up"))).toEqual({ names, accounts: [] });
});

it("takes the number for the stack's account where all else is the same", () => {
  const policy = (account: string): Inputs => ({ policy: `{"AWS":"arn:aws:iam::${account}:root"}` });
  const twice = (account: string): Inputs => ({ text: `arn:aws:iam::${account}:role/${account}` });
  for (const inputs of [policy, twice])
    expect(learnt(inputs("111122223333"), inputs("999900001111"))).toEqual({ names: [], accounts: ["111122223333"] });
});

it.each<[string, Inputs, Inputs]>([
  ["a text around a made-up name", { a: "x/vpc-0a1b2c" }, { a: "y/vpc-made-up" }],
  ["an account in another text", { a: "arn:aws:iam::111122223333:role/b" }, { a: "arn:aws:iam::999900001111:role/a" }],
  ["two numbers for one account", { a: "111122223333 444455556666" }, { a: "999900001111 999900001111" }],
  ["a number of another length", { a: "11112222333" }, { a: "999900001111" }],
  ["lists of other lengths", { a: ["vpc-0a1b2c"] }, { a: ["vpc-made-up", "b"] }],
  ["the same in both", { a: "vpc-made-up" }, { a: "vpc-made-up" }],
])("learns nothing of %s", (_, real, replayed) => {
  expect(learnt(real, replayed)).toEqual(nothing);
});
