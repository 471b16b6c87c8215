/** What a preview concludes from programs: verdicts, notes, and what it keeps to itself. */
import { describe, expect, it } from "vitest";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import type { PreviewResult, StackPreview } from "../../cli/preview/preview-result.ts";
import { opening, program } from "./program.ts";

const day = "2026-06-01";

async function previewed(
  files: Readonly<Record<string, string>>,
  stacks: readonly string[] = [],
): Promise<PreviewResult> {
  return previewProgram({ cwd: program(files), stacks, day });
}

/** The only stack of a program with this body. */
async function stackOf(body: string, config = "config:\n  aws:region: eu-central-1\n"): Promise<StackPreview> {
  const { stacks } = await previewed({ "Pulumi.dev.yaml": config, "index.js": opening + body });
  const [stack] = stacks;
  if (!stack) throw new Error("no stack");
  if (stack.error !== undefined) throw new Error(stack.error);
  return stack;
}

const replicate = (destination: string, options = "{}") => `
  const orders = bucket("orders", {});
  new Any("aws:s3/bucketReplicationConfig:BucketReplicationConfig", "orders-backup", {
    bucket: orders.bucket, role: "r", rules: [{ status: "Enabled", destination: { bucket: ${destination} } }],
  }, ${options});
`;
const remote = (region: string) =>
  `const there = bucket("there", {}, { provider: provider("elsewhere", "${region}") });`;

const verdicts = (stack: StackPreview) =>
  Object.fromEntries(stack.resources.filter((one) => one.verdict !== null).map((one) => [one.name, one.verdict]));

