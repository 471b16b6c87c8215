/** A flow as a finding shows it: its places plainly, and nothing of who reads where nobody has said how. */

import { expect, test } from "vitest";
import { flowFacts, named, placeFacts } from "../../../policies/border/findings/flow-facts.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { inRegion, madeUpFlow, regionOf } from "../made-up-estate.ts";

test("a place not known says why, and a region all there is to say of it", () => {
  expect(placeFacts(notKnown("region-not-known", {}, "unpin", {}))).toEqual({
    kind: "not-known",
    reason: { code: "region-not-known", facts: {} },
  });
  const secret = { kind: "region", cloud: "aws", region: "xx-secret-1", city: "Somewhere", country: null };
  expect(placeFacts(inRegion("aws/xx-secret-1"))).toEqual(secret);
  const world = { kind: "world", as: { code: "anyone", facts: {} } } as const;
  expect(placeFacts(world)).toEqual(world);
  expect(named(regionOf("aws/eu-west-1"))).toEqual({ region: "eu-west-1", city: "Dublin" });
});

test("a flow says what moves, whose it is and by which property", () => {
  expect(flowFacts(madeUpFlow())).toEqual({
    verb: "copy",
    payload: "content",
    property: "to",
    from: { kind: "region", cloud: "aws", region: "eu-central-1", city: "Frankfurt", country: "DE" },
    to: { kind: "region", cloud: "aws", region: "us-east-1", city: "N. Virginia", country: "US" },
    dataClass: "personal",
    subjects: ["EEA"],
    sources: ["orders"],
  });
  expect(flowFacts(madeUpFlow({ how: { code: "as-set", facts: { text: "its acl lets anyone read" } } })).how).toEqual({
    code: "as-set",
    facts: { text: "its acl lets anyone read" },
  });
  expect(flowFacts(madeUpFlow())).not.toHaveProperty("how");
});
