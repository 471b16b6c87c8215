/** The real pack process refuses over the engine's own protocol what the judge refuses, at the right moment, at the right level. */

import { describe, expect, test } from "vitest";
import type { Resource } from "../../policies/border/estate/resource.ts";
import { unknown, type Value } from "../../policies/border/terms/value.ts";
import { signatureKey, signatures, unknownText } from "../../policies/wire/encoding.ts";
import type { PackProcess } from "./pack-process.ts";
import { packStarter } from "./pack-starter.ts";

const frankfurt = {
  "landlocked:cloud": "aws",
  "landlocked:region": "eu-central-1",
  "landlocked:pinned": "false",
  "landlocked:owner": "platform",
};
const tags = {
  "landlocked-zone": "EEA",
  "landlocked-class": "personal",
  "landlocked-subjects": "EEA",
  "landlocked-owner": "platform",
  "landlocked-stack": "dev",
};

const start = packStarter({ stack: "dev", config: frankfurt, dryRun: true });

function resource(
  name: string,
  type: string,
  region: string,
  inputs: Record<string, Value>,
  dependsOn: Record<string, readonly string[]> = {},
): Resource {
  const urnOf = (other: string): string => `urn:pulumi:dev::test::${other}`;
  const propertyDependencies = Object.fromEntries(
    Object.entries(dependsOn).map(([key, names]) => [key, names.map(urnOf)]),
  );
  return { urn: urnOf(name), type, name, inputs, custom: true, provider: { region }, propertyDependencies };
}

const home = resource("recordings", "aws:s3/bucket:Bucket", "eu-central-1", { bucket: "recordings", tags });
const abroad = resource("backup", "aws:s3/bucket:Bucket", "us-east-1", {
  bucket: "recordings-backup",
  tags: { ...tags, "landlocked-class": "personal" },
});
const nearby = resource("backup", "aws:s3/bucket:Bucket", "eu-west-1", { bucket: "recordings-backup", tags });
const replication = (bucket: Value, dependsOn = {}): Resource =>
  resource(
    "replication",
    "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
    "eu-central-1",
    {
      bucket: "recordings",
      role: "arn:aws:iam::111122223333:role/r",
      rules: [{ status: "Enabled", destination: { bucket } }],
    },
    dependsOn,
  );

/** As the engine writes a secret. */
function secret(value: Value): Record<string, Value> {
  return { [signatureKey]: signatures.secret, value };
}

async function run(pack: PackProcess, resources: readonly Resource[]) {
  const early = [];
  for (const one of resources) early.push(...(await pack.analyze(one)));
  const late = await pack.analyzeStack(resources);
  return { early, late };
}

describe("in a preview", () => {
  test("an innocent stack gives no finding at either moment", async () => {
    const { early, late } = await run(await start.shared(), [
      home,
      nearby,
      replication("arn:aws:s3:::recordings-backup"),
    ]);
    expect([...early, ...late]).toEqual([]);
  });

  test("a copy abroad is refused once, mandatory, at the whole stack, with the whole sentence", async () => {
    const { early, late } = await run(await start.shared({ config: {} }), [
      home,
      abroad,
      replication("arn:aws:s3:::recordings-backup"),
    ]);
    expect(early).toEqual([]);
    expect(late.map(({ policy, urn, level }) => ({ policy, urn, level }))).toEqual([
      { policy: "refuse-cross-border-copy", urn: "urn:pulumi:dev::test::replication", level: "mandatory" },
    ]);
    expect(late[0]?.message).toContain(
      "replication (aws:s3/bucketReplicationConfig) would copy personal data of people in the EU from Frankfurt (eu-central-1) to N. Virginia (us-east-1), out of recordings, by rules[0].destination.bucket: GDPR art. 44 allows it only with",
    );
  });

  test("what an unknown destination depends on proves nothing, where no second run shows what is made of it", async () => {
    const unseen = replication(unknown, { rules: ["backup"] });
    const pack = await start.shared({ config: {} });
    for (const target of [nearby, abroad])
      expect((await run(pack, [home, target, unseen])).late.map(({ policy }) => policy)).toEqual(["refuse-unproven"]);
  });

  test("an unknown destination that can't be traced stays mandatory, never advice", async () => {
    const { late } = await run(await start.shared(), [home, replication(unknown)]);
    expect(late.map(({ policy, level }) => [policy, level])).toEqual([["refuse-unproven", "mandatory"]]);
  });

  test("an unknown value nobody needs doesn't matter", async () => {
    const vague = resource("vague", "aws:s3/bucket:Bucket", "eu-central-1", {
      bucket: unknown,
      tags: { ...tags, Name: unknown },
    });
    expect((await run(await start.shared(), [vague])).late).toEqual([]);
  });

  test("a resource outside the territory is refused", async () => {
    const stray = resource("stray", "aws:s3/bucket:Bucket", "us-east-1", { bucket: "stray", tags });
    expect((await run(await start.shared(), [stray])).late.map(({ policy }) => policy)).toEqual([
      "refuse-foreign-region",
    ]);
  });
});

