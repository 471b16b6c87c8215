/** A regional name that only another region has here means that one, and what may be called so in the own region. */
import { describe, expect, test } from "vitest";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import { identified } from "../../../policies/border/references/identified.ts";
import { isNamesake } from "../../../policies/border/references/namesake.ts";
import type { Target } from "../../../policies/border/references/target.ts";
import { unknown } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, inRegion, madeUpFacts, madeUpNode, regionOf, resource } from "../made-up-estate.ts";

const reference = { path: "to", form: "reference" } as const;
const nowhere: Partial<Resource> = { provider: { region: unknown } };
const byId = { inputs: { name: "x" }, outputs: { id: "jobs" } };
const shown = (targets: readonly Target[]) =>
  targets.map(({ name, place }) => `${name} in ${place.kind === "region" ? place.region.code : place.kind}`);

test("of no type nothing is said", () => {
  expect(isNamesake(inRegion("aws/us-east-1"), madeUpNode("asks"), [], buildMadeUp([]))).toBe(false);
});

describe("a name that AWS keeps by region, of what lies elsewhere, is one's own as well", () => {
  const facts = madeUpFacts([
    { type: "aws:sqs/queue:Queue", kinds: ["holds"], known: ["name", "alias"] },
    { type: "aws:iam/role:Role", kinds: ["holds"], known: ["name"], global: true },
    { type: "aws:a/nameless:Nameless", kinds: ["holds"] },
    { type: "alicloud:a/queue:Queue", kinds: ["holds"], known: ["name"] },
  ]);
  const far = (name: string, change: Partial<Resource> = {}) =>
    resource(name, {
      type: "aws:sqs/queue:Queue",
      inputs: { name: "jobs" },
      provider: { region: "us-east-1" },
      ...change,
    });

  test.each<[what: string, resources: readonly Resource[], asks: Partial<Resource>, found: string[]]>([
    ["a queue", [far("far")], {}, ["far in us-east-1", "jobs in eu-central-1"]],
    [
      "one of its names",
      [far("far", { inputs: { name: "x", alias: "jobs" } })],
      {},
      ["far in us-east-1", "jobs in eu-central-1"],
    ],
    ["its id", [far("far", byId)], {}, ["far in us-east-1"]],
    ["one by its name and one by its id", [far("far"), far("too", byId)], {}, ["far in us-east-1", "too in us-east-1"]],
    ["what is global", [far("far", { type: "aws:iam/role:Role" })], {}, ["far in world"]],
    ["a queue nobody knows the place of", [far("far", nowhere)], {}, ["far in not-known"]],
    ["asked for from nobody knows where", [far("far")], nowhere, ["far in us-east-1"]],
    ["two, one like who asks", [far("far"), far("too", nowhere)], nowhere, ["far in us-east-1", "too in not-known"]],
    [
      "asked for by another cloud",
      [far("far")],
      { type: "alicloud:a/queue:Queue", provider: { region: "cn-hangzhou" } },
      ["far in us-east-1"],
    ],
  ])("%s", (_, resources, asks, expected) => {
    const estate = buildMadeUp([...resources, resource("asks", asks)], facts);
    const node = estate.byUrn.get("urn:asks") ?? madeUpNode("asks");
    expect(shown(identified({ node, reference, identity: "jobs", at: "to" }, estate))).toEqual(expected);
  });

  const queue = "aws:sqs/queue";
  test.each<
    [what: string, types: readonly (string | undefined)[], names: readonly string[] | undefined, found: string[]]
  >([
    ["a queue", ["aws:sqs/queue:Queue"], undefined, ["jobs in us-east-1", "jobs in eu-central-1"]],
    ["what its property names", [undefined], [queue], ["jobs in us-east-1", "jobs in eu-central-1"]],
    ["what is of no type", [undefined], undefined, ["jobs in us-east-1"]],
    ["a role, which is global", ["aws:iam/role:Role"], undefined, ["jobs in us-east-1"]],
    ["what has no name", ["aws:a/nameless:Nameless"], undefined, ["jobs in us-east-1"]],
    ["what nobody has classified", ["aws:a/new:New"], undefined, ["jobs in us-east-1"]],
    ["a queue or a role", [undefined], [queue, "aws:iam/role"], ["jobs in us-east-1"]],
    [
      "a queue and a bucket",
      ["aws:sqs/queue:Queue", "aws:s3/bucket:Bucket"],
      undefined,
      ["jobs in us-east-1", "jobs in us-east-1"],
    ],
  ])("as another stack lists %s", (_, types, names, expected) => {
    const listed = {
      stack: "other",
      identities: ["jobs"],
      region: regionOf("aws/us-east-1"),
      subjects: [],
      dataClass: "personal",
    } as const;
    const ledger = types.map((type) => ({ ...listed, type }));
    const estate = buildMadeUp([resource("asks")], facts, { ledger });
    const node = estate.byUrn.get("urn:asks") ?? madeUpNode("asks");
    const asked = names ? { ...reference, names } : reference;
    expect(shown(identified({ node, reference: asked, identity: "jobs", at: "to" }, estate))).toEqual(expected);
  });

  test("listed where it is asked for, is that one", () => {
    const listed = { stack: "other", identities: ["jobs"], subjects: [], dataClass: "personal" } as const;
    const ledger = [{ ...listed, type: "aws:sqs/queue:Queue", region: regionOf("aws/eu-central-1") }];
    const estate = buildMadeUp([resource("asks")], facts, { ledger });
    const node = estate.byUrn.get("urn:asks") ?? madeUpNode("asks");
    expect(shown(identified({ node, reference, identity: "jobs", at: "to" }, estate))).toEqual([
      "jobs in eu-central-1",
    ]);
  });

  test("is looked up in the cloud that says it: its ARN's, its property's, or the resource's own", () => {
    const ledger = (["aws/us-east-1", "alicloud/cn-hangzhou"] as const).map(
      (region) =>
        ({
          stack: "other",
          identities: ["jobs"],
          region: regionOf(region),
          subjects: [],
          dataClass: "personal",
        }) as const,
    );
    const estate = buildMadeUp([resource("asks"), resource("pod", { type: "kubernetes:core/v1:Pod" })], facts, {
      ledger,
    });
    const [node, pod] = [...estate.byUrn.values()];
    const named = { reference, identity: "jobs", at: "to", node: node ?? madeUpNode("asks") };
    const inAlicloud = { ...reference, cloud: "alicloud" } as const;
    expect(shown(identified(named, estate))).toEqual(["jobs in us-east-1"]);
    expect(shown(identified({ ...named, cloud: "alicloud" }, estate))).toEqual(["jobs in cn-hangzhou"]);
    expect(shown(identified({ ...named, reference: inAlicloud }, estate))).toEqual(["jobs in cn-hangzhou"]);
    expect(shown(identified({ ...named, reference: inAlicloud, cloud: "aws" }, estate))).toEqual(["jobs in us-east-1"]);
    expect(shown(identified({ ...named, node: pod ?? madeUpNode("pod") }, estate))).toEqual(["jobs in us-east-1"]);
  });
});
