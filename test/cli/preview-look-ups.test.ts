/** What a program looks up lies where it looks, is called as it says, and vouches for nothing else. */
import { describe, expect, it } from "vitest";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import type { StackPreview } from "../../cli/preview/preview-result.ts";
import { judgedTogether } from "../programs/run-together.ts";
import { opening, program } from "./program.ts";

const calls = `
const find = (token, args, opts) => pulumi.runtime.invokeOutput("aws:" + token + ":" + token.split("/").at(-1), args, opts);
const read = (token, args, opts) => pulumi.runtime.invoke("aws:" + token + ":" + token.split("/").at(-1), args, opts);
const us = provider("us", "us-east-1");
const orders = bucket("orders", {});
`;

const day = "2026-06-01";

function written(body: string, accounts = '["111122223333"]'): string {
  const config = `config:\n  aws:region: eu-central-1\n  landlocked:accounts: ${accounts}\n`;
  return program({ "Pulumi.dev.yaml": config, "index.js": opening + calls + body });
}

const judged = (body: string, accounts?: string) => judgedTogether(written(body, accounts), "dev", day);

/** In a process of its own, with what the preview notes besides. */
async function previewed(body: string): Promise<StackPreview> {
  const { stacks } = await previewProgram({ cwd: written(body), stacks: [], day });
  const [stack] = stacks;
  if (!stack || stack.error !== undefined) throw new Error(stack?.error ?? "no stack");
  return stack;
}

const verdictOf = async (body: string): Promise<string> => (await judged(body)).verdict;

const replicate = (destination: string) => `
new Any("aws:s3/bucketReplicationConfig:BucketReplicationConfig", "orders-backup", {
  bucket: orders.bucket, role: "r", rules: [{ status: "Enabled", destination: { bucket: ${destination} } }],
});`;
const vaultCopy = (destination: string) => `
new Any("aws:backup/plan:Plan", "plan", {
  rules: [{ ruleName: "a", targetVaultName: "own", copyActions: [{ destinationVaultArn: ${destination} }] }],
});
new Any("aws:backup/vault:Vault", "own", { name: "own" });`;
const policy = (statement: string) => `
new Any("aws:s3/bucketPolicy:BucketPolicy", "policy", {
  bucket: orders.bucket,
  policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [${statement}] }),
});`;

const reads = (principal: string) =>
  policy(
    `{ Effect: "Allow", Principal: { AWS: ${principal} }, Action: "s3:GetObject", Resource: pulumi.interpolate\`\${orders.arn}/*\` }`,
  );
const sends = (topic: string) => `
const alarms = new Any("aws:cloudwatch/eventRule:EventRule", "alarms", { eventPattern: "{}" });
new Any("aws:cloudwatch/eventTarget:EventTarget", "t", { rule: alarms.name, arn: ${topic} });`;

describe("what is looked up abroad is refused where data goes there", () => {
  it.each([
    ["by a provider of another region", 'find("backup/getVault", { name: "central" }, { provider: us }).arn'],
    ["by its own region argument", 'find("backup/getVault", { name: "central", region: "us-east-1" }).arn'],
    [
      "by its region argument before its provider's",
      'find("backup/getVault", { name: "central", region: "us-east-1" }, { provider: provider("de", "eu-central-1") }).arn',
    ],
    ["as a plain result", 'read("backup/getVault", { name: "central" }, { provider: us }).then((one) => one.arn)'],
    ["within a text", 'pulumi.concat(find("backup/getVault", { name: "central" }, { provider: us }).arn, "")'],
    [
      "by a component's provider",
      'find("backup/getVault", { name: "central" }, { parent: new pulumi.ComponentResource("my:index:Far", "far", {}, { providers: [us] }) }).arn',
    ],
    ["in apply", 'find("backup/getVault", { name: "central" }, { provider: us }).apply((one) => one.arn)'],
  ])("%s", async (_, vault) => {
    expect(await verdictOf(vaultCopy(vault))).toBe("refused");
  });

  it("as a bucket, by name and by ARN", async () => {
    const far = `find("s3/getBucket", { bucket: "acme" }, { provider: us })`;
    expect(await verdictOf(replicate(`${far}.arn`))).toBe("refused");
    expect(await verdictOf(replicate(`pulumi.interpolate\`arn:aws:s3:::\${${far}.bucket}\``))).toBe("refused");
  });

  it("as what an ARN of another region names, whatever region it is looked up in", async () => {
    const secret = `find("sns/getTopic", { name: "arn:aws:sns:us-east-1:111122223333:people" }).arn`;
    const subscription = `new Any("aws:s3/bucketNotification:BucketNotification", "n", {
      bucket: orders.bucket, topics: [{ topicArn: ${secret}, events: ["s3:ObjectCreated:*"] }] });`;
    expect(await verdictOf(subscription)).not.toBe("ok");
  });
});

