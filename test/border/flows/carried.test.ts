/** What is carried is a copy from where the source lies, of its data; within one place it is none. */
import { expect, test } from "vitest";
import { flowsOfCarried } from "../../../policies/border/flows/carried.ts";
import { bucket, madeUpFacts, madeUpNode } from "../made-up-estate.ts";

function flows(region: string, type = bucket.type, facts = madeUpFacts()) {
  const source = madeUpNode("source", { type, provider: { region: "eu-central-1" } }, facts);
  const node = madeUpNode("copy", { provider: { region } });
  const rest = { movements: [], exposures: [], hubs: [], memberAt: [], reached: [], actors: [], mentions: [] };
  return flowsOfCarried({ node, carried: [{ at: "value", source }], ...rest });
}

test("goes from the source to what takes it in", () => {
  expect(flows("us-east-1")).toMatchObject([
    {
      verb: "copy",
      what: "content",
      property: "value",
      sources: ["source"],
      from: { region: { code: "eu-central-1" } },
      to: { region: { code: "us-east-1" } },
      mover: { name: "copy" },
      part: { kind: "whole" },
      clashes: [],
    },
  ]);
});

test("stays in its place", () => expect(flows("eu-central-1")).toEqual([]));

test("is what the source holds; of one that says nothing of it, content", () => {
  const facts = madeUpFacts([{ type: "aws:x/key:Key", kinds: ["holds"], holds: "keys" }]);
  const what = (type: string) => flows("us-east-1", type, facts).map((one) => one.what);
  expect([what("aws:x/key:Key"), what("aws:x/strange:Strange")]).toEqual([["keys"], ["content"]]);
});