describe("in an update, before anything is created", () => {
  test("a copy abroad is refused at the resource itself", async () => {
    const pack = await start.fresh({ dryRun: false, config: {} });
    expect(await pack.analyze(home)).toEqual([]);
    expect((await pack.analyze(abroad)).map(({ policy }) => policy)).toEqual([]);
    const early = await pack.analyze(replication("arn:aws:s3:::recordings-backup"));
    expect(early.map(({ policy, level }) => [policy, level])).toEqual([["refuse-cross-border-copy", "mandatory"]]);
  });

  test("a bucket nobody knows is refused before the rule to it is created", async () => {
    const pack = await start.fresh({ dryRun: false });
    await pack.analyze(home);
    expect((await pack.analyze(replication("arn:aws:s3:::elsewhere"))).map(({ policy }) => policy)).toEqual([
      "refuse-unproven",
    ]);
  });

  test("a copy nearby passes both moments", async () => {
    const { early, late } = await run(await start.fresh({ dryRun: false }), [
      home,
      nearby,
      replication("arn:aws:s3:::recordings-backup"),
    ]);
    expect([...early, ...late]).toEqual([]);
  });
});

describe("remediation", () => {
  test("missing tags are filled in from the stack's config and stated ones are kept", async () => {
    const bare = resource("bare", "aws:s3/bucket:Bucket", "eu-central-1", {
      bucket: "bare",
      tags: { Name: "bare", "landlocked-class": "sensitive" },
    });
    const remediated = await (await start.shared()).remediate(bare);
    expect(remediated).toEqual({ bucket: "bare", tags: { ...tags, Name: "bare", "landlocked-class": "sensitive" } });
  });

  test("lists, secrets and unknown values beside the missing tags stay as they are", async () => {
    const costCentre = secret("7");
    const given = { bucket: "bare", corsRules: [{ allowedMethods: ["GET"] }], __defaults: [] };
    const bare = resource("bare", "aws:s3/bucket:Bucket", "eu-central-1", {
      ...given,
      tags: { Name: unknown, CostCentre: costCentre },
    });
    expect(await (await start.shared()).remediate(bare)).toEqual({
      ...given,
      tags: { ...tags, Name: unknownText, CostCentre: costCentre },
    });
  });

  test("tags that are secret as a whole stay secret", async () => {
    const bare = resource("bare", "aws:s3/bucket:Bucket", "eu-central-1", { tags: secret({ Name: "bare" }) });
    expect(await (await start.shared()).remediate(bare)).toEqual({ tags: secret({ ...tags, Name: "bare" }) });
  });

  test("a tagged resource is left alone", async () => {
    expect(await (await start.shared()).remediate(home)).toBeUndefined();
  });
});

describe("secrets", () => {
  const destination = "https://user:SuperSecretPart@evil.example/SECRETPATH";
  const push = (endpoint: Value) =>
    resource("push", "aws:sns/topicSubscription:TopicSubscription", "eu-central-1", {
      topic: "arn:aws:sns:eu-central-1:111122223333:t",
      protocol: "https",
      endpoint,
    });

  test("of a resource are in no finding, nor parts of them", async () => {
    const pack = await start.fresh();
    await pack.remediate(push(secret(destination)));
    const { late } = await run(pack, [home, push(destination)]);
    expect(late.map(({ policy }) => policy)).toEqual(["refuse-unproven"]);
    expect(late[0]?.message).toContain('host "[secret]"');
    expect(late[0]?.message).not.toMatch(/evil|SuperSecretPart|SECRETPATH/);
  });

  test("of the stack's config neither", async () => {
    const config = { ...frankfurt, "shop:target": destination };
    const pack = await start.fresh({ config, secretKeys: ["shop:target"] });
    const { late } = await run(pack, [home, push(destination)]);
    expect(late[0]?.message).not.toMatch(/evil|SuperSecretPart|SECRETPATH/);
  });
});