describe("nothing looked up is more than it is", () => {
  it("a bucket of a name that is another's here, made in another region", async () => {
    const made = `const there = bucket("acme", {}, { provider: us });`;
    const found = `find("s3/getBucket", { bucket: "acme" })`;
    expect(await verdictOf(made + replicate(`${found}.arn`))).toBe("refused");
    expect(await verdictOf(made + replicate(`pulumi.interpolate\`arn:aws:s3:::\${${found}.bucket}\``))).toBe("refused");
    const byName = `find("s3/getBucket", { bucket: there.bucket })`;
    expect(await verdictOf(made + replicate(`${byName}.arn`))).toBe("refused");
    expect(await verdictOf(`${made}${found};${replicate('"arn:aws:s3:::acme"')}`)).toBe("refused");
  });

  it.each([
    ["by what nobody knows", 'find("s3/getBucket", { bucket: find("ssm/getParameter", { name: "x" }).value }).arn'],
    [
      "by a thing of another region",
      'find("ecs/getService", { clusterArn: "arn:aws:ecs:us-east-1:111122223333:cluster/x", serviceName: "y" }).arn',
    ],
    ["of a kind that carries data on", 'find("cloudwatch/getEventSource", { namePrefix: "x" }).arn'],
    ["in a list", 'find("s3/getBuckets", {}).apply((all) => all.buckets[0].arn)'],
    ["by another provider", 'pulumi.runtime.invokeOutput("aws-native:s3:getBucket", { bucketName: "acme" }).arn'],
    ["with what only the cloud knows of it", 'find("ssm/getParameter", { name: "/backup/bucket" }).value'],
    [
      "in a region nobody knows",
      'find("s3/getBucket", { bucket: "x" }, { provider: provider("nowhere", undefined) }).arn',
    ],
  ])("%s it is unproven", async (_, destination) => {
    expect(await verdictOf(replicate(destination))).toBe("unproven");
  });

  it("a secret's value, a parameter's, a plain field nobody answers: unknown in a text too", async () => {
    const value = `read("ssm/getParameter", { name: "x" }).then((one) => "arn:aws:s3:::" + one.value)`;
    expect(await verdictOf(replicate(value))).toBe("unproven");
    const listed = `read("ec2/getVpc", { default: true }).then((one) => "arn:aws:s3:::" + one.cidrBlockAssociations[0].state)`;
    expect(await verdictOf(replicate(listed))).toBe("unproven");
  });

  it.each([
    ["looked up", 'find("directconnect/getGateway", { name: "lines" }).id'],
    ["by its id", '"1a2b3c4d-1a2b-3c4d-5e6f-1a2b3c4d5e6f"'],
  ])("what belongs to no region and joins others is another stack's: %s", async (_, gateway) => {
    const associate = `
      const own = new Any("aws:ec2/vpnGateway:VpnGateway", "own", {});
      new Any("aws:directconnect/gatewayAssociation:GatewayAssociation", "in", { associatedGatewayId: own.id, dxGatewayId: ${gateway} });`;
    expect(await verdictOf(associate)).toBe("unproven");
  });

  const other = `const other = new (class extends pulumi.ProviderResource {
    constructor() { super("aws", "other", { region: "eu-central-1", assumeRoles: [{ roleArn: "arn:aws:iam::999988887777:role/x" }] }); }
  })();`;
  const reader = (options: string) => reads(`find("iam/getRole", { name: "reader" }, ${options}).arn`);

  it("what another account's provider finds is that account's", async () => {
    expect(await verdictOf(other + reader("{ provider: other }"))).toBe("unproven");
    expect(await verdictOf(other + sends('find("sns/getTopic", { name: "in" }, { provider: other }).arn'))).toBe(
      "unproven",
    );
    expect(await verdictOf(other + reader("{}"))).toBe("ok");
  });

  it("what an ARN of another account names is that account's", async () => {
    expect(
      await verdictOf(sends('find("sns/getTopic", { name: "arn:aws:sns:eu-central-1:999988887777:in" }).arn')),
    ).toBe("unproven");
    expect(await verdictOf(sends('find("sns/getTopic", { name: "in" }).arn'))).toBe("ok");
  });

  it("a network that others may share fences nobody in", async () => {
    const vpc = `find("ec2/getVpc", { default: true }).id`;
    const fenced = `{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: pulumi.interpolate\`\${orders.arn}/*\`,
      Condition: { StringEquals: { "aws:SourceVpc": ${vpc} } } }`;
    expect(await verdictOf(policy(fenced))).toBe("unproven");
  });
});

