/** The judge over whole stacks: names and order change nothing, one cause is one finding, unknowns never help. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyEstate, grow } from "../../policies/border/estate/estate.ts";
import type { Facts } from "../../policies/border/estate/facts.ts";
import type { Resource } from "../../policies/border/estate/resource.ts";
import type { Settings } from "../../policies/border/estate/settings.ts";
import { isRefusal } from "../../policies/border/findings/finding.ts";
import { judge, judgeOne } from "../../policies/border/judge.ts";
import { type Inputs, unknown } from "../../policies/border/terms/value.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { madeUpTransfer } from "../made-up-transfer.ts";
import { told } from "../told.ts";

const facts: Facts = await loadFacts();
const home = facts.regions.find("aws", "eu-central-1");
const settings: Settings = {
  day: "2026-11-23",
  stack: "dev",
  home,
  pinned: false,
  residency: { dataClass: "personal", subjects: ["EEA"], owner: "platform", stack: "dev" },
  defaultRegion: {},
  accounts: [],
  ledger: [],
  transfers: [],
  unsoundTransfers: [],
  accepted: [],
};
/** A program that states nothing of itself. */
const nobodys: Settings = { ...settings, home: undefined, residency: undefined };
const tags = {
  "landlocked-zone": "EEA",
  "landlocked-class": "personal",
  "landlocked-subjects": "EEA",
  "landlocked-owner": "platform",
  "landlocked-stack": "dev",
};

function resource(name: string, kind: string, region: string, inputs: Inputs): Resource {
  return {
    urn: `urn:${name}`,
    type: `aws:s3/${kind}`,
    name,
    inputs,
    custom: true,
    provider: { region },
    propertyDependencies: {},
  };
}
const bucket = (name: string, region: string): Resource =>
  resource(name, "bucket:Bucket", region, { bucket: name, tags });
const rule = (name: string, from: string, to: Inputs[string]): Resource =>
  resource(name, "bucketReplicationConfig:BucketReplicationConfig", "eu-central-1", {
    bucket: from,
    rules: [{ status: "Enabled", destination: { bucket: to } }],
  });

const region = fc.constantFrom("eu-central-1", "eu-west-1", "us-east-1", "ap-southeast-1");
/** Some buckets, and rules between them or to nowhere known. */
const stack = fc.array(region, { minLength: 1, maxLength: 5 }).chain((regions) => {
  const buckets = regions.map((where, index) => bucket(`b${index}`, where));
  const name = fc.constantFrom(...buckets.map((one) => one.name));
  const target = fc.oneof(
    name.map((one) => `arn:aws:s3:::${one}` as Inputs[string]),
    fc.constant("arn:aws:s3:::nobody"),
    fc.constant(unknown),
  );
  return fc
    .array(fc.tuple(name, target), { maxLength: 4 })
    .map((rules) => [...buckets, ...rules.map(([from, to], index) => rule(`r${index}`, from, to))]);
});
const verdicts = (resources: readonly Resource[]): readonly string[] =>
  judge(resources, facts, settings)
    .findings.flatMap((finding) => finding.resources.map(({ urn }) => `${finding.policy} ${urn}`))
    .sort();