describe("verdicts", () => {
  it("refuse a copy over a border and name the resource, the places and the law", async () => {
    const stack = await stackOf(remote("cn-north-1") + replicate("there.arn"));
    expect(stack.verdict).toBe("refused");
    expect(verdicts(stack)).toEqual({ orders: "ok", there: "ok", "orders-backup": "refused" });
    expect(stack.findings).toHaveLength(1);
    expect(stack.findings[0]).toMatchObject({
      policy: "refuse-cross-border-copy",
      verdict: "refused",
      laws: ["EU-GDPR"],
    });
    expect(stack.findings[0]?.message).toContain(
      "orders-backup (aws:s3/bucketReplicationConfig) would copy personal data of people in the EU from Frankfurt (eu-central-1) to",
    );
  });

  it("pass a copy inside the border, also by an ARN not known yet", async () => {
    const stack = await stackOf(remote("eu-west-1") + replicate("there.arn"));
    expect(stack.findings).toEqual([]);
    expect(stack.verdict).toBe("ok");
  });

  it("see through what a program makes of a name: the text around it says where data goes", async () => {
    const arn = `pulumi.concat("arn:aws:s3:::", there.bucket)`;
    expect((await stackOf(remote("eu-west-1") + replicate(arn))).verdict).toBe("ok");
    expect((await stackOf(remote("us-east-1") + replicate(arn))).verdict).toBe("refused");
    const other = `there.bucket.apply(() => "arn:aws:s3:::somebody-else")`;
    expect((await stackOf(remote("eu-west-1") + replicate(other))).verdict).toBe("unproven");
  });

  it("are reached without made-up names where a program does not survive them", async () => {
    const parse = `there.arn.apply((arn) => JSON.parse(arn).destination)`;
    const stack = await stackOf(remote("eu-west-1") + replicate(parse));
    expect(stack.notes).toEqual([expect.stringContaining("does not run with made-up names")]);
  });

  it("are unproven for a destination nobody can trace", async () => {
    const call = `pulumi.runtime.invokeOutput("aws:s3/getObject:getObject", { bucket: "x" }).arn`;
    const stack = await stackOf(replicate(call));
    expect(stack.verdict).toBe("unproven");
    expect(stack.notes).toEqual([
      "aws:s3/getObject:getObject can't be answered offline: its result counts as unknown.",
    ]);
  });

  it("never pass because a plain result lacks a property", async () => {
    const call = `pulumi.runtime.invoke("aws:s3/getObject:getObject", { bucket: "x" }).then((found) => found.arn)`;
    expect((await stackOf(replicate(call))).verdict).toBe("unproven");
  });

  it("take what is only read to lie where it is read, and judge it by nothing else", async () => {
    const stack = await stackOf(`const there = bucket("there", {}, { id: "acme-there" });${replicate("there.arn")}`);
    expect(stack.verdict).toBe("ok");
    const us = `{ id: "acme-there", provider: provider("us", "us-east-1") }`;
    const abroad = `const there = bucket("there", {}, ${us});${replicate("there.arn")}`;
    expect((await stackOf(abroad)).verdict).toBe("refused");
    expect(stack.resources.find((one) => one.name === "there")).toMatchObject({ kind: "read", verdict: null });
  });

  it("are unproven for a component that a plugin builds", async () => {
    const stack = await stackOf(`new (class extends pulumi.ComponentResource {
      constructor() { super("awsx:ec2:Vpc", "network", {}, {}, true); }
    })();`);
    expect(stack.verdict).toBe("unproven");
    expect(stack.findings[0]?.message).toMatch(/^network \(awsx:ec2:Vpc\) is a component that a plugin builds/);
  });

  it("are unproven where no region is stated anywhere", async () => {
    const stack = await stackOf(replicate('"arn:aws:s3:::elsewhere"'), "config: {}\n");
    expect(stack.verdict).toBe("unproven");
    expect(stack.resources.find((one) => one.name === "orders")?.region).toBeNull();
  });

  it("take the region of AWS resources from the resource before its provider", async () => {
    const stack = await stackOf(`bucket("orders", { region: "eu-west-3" });`);
    expect(stack.resources.find((one) => one.name === "orders")).toMatchObject({ region: "eu-west-3", country: "FR" });
  });

  it("fill the residency tags in from the stack's config before they judge, as the pack does", async () => {
    const config = (owner: string) =>
      `config:\n  aws:region: eu-central-1\n  landlocked:cloud: aws\n  landlocked:region: eu-central-1\n  landlocked:dataClass: sensitive\n${owner}`;
    const filled = await stackOf(`bucket("orders", {});`, config("  landlocked:owner: shop\n"));
    expect(filled.verdict).toBe("ok");
    expect(filled.resources.find((one) => one.name === "orders")).toMatchObject({
      dataClass: "sensitive",
      subjects: ["EEA"],
    });
    const nobody = await stackOf(`bucket("orders", {});`, config(""));
    expect(nobody.findings).toMatchObject([{ policy: "require-residency-tags", verdict: "refused" }]);
  });

  it("do not depend on the order in which a program registers", async () => {
    const left = await stackOf(`bucket("a", {}); bucket("b", {});${remote("cn-north-1")}${replicate("there.arn")}`);
    const right = await stackOf(`${remote("cn-north-1")}${replicate("there.arn")} bucket("b", {}); bucket("a", {});`);
    expect(right).toEqual(left);
  });
});

describe("secrets", () => {
  it("are never shown, neither in findings nor in what the program wrote", async () => {
    const secret = "arn:aws:s3:::very-secret-name";
    const body = `
      const hidden = pulumi.secret("${secret}");
      hidden.apply((text) => console.log("it is " + text));
      ${replicate("hidden")}
    `;
    const stack = await stackOf(body);
    expect(stack.verdict).toBe("unproven");
    expect(stack.findings[0]?.message).toContain('"[secret]" (rules[0].destination.bucket)');
    expect(stack.output).toBe("it is [secret]\n");
    expect(JSON.stringify(stack)).not.toContain("very-secret-name");
  });

  it("that are encrypted count as unknown, and the preview says so", async () => {
    const stack = await stackOf(
      replicate(`new pulumi.Config().requireSecret("bucket")`),
      "config:\n  aws:region: eu-central-1\n  shop:bucket: { secure: AAABBBCCC }\n",
    );
    expect(stack.verdict).toBe("unproven");
    expect(stack.notes).toEqual(["shop:bucket is encrypted: its value counts as unknown."]);
    expect(JSON.stringify(stack)).not.toContain("AAABBBCCC");
  });
});

