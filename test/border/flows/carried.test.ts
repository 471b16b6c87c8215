/** What is carried is a copy from where the source lies, of its data; within one place it is none. */
import { expect, test } from "vitest";
import { flowsOfCarried } from "../../../policies/border/flows/carried.ts";
import { madeUpNode } from "../made-up-estate.ts";

function flows(region: string) {
  const source = madeUpNode("source", { provider: { region: "eu-central-1" } });
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
    },
  ]);
});

test("stays in its place", () => expect(flows("eu-central-1")).toEqual([]));
