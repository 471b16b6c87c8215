/** What a stack's config and the pack's own config say; a word nobody understands ends the run with one sentence. */
import { loadFacts } from "@landlocked/policies/facts";
import { type PackConfig, readStackSettings } from "@landlocked/policies/stack-settings";
import { describe, expect, test } from "vitest";

const facts = await loadFacts();
const identity = { stack: "dev", day: "2026-11-23", folder: import.meta.dirname };
const read = (config: Record<string, string>, pack: PackConfig = {}) =>
  readStackSettings(config, pack, identity, facts);
const frankfurt = { "landlocked:cloud": "aws", "landlocked:region": "eu-central-1" };

describe("readStackSettings", () => {
  test("a stack that states nothing has no home and no residency, so that only flows are judged", () => {
    expect(read({})).toMatchObject({
      home: undefined,
      residency: undefined,
      pinned: false,
      accounts: [],
      accepted: [],
      ledger: [],
    });
  });

  test("a stack that names its region means that region, and personal data of its territory", () => {
    const settings = read(frankfurt);
    expect(settings.home?.city).toBe("Frankfurt");
    expect(settings).toMatchObject({
      pinned: true,
      residency: { dataClass: "personal", subjects: ["EEA"], stack: "dev" },
    });
    expect(read({ ...frankfurt, "landlocked:pinned": "false" }).pinned).toBe(false);
  });

  test("the stack's own words outweigh the pack's, and a home of the pack's alone means its territory", () => {
    const pack: PackConfig = { home: "alicloud/cn-hangzhou", dataClass: "sensitive", subjects: ["CN"] };
    expect(read({}, pack)).toMatchObject({
      home: { code: "cn-hangzhou" },
      pinned: false,
      residency: { dataClass: "sensitive" },
    });
    expect(read({ ...frankfurt, "landlocked:dataClass": "none" }, pack)).toMatchObject({
      home: { code: "eu-central-1" },
      residency: { dataClass: "none" },
    });
  });

  test("an acceptance has a name, a reason, an owner and a day", () => {
    const accepted = [{ resource: "cache", reason: "static pages", owner: "web", until: "2027-01-01" }];
    expect(read({ "landlocked:accepted": JSON.stringify(accepted) }).accepted).toEqual(accepted);
  });

  const wrong: readonly (readonly [string, Record<string, string>, string])[] = [
    [
      "a cloud without a region",
      { "landlocked:cloud": "aws" },
      "landlocked:region: missing, and landlocked:cloud and landlocked:region are stated together or not at all",
    ],
    ["a region without a cloud", { "landlocked:region": "eu-central-1" }, "landlocked:cloud: missing"],
    [
      "a cloud nobody has",
      { ...frankfurt, "landlocked:cloud": "gcp" },
      '"gcp" is no cloud on file, allowed are aws, alicloud',
    ],
    [
      "a region nobody has",
      { ...frankfurt, "landlocked:region": "eu-cental-1" },
      '"eu-cental-1" is no region of aws, allowed are',
    ],
    [
      "a class nobody has",
      { "landlocked:dataClass": "secret" },
      '"secret" is not allowed, allowed are none, personal, sensitive, important',
    ],
    ["subjects that are no list", { "landlocked:subjects": "EEA" }, '"EEA" is no list, expected one such as'],
    ["accounts that are no list", { "landlocked:accounts": "{}" }, "is no list"],
    ["pinned to a word", { ...frankfurt, "landlocked:pinned": "yes" }, '"yes" is not allowed, allowed are true, false'],
    ["a ledger that is not there", { "landlocked:ledgers": '["nowhere/*.json"]' }, '"nowhere/*.json" names no file'],
    [
      "an acceptance without an end",
      { "landlocked:accepted": '[{"resource":"cache","reason":"r","owner":"o"}]' },
      "until is missing",
    ],
    [
      "an acceptance until a word",
      { "landlocked:accepted": '[{"resource":"cache","reason":"r","owner":"o","until":"always"}]' },
      'until is "always"; allowed is an ISO date',
    ],
    [
      "an acceptance of everything",
      { "landlocked:accepted": '[{"resource":"","reason":"r","owner":"o","until":"2027-01-01"}]' },
      "resource",
    ],
    ["an acceptance that is no list", { "landlocked:accepted": "cache" }, "accepted"],
  ];
  for (const [title, config, sentence] of wrong) {
    test(`refuses ${title}`, () => expect(() => read(config)).toThrow(sentence));
  }
});
