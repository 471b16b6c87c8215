/** What holds data says where it lives and whose it is, in words that are known, where its stack states its residency. */

import { expect, test } from "vitest";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { requireResidencyTags } from "../../../policies/border/findings/require-residency-tags.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { bucket, buildMadeUp, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

const all = {
  "landlocked-zone": "EEA",
  "landlocked-class": "personal",
  "landlocked-subjects": "EEA",
  "landlocked-owner": "platform",
  "landlocked-stack": "dev",
};
const residency = { dataClass: "personal", subjects: ["EEA"], stack: "dev" } as const;
const stated: Partial<Settings> = { residency, home: regionOf("aws/eu-central-1") };

function problems(tags: Value, settings = stated, entry = bucket): readonly (readonly unknown[])[] {
  const estate = buildMadeUp([resource("orders", { inputs: { tags } })], madeUpFacts([entry]), settings);
  return [...estate.byUrn.values()]
    .flatMap((node) => requireResidencyTags(node, estate))
    .map(({ problem }) => [problem.code, problem.facts]);
}

test.each<[what: string, tags: Value, code: string, facts: object]>([
  ["tags not known yet", unknown, "tags-not-known", {}],
  ["no tags", null, "tag-missing", { tags: Object.keys(all) }],
  ["one tag not known yet", { ...all, "landlocked-owner": unknown }, "tag-not-known", { tag: "landlocked-owner" }],
  ["a class not known yet", { ...all, "landlocked-class": unknown }, "tag-not-known", { tag: "landlocked-class" }],
  ["an empty tag", { ...all, "landlocked-owner": "" }, "tag-missing", { tags: ["landlocked-owner"] }],
  ["a tag of null", { ...all, "landlocked-stack": null }, "tag-missing", { tags: ["landlocked-stack"] }],
  [
    "a class that holds what is not known yet",
    { ...all, "landlocked-class": ["personal", unknown] },
    "tag-not-known",
    { tag: "landlocked-class" },
  ],
  [
    "a zone that is a list",
    { ...all, "landlocked-zone": ["EEA"] },
    "tag-elsewhere",
    { tag: "landlocked-zone", found: '["EEA"]', zone: "EEA" },
  ],
  [
    "a class nobody knows",
    { ...all, "landlocked-class": "Personal" },
    "tag-wrong",
    { tag: "landlocked-class", found: "Personal", allowed: ["none", "personal", "sensitive", "important"] },
  ],
  [
    "another zone",
    { ...all, "landlocked-zone": "CN" },
    "tag-elsewhere",
    { tag: "landlocked-zone", found: "CN", zone: "EEA" },
  ],
])("%s", (_, tags, code, facts) => expect(problems(tags)).toEqual([[code, facts]]));

test("nothing is wrong with all of them, wherever nobody says the data must lie", () => {
  expect(problems(all)).toEqual([]);
  expect(problems({ ...all, "landlocked-zone": "CN" }, { residency })).toEqual([]);
});

test("what holds nobody's data needs no more said, but what it says must be so", () => {
  expect(problems({ "landlocked-class": "none" })).toEqual([]);
  const none = { ...stated, residency: { ...residency, dataClass: "none" } } as const;
  expect(problems({}, none)).toEqual([]);
  expect(problems({ "landlocked-class": "personal" }, none)).toMatchObject([["tag-missing", {}]]);
  expect(problems({ "landlocked-class": "nobody's" }, none)).toMatchObject([["tag-wrong", {}]]);
  expect(problems({ "landlocked-owner": unknown }, none)).toMatchObject([["tag-not-known", {}]]);
  expect(problems({ "landlocked-class": "none", "landlocked-zone": "CN" })).toMatchObject([["tag-elsewhere", {}]]);
  expect(problems(unknown, none)).toMatchObject([["tags-not-known", {}]]);
});

test("nothing is asked of a stack that states nothing, or of what holds no data or takes no tags", () => {
  expect(problems({}, { home: regionOf("aws/eu-central-1") })).toEqual([]);
  expect(problems({}, stated, { ...bucket, kinds: ["guards"] })).toEqual([]);
  expect(problems({}, stated, { type: bucket.type, kinds: ["holds"] })).toEqual([]);
});

test("is refused under its own policy, with all the tags to set", () => {
  const estate = buildMadeUp([resource("orders")], madeUpFacts(), stated);
  expect([...estate.byUrn.values()].flatMap((node) => requireResidencyTags(node, estate))).toMatchObject([
    {
      policy: "require-residency-tags",
      outcome: "refused",
      remedies: [
        {
          code: "set-tags",
          facts: { property: "tags", tags: { ...all, "landlocked-owner": "<who answers for the data>" } },
        },
      ],
    },
  ]);
});
