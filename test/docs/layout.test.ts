/** What docs/layout.md says of where things are can be followed. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isThere, namedPaths } from "./named-paths.ts";

const paths = namedPaths("docs/layout.md");

test("every path it names is there", () => {
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

/** Each answer, followed: the word and the file it is said to be in. */
test.each([
  ["aws:s3/bucketReplicationConfig", "policies/clouds/aws/resources/s3.ts"],
  ["aws:s3/bucketReplicationConfig", "test/plans/refused/aws-s3.yaml"],
  ["toFlow", "policies/border/flows/movement.ts"],
  ["judgeByLaw", "policies/border/law/law-opinion.ts"],
  ['"refuse-cross-border-copy"', "policies/border/findings/refuse-cross-border-copy.ts"],
  ["unknown", "policies/wire/decode.ts"],
  ["interface NotKnown", "policies/border/terms/not-known.ts"],
  ["trace", "policies/border/references/trace.ts"],
  ['kind: "not-known"', "policies/border/terms/are-met.ts"],
  ['outcome: "unproven"', "policies/border/verdict/verdict.ts"],
  ["refuseUnproven", "policies/border/findings/refuse-unproven.ts"],
  ["function refusal", "policies/messages/english/flow.ts"],
  ['"flow-refused"', "policies/messages/english/problems.ts"],
  ["interface Language", "policies/messages/language.ts"],
  ["sentence(", "policies/pack/tell.ts"],
  ["sentence(", "cli/preview/finding-preview.ts"],
  ["interface Resource", "policies/border/estate/resource.ts"],
  ["interface Settings", "policies/border/estate/settings.ts"],
  ["export function judge(", "policies/border/judge.ts"],
  ["fromStackResource", "policies/pack/from-engine.ts"],
  ["fromRecording", "policies/replay/from-wire.ts"],
  [".command(", "cli/main.ts"],
])("%s is in %s", (word, file) => {
  expect(paths).toContain(file);
  expect(readFileSync(file, "utf8")).toContain(word);
});
