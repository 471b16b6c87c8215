/** The order of classes, and tags that both clouds accept. */

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  anonymisesTag,
  classRank,
  dataClasses,
  highestClass,
  purposeTag,
  residencyTags,
  tagKeys,
} from "../../../policies/border/terms/residency-tags.ts";

const dataClass = fc.constantFrom(...dataClasses);

test("none < personal < sensitive < important", () => {
  expect([...dataClasses].sort((one, other) => classRank(one) - classRank(other))).toEqual([
    "none",
    "personal",
    "sensitive",
    "important",
  ]);
});

test("the higher of two classes is one of them, below neither, whichever comes first", () => {
  fc.assert(
    fc.property(dataClass, dataClass, dataClass, (one, other, third) => {
      const highest = highestClass(one, other);
      expect([one, other]).toContain(highest);
      expect(classRank(highest)).toBe(Math.max(classRank(one), classRank(other)));
      expect(highestClass(other, one)).toBe(highest);
      expect(highestClass(highest, third)).toBe(highestClass(one, highestClass(other, third)));
    }),
  );
});

test("the tags say all five things, in keys and values both clouds accept", () => {
  const tags = residencyTags({
    zone: "EEA",
    dataClass: "sensitive",
    subjects: ["EEA", "CN"],
    owner: "platform@example.com",
    stack: "dev",
  });
  expect(tags).toEqual({
    "landlocked-zone": "EEA",
    "landlocked-class": "sensitive",
    "landlocked-subjects": "EEA+CN",
    "landlocked-owner": "platform@example.com",
    "landlocked-stack": "dev",
  });
  const keys = [...Object.values(tagKeys), purposeTag, anonymisesTag];
  expect(new Set(keys).size).toBe(7);
  for (const key of keys) expect(key).toMatch(/^(?!aws:|acs:|aliyun)[A-Za-z0-9-]+$/);
  for (const value of Object.values(tags)) expect(value).toMatch(/^[A-Za-z0-9+\-=._:/@]+$/);
});
