/** How far a policy reaches: every place its Allow statements name, and nothing that holds no data. */

import { expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import { reachedBy } from "../../../policies/border/references/reached.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, regionOf, resource, settings } from "../made-up-estate.ts";

const facts = madeUpFacts([
  { type: "aws:iam/rolePolicy:RolePolicy", kinds: ["inert"], reaches: "policy" },
  { type: "aws:lambda/function:Function", kinds: ["processes"], known: ["name"] },
  { type: "aws:a/both:Both", kinds: ["guards", "holds"], holds: "content", known: ["name"] },
  { type: "aws:a/idle:Idle", kinds: ["inert"], known: ["name"] },
  { type: "aws:kms/alias:Alias", kinds: ["guards"], known: ["name"] },
]);
const ledger = [
  { stack: "other", identities: ["archive"], region: regionOf("aws/us-east-1"), dataClass: "personal", subjects: [] },
] as const;

/** Why what is not known is not, of the last document. */
const reasons: unknown[] = [];

/** The region codes a document reaches, "?" for one not on file. */
function reached(policy: Value, isSeenThrough = false): readonly string[] {
  reasons.length = 0;
  const far = { provider: { region: "us-east-1" } };
  const all = [
    resource("far", { inputs: { bucket: "far" }, ...far }),
    resource("fn", { type: "aws:lambda/function:Function", inputs: { name: "fn" }, ...far }),
    resource("new", { type: "aws:new/thing:Thing", outputs: { name: "new" }, ...far }),
    resource("both", { type: "aws:a/both:Both", inputs: { name: "both" }, ...far }),
    resource("idle", { type: "aws:a/idle:Idle", inputs: { name: "idle" }, ...far }),
    resource("alias", { type: "aws:kms/alias:Alias", inputs: { name: "alias" }, ...far }),
    resource("policy", {
      type: "aws:iam/rolePolicy:RolePolicy",
      inputs: { policy },
      ...(isSeenThrough && { names: [] }),
    }),
  ];
  const estate = buildEstate(all, facts, { ...settings, ledger });
  const node = estate.byUrn.get("urn:policy");
  return (node ? reachedBy(node, estate) : []).map(({ at, place }) => {
    expect(at).toBe("policy");
    if (place.kind === "not-known") reasons.push(place.reason);
    return place.kind === "region" ? place.region.code : place.kind === "country" ? place.country : "?";
  });
}
const allow = (Resource: Value): Value => ({ Statement: [{ Effect: "Allow", Action: "*", Resource }] });

test.each<[what: string, policy: Value, expected: readonly string[]]>([
  ["a bucket of this stack, by its name", allow("arn:aws:s3:::far/*"), ["us-east-1"]],
  ["one a ledger lists", allow("arn:aws:s3:::archive"), ["us-east-1"]],
  ["one that works on data", allow("arn:aws:lambda:::fn"), ["us-east-1"]],
  ["one of a type nobody has listed", allow("arn:aws:sqs:::new"), ["us-east-1"]],
  ["a region", allow("arn:aws:dynamodb:us-east-1:1:table/x"), ["us-east-1"]],
  ["a region not on file", allow("arn:aws:dynamodb:mars-1:1:table/x"), ["?"]],
  ["a service that nobody thought of", allow("arn:aws:newdata:us-east-1:1:store/x"), ["us-east-1"]],
  ["a place of the other cloud", allow("acs:oss:cn-hangzhou:1:b"), ["cn-hangzhou"]],
  [
    "several, each once",
    allow(["arn:aws:s3:::far", "arn:aws:sqs:eu-west-1:1:q", "arn:aws:s3:::far"]),
    ["us-east-1", "eu-west-1"],
  ],
  ["JSON text", JSON.stringify(allow("arn:aws:s3:::far")), ["us-east-1"]],
  ["one statement without a list", { Statement: { Effect: "Allow", Resource: "arn:aws:s3:::far" } }, ["us-east-1"]],
  ["one that guards and holds", allow("arn:aws:sqs:::both"), ["us-east-1"]],
  ["one that does nothing", allow("arn:aws:sqs:::idle"), []],
  ["what a ledger lists on the other cloud", allow("acs:oss::1:archive"), []],
  ["a model of several countries", allow("arn:aws:bedrock:us-east-1:1:inference-profile/eu.x.y"), ["DE", "IE"]],
  [
    "a profile of which only a ledger knows",
    allow("arn:aws:bedrock:us-east-1:1:application-inference-profile/eu.x.y"),
    ["us-east-1"],
  ],
  ["a model of one region", allow("arn:aws:bedrock:us-east-1::foundation-model/eu.x.y"), ["us-east-1"]],
  ["what another service calls a profile", allow("arn:aws:sqs:us-east-1:1:inference-profile/eu.x.y"), ["us-east-1"]],
  ["no policy", [null], []],
  ["a bucket nobody knows", allow("arn:aws:s3:::nobody"), []],
  ["a resource that only guards", allow("arn:aws:s3:::alias"), []],
  ["a service that carries no data", allow("arn:aws:acm:us-east-1:1:certificate/x"), []],
  ["everything, which names nothing", allow("*"), []],
  ["what is denied", { Statement: [{ Effect: "Deny", Resource: "arn:aws:s3:::far" }] }, []],
  ["no document", "{", []],
])("%s", (_, policy, expected) => expect(reached(policy)).toEqual(expected));

test("a type without such a document reaches nothing", () => {
  const estate = buildEstate([resource("far", { inputs: { policy: allow("arn:aws:s3:::far") } })], facts, settings);
  const node = estate.byUrn.get("urn:far");
  expect(node && reachedBy(node, estate)).toEqual([]);
});

test.each<[what: string, policy: Value, expected: readonly string[]]>([
  ["a document", unknown, ["?"]],
  ["a statement", { Statement: [unknown] }, ["?"]],
  ["a resource", allow(["arn:aws:s3:::far", unknown]), ["us-east-1", "?"]],
  ["the effect", { Statement: { Effect: unknown, Action: "s3:GetObject", Resource: unknown } }, ["?"]],
  [
    "a resource of actions without data",
    { Statement: { Effect: "Allow", Action: "acm:Export", Resource: unknown } },
    [],
  ],
  [
    "one of actions of which some reach data",
    { Statement: { Effect: "Allow", Action: ["acm:Export", "s3:GetObject"], Resource: unknown } },
    ["?"],
  ],
  ["one of actions not known", { Statement: { Effect: "Allow", Action: unknown, Resource: unknown } }, ["?"]],
  ["one of no action", { Statement: { Effect: "Allow", Resource: unknown } }, ["?"]],
  ["what is denied", { Statement: { Effect: "Deny", Action: "s3:*", Resource: unknown } }, []],
])(
  "%s that made-up names do not show can be anywhere; where there are none it is judged later",
  (_, policy, expected) => {
    expect(reached(policy, true)).toEqual(expected);
    expect(reached(policy)).toEqual(expected.filter((place) => place !== "?"));
  },
);

test("what is hidden is told with the property that hides it", () => {
  expect(reached(unknown, true)).toEqual(["?"]);
  expect(reasons).toEqual([{ code: "reach-not-known", facts: { property: "policy" } }]);
});
