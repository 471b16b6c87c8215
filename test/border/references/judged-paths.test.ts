/** What the catalogue judges by a path is not read a second time; what lies beside it is. */
import { expect, test } from "vitest";
import { isJudged } from "../../../policies/border/references/judged-paths.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";

const entry: Entry = {
  type: "aws:a/b:B",
  kinds: ["moves"],
  tags: "labels",
  movements: [
    {
      verb: "copy",
      what: "content",
      from: "self",
      to: [{ path: "rules[].destination.bucket", form: "reference" }],
      narrowedBy: [{ path: "rules[].prefix", selects: "prefixes" }],
    },
  ],
  exposures: [
    { to: "world", when: [], how: "it does", of: [{ path: "shown.of", form: "reference" }] },
    { to: "policy", path: "policy", how: "it does" },
  ],
  harmless: ["origins{}.host"],
};

test.each([
  [["rules", "destination", "bucket"], true],
  [["rules", "prefix"], true],
  [["rules", "destination"], false],
  [["rules", "", "destination", "bucket"], false],
  [["policy"], true],
  [["shown", "of"], true],
  [["shown"], false],
  [["rules"], false],
  [["rules", "prefix", "more"], false],
  [["labels"], true],
  [["origins", "any", "host"], true],
  [["origins", "host"], false],
  [["region"], true],
  [["environment", "region"], false],
])("%j: %s", (steps, judged) => {
  expect(isJudged({ cloud: "aws", entry }, steps)).toBe(judged);
});

test("only AWS has a region of the resource's own, and a type of no cloud is judged by nothing", () => {
  expect(isJudged({ cloud: "alicloud", entry }, ["region"])).toBe(false);
  expect(isJudged({ cloud: undefined, entry: undefined }, ["tags"])).toBe(false);
});
