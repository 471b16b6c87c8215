/** A word leads to the region it carries, to what the stack or a ledger knows by it, or nobody knows where. */
import { expect, test } from "vitest";
import type { LedgerEntry } from "../../../policies/border/estate/settings.ts";
import { placesOfWord } from "../../../policies/border/references/placed-word.ts";
import type { Word } from "../../../policies/border/references/words.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { notKnown, placeKey } from "../../../policies/border/terms/not-known.ts";
import { buildMadeUp, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

const other: LedgerEntry = {
  stack: "other",
  identities: ["theirs", "logs.vendor.example"],
  region: regionOf("aws/us-east-1"),
  dataClass: "personal",
  subjects: [],
};
const queue: Entry = { type: "alicloud:mns/queue:Queue", kinds: ["holds"], holds: "content" };
const both: Entry = { type: "aws:a/both:Both", kinds: ["guards", "holds"], known: ["name"] };
const guard: Entry = { type: "aws:a/guard:Guard", kinds: ["guards"], known: ["name"] };
const far = { provider: { region: "us-east-1" } };
const estate = buildMadeUp(
  [
    resource("here"),
    resource("abroad", { provider: { region: "us-east-1" }, inputs: { bucket: "outbox" } }),
    resource("twin", { inputs: { bucket: "twin" } }),
    resource("twin-abroad", { provider: { region: "us-east-1" }, inputs: { bucket: "twin" } }),
    resource("dotted", { ...far, inputs: { bucket: "out.box" } }),
    resource("both", { ...far, type: both.type, inputs: { name: "both-name" } }),
    resource("guard", { ...far, type: guard.type, inputs: { name: "guard-name" } }),
    resource("new", { ...far, type: "aws:new/thing:Thing", outputs: { name: "new-name" } }),
    resource("there", { type: queue.type, provider: { region: "cn-hangzhou" } }),
  ],
  madeUpFacts([queue, both, guard]),
  { ledger: [other] },
);

function places(word: Partial<Word> & Pick<Word, "form" | "word">, from = "here") {
  const node = estate.byUrn.get(`urn:${from}`);
  if (!node) throw new Error(`${from} is not made up`);
  const text = { at: "env.X", steps: ["env", "X"], key: "X", text: word.word };
  return placesOfWord({ line: "", called: true, ...word }, text, node, estate).map(({ place, held }) => [
    place.kind === "not-known" ? place.reason.code : placeKey(place),
    held,
  ]);
}

const virginia = [["aws/us-east-1", false]];

test.each([
  ["arn", "arn:aws:sqs:us-east-1:1:q", virginia],
  ["arn", "arn:aws:sqs:eu-central-1:1:q", []],
  ["arn", "arn:aws:sqs:us-*:1:q", [["region-not-on-file", false]]],
  ["arn", "arn:aws:s3:::outbox/in/*", [["aws/us-east-1", true]]],
  ["arn", "arn:aws:iam::1:role/x", []],
  ["arn", "arn:aws:lambda:eu-central-1:1:layer:Vendor-Agent:1", [["not-of-this-cloud", false]]],
  ["arn", "arn:aws:lambda:eu-central-1:1:layer:own-agent:1", []],
  ["arn", "arn:aws:lambda:eu-central-1:1:function:vendor-agent", []],
  ["arn", "arn:aws:sqs:eu-central-1:1:layer:vendor-agent", []],
  ["arn", "arn:aws:outposts:eu-central-1:1:outpost/op-1", [["arn-of-descriptor", false]]],
  ["region", "use1-az4", virginia],
  ["region", "euc1-az1", []],
  ["region", "us-east-1-bos-1a", [["zone-not-on-file", false]]],
  ["region", "eu-central-1-logs", []],
  ["arn", "arn:aws:s3:::whose/in", [["name-not-on-file", false]]],
  ["arn", "acs:oss:*:1:whose/in", [["name-not-on-file", false]]],
  ["arn", "arn:aws:boss:::whose", []],
  ["arn", "arn:aws:s3tables:::whose", []],
  ["arn", "arn:aws:too:short", []],
  ["host", "SQS.us-east-1.amazonaws.com.", virginia],
  ["host", "x.use1.cache.amazonaws.com", virginia],
  ["host", "outbox.s3.amazonaws.com", [["aws/us-east-1", true]]],
  ["host", "out.box.s3.amazonaws.com", [["aws/us-east-1", true]]],
  ["host", "out.box.s3-accelerate.amazonaws.com", [["aws/us-east-1", true]]],
  ["host", "out.box.s3.dualstack.amazonaws.com", [["aws/us-east-1", true]]],
  ["host", "not_out.box.s3.amazonaws.com", [["name-not-on-file", false]]],
  ["host", "logs.vendor.example", [["aws/us-east-1", true]]],
  ["host", "collector.example", [["host-not-on-file", false]]],
  ["store", "gs://people", [["not-of-this-cloud", false]]],
  ["bucket", "outbox", [["aws/us-east-1", true]]],
  ["bucket", "theirs", [["aws/us-east-1", true]]],
  ["bucket", "whose", [["name-not-on-file", false]]],
  ["bucket", "twin", []],
  ["region", "us-east-1", virginia],
  ["region", "us-east-1a", virginia],
  ["region", "cn-hangzhou-internal", [["alicloud/cn-hangzhou", false]]],
  ["region", "cn-hangzhou-h", [["alicloud/cn-hangzhou", false]]],
  ["region", "cn-oss-hangzhou", []],
  ["region", "cn-internal-hangzhou", []],
  ["region", "web-app", []],
  ["name", "outbox", [["aws/us-east-1", true]]],
  ["name", "both-name", [["aws/us-east-1", true]]],
  ["name", "new-name", [["aws/us-east-1", true]]],
  ["name", "guard-name", []],
  ["name", "whose", []],
  [
    "name",
    "eu.anthropic.model-v1:0",
    [
      ["DE", false],
      ["IE", false],
    ],
  ],
  ["name", "mars.anthropic.model-v1:0", [["model-not-on-file", false]]],
  ["name", "anthropic.model-v1:0", []],
] as const)("%s %s", (form, word, expected) => {
  expect(places({ form, word })).toEqual(expected);
});

test("a code means the region of the resource's own cloud unless the words say the other", () => {
  expect(places({ form: "region", word: "eu-west-1" })).toEqual([["aws/eu-west-1", false]]);
  expect(places({ form: "region", word: "eu-west-1" }, "there")).toEqual([["alicloud/eu-west-1", false]]);
  expect(places({ form: "region", word: "eu-west-1", option: "AWS_REGION" }, "there")).toEqual([
    ["aws/eu-west-1", false],
  ]);
  expect(places({ form: "region", word: "us-east-1" }, "there")).toEqual(virginia);
  expect(places({ form: "region", word: "oss-cn-hangzhou" })).toEqual([["alicloud/cn-hangzhou", false]]);
});

test("a service by its name alone is no host", () => {
  expect(places({ form: "host", word: "lambda.amazonaws.com", called: false })).toEqual([]);
});

test("what is of no cloud here is named, with where it stands and what to do", () => {
  const here = estate.byUrn.get("urn:here");
  const text = { at: "env.X", steps: ["env", "X"], key: "X", text: "gs://people" };
  expect(here && placesOfWord({ form: "store", word: "gs://people", line: "" }, text, here, estate)).toEqual([
    {
      place: notKnown("not-of-this-cloud", { name: "gs://people", property: "env.X" }, "list-with-region", {}),
      held: false,
    },
  ]);
});
