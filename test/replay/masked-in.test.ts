/** Secrets are masked in what a program wrote, and never in our own words: another verdict would be read, or no schema fit. */
import { expect, test } from "vitest";
import { toPreview } from "../../cli/preview/finding-preview.ts";
import { judge } from "../../policies/border/judge.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { maskedIn } from "../../policies/replay/masked-in.ts";
import { misfits } from "../cli/published-schema.ts";
import { parseScenarios, resourcesOf, settingsOf } from "../scenario.ts";

const plan = `
- case: contacts copied to Virginia
  resources:
    - { name: contacts, type: "aws:s3/bucket:Bucket", region: eu-central-1, inputs: { bucket: hunter2 } }
    - { name: copy, type: "aws:s3/bucket:Bucket", region: us-east-1, inputs: { bucket: copy } }
    - name: backup
      type: "aws:s3/bucketReplicationConfig:BucketReplicationConfig"
      region: eu-central-1
      inputs: { bucket: hunter2, rules: [{ status: Enabled, destination: { bucket: "arn:aws:s3:::hunter2-copy" } }] }
    - name: unread
      type: aws:cloudformation/stack:Stack
      region: eu-central-1
      inputs: { name: unread, templateBody: '{"Resources":{"Any":{"Type":"Custom::hunter2-type"}}}' }
  expect:
    - { policy: refuse-unproven, on: backup }
`;
const [scenario] = parseScenarios("plan", plan, "unproven");
const facts = await loadFacts();
const findings = scenario ? judge(resourcesOf(scenario), facts, settingsOf(scenario, facts)).findings : [];
const shown = findings.map((finding) => toPreview(finding, facts.laws));

test.each([
  ["a destination", "hunter2-copy"],
  ["the types of a template", "Custom::hunter2-type"],
])("what a program wrote is masked wherever it stands: %s", (_, secret) => {
  const masked = maskedIn(shown, new Set([secret]));
  expect(JSON.stringify(shown)).toContain(secret);
  expect(JSON.stringify(masked)).not.toContain(secret);
});

test("no facts are passed over for the name they stand under", () => {
  const unread = shown.flatMap(({ problem }) => (problem.code === "unseen" ? [problem.facts.what] : []));
  expect(unread).toEqual([{ code: "template", facts: { types: ["Custom::hunter2-type"] } }]);
  expect(maskedIn({ what: unread[0] }, new Set(["Custom::hunter2-type", "template"]))).toEqual({
    what: { code: "template", facts: { types: ["[secret]"] } },
  });
});

test.each([
  "aws",
  "personal",
  "copy",
  "region",
  "kind",
  "refused",
  "unproven",
  "refuse-unproven",
  "flow-unproven",
  "EU",
])("a secret that reads %s changes no code and no verdict", (secret) => {
  const masked = maskedIn(shown, new Set([secret]));
  expect(masked.map(({ policy, verdict, problem: { code }, laws }) => [policy, verdict, code, laws])).toEqual(
    shown.map(({ policy, verdict, problem: { code }, laws }) => [policy, verdict, code, laws]),
  );
  const stack = { stack: "dev", project: "plan", resources: [], notes: [], output: "", verdict: "unproven" };
  const preview = { version: 1, day: "2026-06-01", verdict: "unproven", stacks: [{ ...stack, findings: masked }] };
  expect(misfits(preview)).toEqual([]);
});
