/** What is not looked into is said: another provider, or what a type carries and nobody reads; the rest is nothing. */

import { expect, test } from "vitest";
import { unseen } from "../../../policies/border/findings/unseen.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const facts = madeUpFacts([{ type: "aws:x/stack:Stack", kinds: ["moves"], unread: "its template is not read here" }]);

test("a hook, where nothing else is unseen", () => {
  const of = (type: string, custom = true) => {
    const estate = buildMadeUp([{ ...resource("one", { type }), custom, hooks: ["h"] }], facts);
    return [...estate.byUrn.values()].map((node) => unseen(node, estate)?.code);
  };
  expect(of("aws:s3/bucket:Bucket")).toEqual(["hook"]);
  expect(of("acme:index:Site", false)).toEqual(["hook"]);
  expect(of("command:local:Command")).toEqual(["provider"]);
});

test.each([
  ["command:local:Command", { code: "provider", facts: { provider: "command" } }],
  ["pulumi-nodejs:dynamic:Resource", { code: "provider", facts: { provider: "pulumi-nodejs" } }],
  ["aws:x/stack:Stack", { code: "not-read", facts: { text: "its template is not read here" } }],
  ["random:index:Id", undefined],
  ["aws:s3/bucket:Bucket", undefined],
])("%s", (type, expected) => {
  const estate = buildMadeUp([resource("one", { type })], facts);
  expect([...estate.byUrn.values()].map((node) => unseen(node, estate))).toEqual([expected]);
});