describe("several stacks", () => {
  const stacks = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [`Pulumi.${name}.yaml`, "config:\n  aws:region: eu-central-1\n"]));

  it("are previewed in one run; one that fails does not hide the others", async () => {
    const body = `if (pulumi.getStack() === "bad") throw new Error("broken"); bucket("orders", {});`;
    const preview = await previewed({ ...stacks(["bad", "dev", "good"]), "index.js": opening + body });
    expect(preview.stacks.map(({ stack, verdict }) => [stack, verdict])).toEqual([
      ["bad", "failed"],
      ["dev", "ok"],
      ["good", "ok"],
    ]);
    expect(preview.verdict).toBe("failed");
    expect(preview.stacks[0]?.error).toMatch(/^Error: broken\n {4}at /);
  });

  it("are previewed also where the file of one can't be read", async () => {
    const files = {
      ...stacks(["dev", "good"]),
      "Pulumi.bad.yaml": "config: [\n",
      "index.js": `${opening}bucket("a", {});`,
    };
    const preview = await previewed(files);
    expect(preview.stacks.map(({ stack, verdict }) => [stack, verdict])).toEqual([
      ["bad", "failed"],
      ["dev", "ok"],
      ["good", "ok"],
    ]);
    expect([preview.verdict, preview.stacks[0]?.error]).toEqual([
      "failed",
      expect.stringMatching(/Pulumi\.bad\.yaml, line 2: Flow sequence/),
    ]);
  });

  it("take each other's known outputs, whichever comes first", async () => {
    const body = `
      if (pulumi.getStack() === "zbase") {
        module.exports = { arn: "arn:aws:s3:::x", later: bucket("orders", { bucket: "orders" }).arn, password: pulumi.secret("hush-hush") };
      } else {
        const base = new pulumi.StackReference("organization/shop/zbase");
        const other = new pulumi.StackReference("organization/elsewhere/zbase");
        const show = (name, output) => output.apply((value) => console.log(name, value));
        show("arn", base.requireOutput("arn")); show("later", base.requireOutput("later"));
        show("password", base.requireOutput("password")); show("other", other.getOutput("arn"));
      }
    `;
    const {
      stacks: [dev],
    } = await previewed({ ...stacks(["dev", "zbase"]), "index.js": opening + body });
    expect(dev?.error).toBeUndefined();
    expect(dev?.output).toBe("arn arn:aws:s3:::x\nlater arn:aws:s3:::orders\npassword [secret]\n");
    expect(dev?.notes).toEqual([
      "Stack organization/elsewhere/zbase was not previewed in this run: its outputs count as unknown.",
    ]);
  });

  it("that wait for each other don't wait for ever", async () => {
    const body = `
      const other = pulumi.getStack() === "dev" ? "two" : "dev";
      module.exports = { out: new pulumi.StackReference(other).getOutput("out") };
    `;
    const preview = await previewed({ ...stacks(["dev", "two"]), "index.js": opening + body });
    expect(preview.verdict).toBe("ok");
    expect(preview.stacks.flatMap((one) => one.notes)).toHaveLength(1);
  });

  it("are chosen by name", async () => {
    const preview = await previewed({ ...stacks(["one", "two"]), "index.js": opening }, ["two"]);
    expect(preview.stacks.map((one) => one.stack)).toEqual(["two"]);
  });
});

describe("wrong settings of a stack", () => {
  it("fail with their sentence", async () => {
    const config = "config:\n  landlocked:cloud: aws\n  landlocked:region: eu-centrl-1\n";
    const { stacks } = await previewed({ "Pulumi.dev.yaml": config, "index.js": opening });
    expect(stacks[0]).toMatchObject({
      verdict: "failed",
      error: expect.stringContaining('"eu-centrl-1", which is no region of aws'),
    });
  });

  it("fail for each misspelt key, with the key meant, and judge nothing", async () => {
    const config = "config:\n  landlocked:clowd: aws\n  landlocked:regoin: eu-central-1\n  landlocked:pined: true\n";
    const { stacks } = await previewed({ "Pulumi.dev.yaml": config, "index.js": `${opening}bucket("orders", {});` });
    expect(stacks[0]).toMatchObject({ verdict: "failed", resources: [] });
    expect(stacks[0]?.error?.split("\n")).toEqual([
      "config of stack dev: landlocked:clowd is no known key; the nearest is landlocked:cloud.",
      "config of stack dev: landlocked:regoin is no known key; the nearest is landlocked:region.",
      "config of stack dev: landlocked:pined is no known key; the nearest is landlocked:pinned.",
    ]);
  });
});
