/** How places, data and lists read in a sentence. */

import { expect, test } from "vitest";
import type { PlaceFacts } from "../../../policies/border/findings/flow-facts.ts";
import {
  anyOf,
  citation,
  countryName,
  dataOf,
  lawName,
  ofStack,
  payloadOf,
  placeName,
  quoted,
  regionName,
} from "../../../policies/messages/english/words.ts";
import { flow } from "../statements.ts";

const people = (territory: string): string => `people in ${territory}`;

test("data is called by its class, and by whose it is where that is known", () => {
  const classes = ["none", "personal", "sensitive", "important"] as const;
  expect(classes.map((dataClass) => dataOf({ dataClass, subjects: [] }, people))).toEqual([
    "data",
    "personal data",
    "sensitive personal data",
    "important data",
  ]);
  expect(dataOf({ dataClass: "personal", subjects: ["EEA", "CN", "SG"] }, people)).toBe(
    "personal data of people in EEA, people in CN and people in SG",
  );
});

test("what is not the data itself is called by what it is, but for a network", () => {
  const payloads = ["content", "backups", "metadata", "keys", "images", "credentials", "logs"] as const;
  const of = (change: Partial<typeof flow>): string => payloadOf({ ...flow, subjects: [], ...change }, people);
  expect(payloads.map((payload) => of({ payload }))).toEqual([
    "personal data",
    "backups of personal data",
    "metadata of personal data",
    "the key that opens personal data",
    "images that can hold personal data",
    "credentials to personal data",
    "logs about personal data",
  ]);
  expect(of({ payload: "keys", verb: "link" })).toBe("personal data");
});

test.each<[place: PlaceFacts, expected: string]>([
  [{ kind: "not-known", reason: { code: "region-not-known", facts: {} } }, "a place not known"],
  [{ kind: "region", cloud: "aws", region: "eu-west-1", city: "Dublin", country: "IE" }, "Dublin (eu-west-1)"],
  [
    { kind: "country", country: "CN", as: { code: "service", facts: { text: "edge nodes across China" } } },
    "edge nodes across China",
  ],
  [
    { kind: "country", country: "PE", as: { code: "zone", facts: { zone: "us-east-1-lim-1a", city: "Lima" } } },
    "Lima, Peru (us-east-1-lim-1a)",
  ],
  [
    { kind: "country", country: "US", as: { code: "behind-model", facts: { model: "us.x" } } },
    "the United States, behind us.x",
  ],
  [{ kind: "world", as: { code: "behind-model", facts: { model: "global.x" } } }, "every region behind global.x"],
  [{ kind: "world", as: { code: "anyone", facts: {} } }, "anyone on the internet"],
  [{ kind: "world", as: { code: "everywhere", facts: {} } }, "the whole world"],
  [{ kind: "world", as: { code: "by-nature", facts: {} } }, "everywhere by nature"],
])("%j: %s", (place, expected) => expect(placeName(place)).toBe(expected));

test("a remedy names a region the other way round", () => {
  expect(regionName({ region: "eu-west-1", city: "Dublin" })).toBe("eu-west-1 (Dublin)");
});

test.each([
  ["US", "the United States"],
  ["NL", "the Netherlands"],
  ["HK", "Hong Kong"],
  ["FR", "France"],
  ["EEA", "EEA"],
  ["EPO", "EPO"],
  ["us", "us"],
])("%s is %s", (code, name) => expect(countryName(code)).toBe(name));

test("a word as it was written stands in quotes", () => expect(quoted("eu/")).toBe('"eu/"'));

test("properties any of which will do, and what another stack has", () => {
  expect([anyOf(["to"]), anyOf(["to", "toArn"])]).toEqual(["to", "to or toArn"]);
  expect([ofStack("orders", undefined), ofStack("orders", "shop/prod")]).toEqual([
    "orders",
    "orders of the stack shop/prod",
  ]);
});

test("what a law calls something, marked where nobody checked it, and the filing of it", () => {
  expect([
    lawName({ name: "a contract" }),
    lawName({ name: "a contract", isUnverified: true }),
    lawName({ name: "a contract", isFiling: true, isUnverified: true }),
  ]).toEqual(["a contract", "a contract (unverified)", "the filing of a contract (unverified)"]);
  expect([citation({ cite: "EUL art. 7" }), citation({ cite: "EUL art. 7", isUnverified: true })]).toEqual([
    "EUL art. 7",
    "EUL art. 7 (unverified)",
  ]);
});
