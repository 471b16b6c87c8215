/** A name of something here means that; a name of something elsewhere means all that is called so. */
import { expect, test } from "vitest";
import type { LedgerEntry } from "../../../policies/border/estate/settings.ts";
import { knownByName } from "../../../policies/border/references/known-name.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { placeKey } from "../../../policies/border/terms/not-known.ts";
import { unknown } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

const theirs: LedgerEntry = {
  stack: "other",
  identities: ["theirs"],
  region: regionOf("aws/us-east-1"),
  dataClass: "personal",
  subjects: [],
};
const edge: Entry = { type: "aws:a/edge:Edge", kinds: ["moves"], global: true, known: ["name"] };
const there = { region: "us-east-1" };
const estate = buildMadeUp(
  [
    resource("here", { inputs: { bucket: "self" } }),
    resource("twin", { inputs: { bucket: "twin" } }),
    resource("twin-there", { provider: there, inputs: { bucket: "twin" } }),
    resource("component", { custom: false, provider: there, outputs: { name: "component-name" } }),
    resource("new", { type: "aws:new/thing:Thing", provider: there, outputs: { name: "new-name" } }),
    resource("edge", { type: edge.type, provider: there, inputs: { name: "edge-name" } }),
    resource("password", { type: "random:index/randomPassword:RandomPassword", outputs: { name: "made-up" } }),
    resource("signs", {
      type: "random:index/randomPassword:RandomPassword",
      inputs: { overrideSpecial: "!:/.", keepers: { at: "a.b" } },
      outputs: { name: "made-of-signs" },
    }),
    resource("pet", {
      type: "random:index/randomPet:RandomPet",
      inputs: { prefix: "s3://x" },
      outputs: { name: "pet" },
    }),
    resource("dark", {
      type: "random:index/randomPet:RandomPet",
      inputs: { prefix: unknown },
      outputs: { name: "dark" },
    }),
    resource("there", { provider: there, inputs: { bucket: "there" } }),
  ],
  madeUpFacts([edge]),
  { ledger: [theirs] },
);

test.each([
  ["there", ["aws/us-east-1"]],
  ["theirs", ["aws/us-east-1"]],
  ["twin", []],
  ["self", []],
  ["new-name", ["aws/us-east-1"]],
  ["component-name", undefined],
  ["edge-name", undefined],
  ["made-up", undefined],
  ["made-of-signs", undefined],
  ["pet", ['no-cloud-on-file {"type":"random:index/randomPet:RandomPet"}']],
  ["dark", ['no-cloud-on-file {"type":"random:index/randomPet:RandomPet"}']],
  ["whose", undefined],
])("%s", (name, places) => {
  const node = estate.byUrn.get("urn:here");
  const found = node && knownByName(name, node, estate);
  expect(found?.map(({ place }) => placeKey(place))).toEqual(places);
});

test("what does not fit is not meant", () => {
  const node = estate.byUrn.get("urn:here");
  expect(node && knownByName("there", node, estate, () => false)).toBeUndefined();
  expect(node && knownByName("there", node, estate, ({ name }) => name === "there")).toHaveLength(1);
});