describe("the stack's config", () => {
  test("with a misspelt key fails the run with one sentence that names the key meant", async () => {
    const pack = await start.fresh({ config: { ...frankfurt, "landlocked:dataClas": "sensitive" } });
    await expect(pack.analyze(home)).rejects.toThrow(
      "config of stack dev: landlocked:dataClas is no known key; the nearest is landlocked:dataClass.",
    );
  });
});

describe("the pack's own config", () => {
  test("that turns refusals into advice is reported in the same run", async () => {
    const pack = await start.fresh();
    const copy = "refuse-cross-border-copy";
    await pack.configure({ [copy]: {}, "refuse-unproven": {} }, { [copy]: "advisory", "refuse-unproven": "disabled" });
    const { late } = await run(pack, [home, abroad, replication("arn:aws:s3:::recordings-backup")]);
    expect(late.map(({ policy, level }) => [policy, level])).toContainEqual([copy, "advisory"]);
    const [note] = late.filter(({ policy }) => policy === "read-settings");
    expect(note?.level).toBe("advisory");
    expect(note?.message).toContain(
      `The pack's config takes policies their force: ${copy} only advises, and refuse-unproven is disabled, so what they would refuse is deployed; state "mandatory" for them, or take them out of that config.`,
    );
    await pack.configure({ [copy]: {} });
    expect((await pack.analyzeStack([home])).filter(({ policy }) => policy === "read-settings")).toEqual([]);
  });

  test("a stack that states nothing is judged by it", async () => {
    const pack = await start.shared({ config: {}, stack: "configured" });
    await pack.configure({ "read-settings": { home: "aws/eu-central-1", owner: "platform" } });
    const stray = resource("stray", "aws:s3/bucket:Bucket", "us-east-1", { bucket: "stray", tags });
    expect((await run(pack, [stray])).late.map(({ policy }) => policy)).toEqual(["refuse-foreign-region"]);
  });

  test("a home that is no region fails the run with one sentence", async () => {
    const pack = await start.fresh({ config: {} });
    await pack.configure({ "read-settings": { home: "aws/eu-cental-1" } });
    await expect(pack.analyze(home)).rejects.toThrow(
      'config of policy read-settings: home is "aws/eu-cental-1", which is no region of aws; the nearest is eu-central-1.',
    );
  });

  test("with a misspelt key fails the run with one sentence that names the key meant", async () => {
    const pack = await start.shared({ config: {}, stack: "configured" });
    await pack.configure({ "read-settings": { hom: "aws/eu-central-1" } });
    await expect(pack.analyze(home)).rejects.toThrow(
      "config of policy read-settings: hom is no known key; the nearest is home.",
    );
  });
});

describe("whatever a program writes", () => {
  test("the answer stays far below what the engine takes", async () => {
    const far = { ...replication(`arn:aws:s3:::${"x".repeat(5_000_000)}`), urn: "urn:pulumi:dev::test::far" };
    const many = Array.from({ length: 1_000 }, (_, index) => ({
      ...far,
      urn: `${far.urn}-${index}`,
      inputs: {
        ...far.inputs,
        rules: [{ status: "Enabled", destination: { bucket: `elsewhere-${index}`.repeat(50) } }],
      },
    }));
    const pack = await start.shared();
    const one = await pack.analyzeStack([home, far]);
    expect(one.map(({ policy }) => policy)).toEqual(["refuse-unproven"]);
    expect(one[0]?.message.length).toBeLessThan(3_000);
    expect(one[0]?.message).toContain("more characters) …");
    const all = await pack.analyzeStack([home, ...many]);
    expect(all.reduce((length, { message }) => length + message.length, 0)).toBeLessThan(300_000);
    expect(all.at(-1)?.message).toMatch(/ And \d+ more findings of this policy are not shown\.$/);
  });
});
