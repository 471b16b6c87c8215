/** A name of something here means that; a name of something elsewhere means all that is called so. */
import { expect, test } from "vitest";
import type { LedgerEntry } from "../../../policies/border/estate/settings.ts";
import { knownByName } from "../../../policies/border/references/known-name.ts";
import { placeKey } from "../../../policies/border/terms/not-known.ts";
import { buildMadeUp, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

const theirs: LedgerEntry = {
  stack: "other",
  identities: ["theirs"],
  region: regionOf("aws/us-east-1"),
  dataClass: "personal",
  subjects: [],
};
const there = { region: "us-east-1" };
const estate = buildMadeUp(
  [
    resource("here", { inputs: { bucket: "self" } }),
    resource("twin", { inputs: { bucket: "twin" } }),
    resource("twin-there", { provider: there, inputs: { bucket: "twin" } }),
    resource("there", { provider: there, inputs: { bucket: "there" } }),
  ],
  madeUpFacts(),
  { ledger: [theirs] },
);

test.each([
  ["there", ["aws/us-east-1"]],
  ["theirs", ["aws/us-east-1"]],
  ["twin", []],
  ["self", []],
  ["whose", undefined],
])("%s", (name, places) => {
  const node = estate.byUrn.get("urn:here");
  const found = node && knownByName(name, node, estate);
  expect(found?.map(({ place }) => placeKey(place))).toEqual(places);
});