describe("judge", () => {
  test("gives the same verdicts in any order", () => {
    fc.assert(
      fc.property(
        stack.chain((resources) =>
          fc.tuple(fc.constant(resources), fc.shuffledSubarray(resources, { minLength: resources.length })),
        ),
        ([resources, shuffled]) => {
          expect(verdicts(shuffled)).toEqual(verdicts(resources));
        },
      ),
    );
  });

  test("gives the same verdicts whatever resources are called", () => {
    const renamed = (resources: readonly Resource[]): readonly Resource[] =>
      resources.map((one) => ({ ...one, name: `zz-${one.name}` }));
    fc.assert(
      fc.property(stack, (resources) => {
        expect(verdicts(renamed(resources))).toEqual(verdicts(resources));
      }),
    );
  });

  test("never refuses less when a destination becomes unknown", () => {
    fc.assert(
      fc.property(stack, (resources) => {
        const blind = resources.map((one) =>
          one.name.startsWith("r") ? rule(one.name, String(one.inputs.bucket), unknown) : one,
        );
        const refusedRules = (list: readonly string[]): number =>
          new Set(list.filter((line) => line.includes("urn:r"))).size;
        expect(refusedRules(verdicts(blind))).toBeGreaterThanOrEqual(refusedRules(verdicts(resources)));
      }),
    );
  });

  test("refuses every rule to a region outside the territory, and no rule inside it", () => {
    fc.assert(
      fc.property(region, region, (from, to) => {
        const resources = [bucket("b0", from), bucket("b1", to), rule("r0", "b0", "arn:aws:s3:::b1")];
        const territory = (code: string): string => (code.startsWith("eu-") ? "EEA" : code);
        const leaks = verdicts(resources).filter(
          (line) => line.startsWith("refuse-cross-border-copy") || line.startsWith("refuse-unproven"),
        );
        // The law of the United States restricts what goes to countries of concern (28 CFR 202.601), and nothing else.
        // People in the EU are asked about elsewhere.
        const isFree = from === "us-east-1" && territory(to) === "EEA";
        expect(leaks.length > 0).toBe(territory(from) !== territory(to) && !isFree);
      }),
    );
  });

  test("says one cause once, naming three and counting the rest", () => {
    const rules = Array.from({ length: 7 }, (_, index) => rule(`rule-${index}`, "orders", "arn:aws:s3:::copy"));
    const { findings } = judge(
      [
        bucket("orders", "eu-central-1"),
        { ...bucket("copy", "us-east-1"), inputs: { bucket: "copy", tags } },
        ...rules,
      ],
      facts,
      nobodys,
    );
    expect(findings.map(({ policy, resources }) => [policy, resources.length])).toEqual([
      ["refuse-cross-border-copy", 7],
    ]);
    expect(told(findings, facts)[0]?.message).toMatch(
      /^rule-0, rule-1, rule-2 and 4 more \(aws:s3\/bucketReplicationConfig\) would copy personal data of people in the EU from Frankfurt \(eu-central-1\) to N\. Virginia \(us-east-1\)/,
    );
  });

  test("a whole refusal reads as a person would say it", () => {
    const { findings } = judge(
      [
        bucket("orders", "eu-central-1"),
        { ...bucket("copy", "us-east-1"), inputs: { bucket: "copy", tags } },
        rule("orders-backup", "orders", "arn:aws:s3:::copy"),
      ],
      facts,
      nobodys,
    );
    expect(told(findings, facts).map((finding) => finding.message)).toEqual([
      "orders-backup (aws:s3/bucketReplicationConfig) would copy personal data of people in the EU from Frankfurt (eu-central-1) to N. Virginia (us-east-1), out of orders, by rules[0].destination.bucket: GDPR art. 44 allows it only with the recipient's active listing in the EU-US Data Privacy Framework, standard contractual clauses (SCC) with a transfer impact assessment, binding corporate rules for controllers, binding corporate rules for processors or clauses authorised by the supervisory authority; no transfer with one is on file. Exposure: up to EUR 20 million or 4 % of worldwide turnover, whichever is higher (GDPR art. 83(5)). Instead: replicate to eu-west-1 (Dublin) or eu-west-3 (Paris): create copy there, or tag orders with landlocked-class: none if it holds nobody's data, or register a transfer (landlocked transfer new --stack dev --resource orders --from aws/eu-central-1 --to aws/us-east-1 --class personal). CKV_AWS_144 (Checkov) and s3-bucket-cross-region-replication-enabled (AWS Config) demand what this refuses: switch them off for this resource.",
    ]);
  });
});