describe("ordinary programs that look up what exists pass", () => {
  const bound = 'find("kms/getKey", { keyId: "alias/orders" }).arn';
  it.each([
    [
      "a policy for a role of the own account",
      policy(
        `{ Effect: "Allow", Principal: { AWS: find("iam/getRole", { name: "reader" }).arn }, Action: "s3:GetObject", Resource: pulumi.interpolate\`\${orders.arn}/*\` }`,
      ),
    ],
    [
      "a role's policy over a looked-up bucket and key",
      `new Any("aws:iam/rolePolicy:RolePolicy", "p", { role: "app", policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [
        { Effect: "Allow", Action: "s3:PutObject", Resource: pulumi.interpolate\`\${find("s3/getBucket", { bucket: "acme-docs" }).arn}/*\` },
        { Effect: "Allow", Action: "kms:Decrypt", Resource: ${bound} },
      ] }) });`,
    ],
    ["a copy into a looked-up vault", vaultCopy('find("backup/getVault", { name: "central" }).arn')],
    [
      "a copy into a looked-up bucket in the Union",
      replicate('find("s3/getBucket", { bucket: "acme-copy", region: "eu-west-1" }).arn'),
    ],
    [
      "events into a looked-up queue",
      `new Any("aws:s3/bucketNotification:BucketNotification", "n", {
        bucket: orders.bucket, queues: [{ queueArn: find("sqs/getQueue", { name: "in" }).arn, events: ["s3:ObjectCreated:*"] }] });`,
    ],
    [
      "a function with a looked-up secret, table and network",
      `new Any("aws:lambda/function:Function", "app", { role: find("iam/getRole", { name: "app" }).arn, handler: "a.b", runtime: "nodejs24.x",
        environment: { variables: {
          SECRET: find("secretsmanager/getSecret", { name: "db" }).arn,
          TABLE: find("dynamodb/getTable", { name: "orders" }).arn,
          HOST: find("rds/getInstance", { dbInstanceIdentifier: "db" }).address,
        } },
        vpcConfig: { subnetIds: [find("ec2/getSubnet", { id: "subnet-0a" }).id], securityGroupIds: [find("ec2/getSecurityGroup", { name: "app" }).id] } });`,
    ],
    [
      "access logs by the load balancers' own account",
      policy(
        `{ Effect: "Allow", Principal: { AWS: find("elb/getServiceAccount", {}).arn }, Action: "s3:PutObject", Resource: pulumi.interpolate\`\${orders.arn}/AWSLogs/*\` }`,
      ),
    ],
  ])("%s", async (_, body) => {
    const stack = await judged(body);
    expect(stack.findings.map(({ message }) => message)).toEqual([]);
    expect(stack.verdict).toBe("ok");
  });
});

it("is not shown among the resources, and its gaps are told", async () => {
  const stack = await previewed(replicate('find("s3/getBucket", { bucket: "acme-copy" }).arn'));
  expect(stack.resources.map(({ name }) => name)).not.toContain("getBucket(acme-copy)");
  expect(stack.notes).toEqual([
    "What the program looks up is answered with made-up names: what else is told of it counts as unknown.",
  ]);
});
