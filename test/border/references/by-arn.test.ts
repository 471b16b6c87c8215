/** An ARN with a region proves its place; who bears its name there is found, and a namesake vouches for no class. */

import { describe, expect, test } from "vitest";
import { parseArn } from "../../../policies/border/estate/place-name.ts";
import { byArn } from "../../../policies/border/references/by-arn.ts";
import { buildMadeUp, inRegion, regionOf, resource } from "../made-up-estate.ts";

const arn = "arn:aws:s3files:eu-central-1:111122223333:store/people";
const reference = { path: "from", form: "reference" } as const;

function found(...of: Parameters<typeof buildMadeUp>) {
  const parsed = parseArn(arn);
  const [resources, ...more] = of;
  const estate = buildMadeUp([...resources, resource("asks", { inputs: {} })], ...more);
  const asks = estate.byUrn.get("urn:asks");
  return parsed && asks ? byArn(asks, reference, { arn: parsed, name: arn, at: "from" }, estate) : [];
}
const people = (change = {}) => resource("people", { inputs: { bucket: "people" }, ...change });

test("is a place, where nobody of that name is known", () => {
  const place = inRegion("aws/eu-central-1");
  expect(found([])).toEqual([{ place, name: arn, at: "from" }]);
  expect(found([people({ provider: { region: "us-east-1" } })])).toEqual([{ place, name: arn, at: "from" }]);
});

test("may be the namesake there, which says nothing of what is held", () => {
  const [one, ...more] = found([people()]);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ name: "people", node: { name: "people" } });
  expect(one?.holding).toBeUndefined();
});

test("is the resource whose very ARN it is, or the entry of a ledger that lists it there", () => {
  expect(found([people({ outputs: { arn } })])).toMatchObject([{ holding: { dataClass: "personal" } }]);
  const entry = { stack: "other", identities: [arn], dataClass: "sensitive", subjects: [] } as const;
  const listed = (region: string) => found([], undefined, { ledger: [{ ...entry, region: regionOf(region) }] });
  expect(listed("aws/eu-central-1")).toMatchObject([
    { listed: { stack: "other" }, holding: { dataClass: "sensitive" } },
  ]);
  expect(listed("aws/us-east-1")[0]?.listed).toBeUndefined();
});

describe("of what only describes a place", () => {
  function described(region: string, from: string) {
    const text = `arn:aws:datasync:${region}:111122223333:location/loc-1`;
    const estate = buildMadeUp([resource("asks", { provider: { region: from } })]);
    const asks = estate.byUrn.get("urn:asks");
    const parsed = parseArn(text);
    const found = asks && parsed ? byArn(asks, reference, { arn: parsed, name: text, at: "from" }, estate) : [];
    return found.map(({ place }) => (place.kind === "not-known" ? place.reason.code : place.kind));
  }

  test.each([
    ["eu-central-1", "eu-central-1", ["arn-of-descriptor"]],
    ["us-east-1", "eu-central-1", ["region"]],
    ["xx-secret-1", "eu-central-1", ["region"]],
    ["mars-1", "eu-central-1", ["region-not-on-file"]],
    ["eu-central-1", "mars-1", ["region"]],
    ["mars-1", "mars-1", ["region-not-on-file"]],
  ])("in %s, asked from %s: %j", (region, from, expected) => expect(described(region, from)).toEqual(expected));
});