describe("judgeOne", () => {
  const one = (...resources: readonly Resource[]): readonly string[] => {
    const estate = emptyEstate(facts, nobodys);
    const nodes = resources.map((each) => grow(estate, each));
    const last = nodes.at(-1);
    if (!last) throw new Error("one resource is judged");
    const alone = judgeOne(last, estate).findings;
    expect(alone.every(isRefusal)).toBe(true);
    return alone.map(({ policy }) => policy);
  };
  const orders = bucket("orders", "eu-central-1");

  test("refuses before it is created what is known to leave, or is known never to be proven", () => {
    expect(one(orders, bucket("copy", "us-east-1"), rule("backup", "orders", "arn:aws:s3:::copy"))).toEqual([
      "refuse-cross-border-copy",
    ]);
    expect(one(orders, rule("backup", "orders", "arn:aws:s3:::nobody"))).toEqual(["refuse-unproven"]);
  });

  test("leaves to the whole stack what only resources still to come can prove, which then refuses it", () => {
    const blind = rule("backup", "orders", unknown);
    expect(one(orders, blind)).toEqual([]);
    expect(judge([orders, blind], facts, nobodys).findings.map(({ policy }) => policy)).toEqual(["refuse-unproven"]);
  });

  test("refuses before it is created what a known id names that nothing registered before it can bear", () => {
    const at = (name: string, type: string, inputs: Inputs): Resource => ({
      ...resource(name, "", "eu-central-1", inputs),
      type,
    });
    const location = "arn:aws:datasync:eu-central-1:111122223333:location/loc-0a1b2c3d4e5f60718";
    const task = at("move", "aws:datasync/task:Task", {
      sourceLocationArn: location,
      destinationLocationArn: location,
    });
    expect(one(task)).toContain("refuse-unproven");
    // The id of a location made before it is not told to whoever judges before a creation: it may be that one's.
    const files = at("files", "aws:datasync/s3Location:S3Location", { s3BucketArn: "arn:aws:s3:::orders" });
    expect(one(orders, files, task)).toEqual([]);
  });

  test("judges the one resource alone, and tells nothing that only informs", () => {
    expect(one(orders, bucket("copy", "us-east-1"), rule("backup", "orders", "arn:aws:s3:::copy"), orders)).toEqual([]);
    expect(one(resource("new", "unheardOf:UnheardOf", "eu-central-1", {}))).toEqual([]);
  });
});

describe("a transfer that names a resource", () => {
  const transfer = madeUpTransfer(
    { id: "T-1", resources: ["orders"], from: "EEA", to: "US", mechanisms: [{ law: "EU-GDPR", mechanism: "eu.scc" }] },
    facts.laws,
  );
  const byTags = { ...transfer, stacks: [{ stack: "dev", resources: [], tags: { "landlocked-owner": "platform" } }] };
  const resources = [
    bucket("orders", "eu-central-1"),
    bucket("copy", "us-east-1"),
    rule("backup", "orders", "arn:aws:s3:::copy"),
  ];
  const namesake = {
    ...bucket("orders", "eu-central-1"),
    urn: "urn:other",
    type: "aws:dynamodb/table:Table",
    inputs: { name: "orders", tags },
  };
  const refusals = (list: readonly Resource[], held = transfer): readonly string[] =>
    told(judge(list, facts, { ...nobodys, transfers: [held] }).findings, facts)
      .filter(({ policy }) => policy === "refuse-cross-border-copy")
      .map(({ message }) => message);

  test("lets its data pass while the name is its own", () => {
    expect(refusals(resources)).toEqual([]);
  });

  test("says nothing of which is meant where another that holds data has the same name, in any order", () => {
    const meant = expect.stringContaining(
      "several resources of this stack are called orders, and nothing says which is meant",
    );
    expect(refusals([...resources, namesake])).toEqual([meant]);
    expect(refusals([namesake, ...resources])).toEqual([meant]);
  });

  test("says it by tags", () => {
    expect(refusals([...resources, namesake], byTags)).toEqual([]);
  });
});

test("one resource is judged by what is known before it, and with what may still come where that is asked", () => {
  const [near, copy] = [bucket("near", "eu-central-1"), rule("copy", "near", unknown)];
  const estate = emptyEstate(facts, settings);
  for (const one of [near, copy]) grow(estate, one);
  const node = estate.byUrn.get("urn:copy");
  if (!node) throw new RangeError("two resources");
  const codes = (what: "known" | "with-later") => judgeOne(node, estate, what).findings.map(({ policy }) => policy);
  expect(codes("known")).not.toContain("refuse-unproven");
  expect(codes("with-later")).toContain("refuse-unproven");
});
