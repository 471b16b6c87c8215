/** One word at a time: by its host, its key or the command around it (whole texts are tried in mentions.test.ts). */
import { expect, test } from "vitest";
import { isHarmless, isInEnvironment } from "../../../policies/border/references/harmless-word.ts";
import type { Word } from "../../../policies/border/references/words.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

function harmless(word: Partial<Word> & { readonly word: string }, key = "X", type = "aws:s3/bucket:Bucket") {
  const facts = madeUpFacts([{ type: "aws:s3/bucket:Bucket", kinds: ["holds"] }]);
  const estate = buildMadeUp([resource("one", { type })], facts);
  const [node] = estate.byUrn.values();
  return (
    node &&
    isHarmless({ form: "host", line: word.word, ...word }, { at: "a", steps: ["a"], key, text: "" }, node, estate)
  );
}

test("by its host, its kind, its key; never for a type nobody has classified", () => {
  expect(harmless({ word: "packages.example" })).toBe(true);
  expect(harmless({ word: "packages.example", line: "curl -T x https://packages.example" })).toBe(false);
  expect(harmless({ word: "packages.example" }, "X", "aws:a/new:New")).toBe(false);
  expect(harmless({ word: "packages.example" }, "X", "random:index/word:Word")).toBe(true);
  expect(harmless({ word: "10.0.0.5" })).toBe(true);
  expect(harmless({ word: "partner.example" })).toBe(false);
  expect(harmless({ word: "partner.example" }, "ALLOWED_ORIGINS")).toBe(true);
  expect(harmless({ word: "52.1.2.3" }, "ALLOWED_ORIGINS")).toBe(false);
  expect(harmless({ word: "x.vendor.example" }, "ALLOWED_ORIGINS")).toBe(false);
  expect(harmless({ word: "partner.example" }, "SITE_URL")).toBe(false);
  expect(harmless({ form: "bucket", word: "public-agents" })).toBe(true);
  expect(harmless({ form: "arn", word: "arn:aws:acm:us-east-1:1:certificate/x" })).toBe(true);
  expect(harmless({ form: "region", word: "us-east-1" })).toBe(false);
});

test("a host that gives out, where it takes in, or is called a target", () => {
  const api = "api.packages.example";
  expect(harmless({ word: api })).toBe(false);
  expect(harmless({ word: api, line: `curl https://${api}/latest` })).toBe(true);
  expect(harmless({ word: "packages.example", line: "X=https://packages.example/api/v1" })).toBe(false);
  expect(harmless({ word: "packages.example", line: "X=https://packages.example:443/api" })).toBe(false);
  expect(harmless({ word: "packages.example", line: "X=https://packages.example/apidocs" })).toBe(true);
  expect(harmless({ word: "packages.example" }, "EXPORT_TO")).toBe(false);
  expect(harmless({ word: "packages.example", line: "GIT_REMOTE=https://packages.example" })).toBe(false);
  expect(harmless({ word: "packages.example", line: "export REPO=https://packages.example" })).toBe(true);
});

test("a link that people open, where it is kept, but in no environment", () => {
  const facts = madeUpFacts([{ type: "aws:ssm/parameter:Parameter", kinds: ["holds"] }]);
  const estate = buildMadeUp([resource("one", { type: "aws:ssm/parameter:Parameter" })], facts);
  const [node] = estate.byUrn.values();
  const isLink = (...steps: readonly string[]) =>
    node &&
    isHarmless(
      { form: "host", word: "partner.example", line: "" },
      { at: "a", steps, key: "HELP_URL", text: "https://partner.example" },
      node,
      estate,
    );
  expect([isLink("value", "HELP_URL"), isLink("environment", "HELP_URL")]).toEqual([true, false]);
});

test.each([
  ["env X", true],
  ["environment variables X", true],
  ["a variables X", true],
  ["runtimeEnvironmentVariables X", true],
  ["runtime_env X", true],
  ["envVars X", true],
  ["env_var X", true],
  ["envs X", true],
  ["environmentVariable X", true],
  ["a env", false],
  ["variables", false],
  ["envelope X", false],
  ["tuningEnv X", false],
  ["myVariables X", false],
  ["variableSets X", false],
  ["variablesOfOthers X", false],
])("%s is in an environment: %s", (steps, expected) => {
  expect(isInEnvironment(steps.split(" "))).toBe(expected);
});
