/** What programs register when they are run without an engine: the same as under one, with unknowns where the engine has them. */

import { describe, expect, it } from "vitest";
import { fromRecording } from "../../policies/replay/from-wire.ts";
import type { ProgramAnswer, ProgramQuestion, RecordedResource } from "../../policies/replay/host/wire.ts";
import { readProject } from "../../policies/replay/read-project.ts";
import { readStackFile } from "../../policies/replay/read-stack-file.ts";
import { runStack } from "../../policies/replay/run-stack.ts";
import { signatureKey, signatures, unknownText } from "../../policies/wire/encoding.ts";
import { opening, program } from "../cli/program.ts";

type Files = Readonly<Record<string, string>>;

async function run(
  files: Files,
  answer: (question: ProgramQuestion) => ProgramAnswer = () => undefined,
  stack = "dev",
) {
  const project = readProject(program(files));
  const config = readStackFile(project, stack);
  return runStack(project, stack, config, false, {
    answer: async (question) => ({ answer: answer(question) }),
    seen: () => undefined,
  });
}

/** Resources by name and outputs of a program that must not fail. */
async function ran(files: Files, answer?: (question: ProgramQuestion) => ProgramAnswer) {
  const result = await run(files, answer);
  if ("failure" in result) throw new Error(result.failure);
  const { resources, outputs } = result.recording;
  const one = (name: string): RecordedResource => {
    const found = resources.filter((resource) => resource.name === name);
    const [first] = found;
    if (!first || found.length > 1) throw new Error(`${found.length} resources named ${name}`);
    return first;
  };
  return { resources, outputs, one, written: result.written };
}

async function failureOf(files: Files): Promise<string> {
  const result = await run(files);
  if (!("failure" in result)) throw new Error("the program did not fail");
  return result.failure;
}

const index = (body: string): Files => ({ "index.js": opening + body });

describe("what a program registers", () => {
  /** Run once for all that does not touch what else is registered. */
  const registered = ran(
    index(`
      const orders = bucket("orders", { forceDestroy: true });
      bucket("copy", { named: orders.bucket, byArn: pulumi.interpolate\`\${orders.arn}/*\`, byId: orders.id });
      exports.name = orders.bucket;
      exports.arn = orders.arn;

      const outer = new pulumi.ComponentResource("my:index:Outer", "outer");
      const inner = new pulumi.ComponentResource("my:index:Inner", "inner", {}, { parent: outer });
      bucket("deep", {}, { parent: inner });

      const tokyo = provider("tokyo", "ap-northeast-1");
      const group = new pulumi.ComponentResource("my:index:Group", "group", {}, { providers: [tokyo] });
      bucket("own", {}, { provider: tokyo });

      // As bucket.onObjectCreated does, once there is nothing else left to do; what that brings can bring more.
      process.once("beforeExit", async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        bucket("at-the-end", {});
        process.once("beforeExit", () => void bucket("at-the-very-end", {}));
      });
      bucket("inherited", {}, { parent: group });
      bucket("default", {});

      const old = bucket("old", { bucket: undefined }, { id: "acme-old" });
      exports.oldId = old.id;
      exports.oldArn = old.arn;
      bucket("copy-of-old", { of: old.arn });

      const older = bucket("older", { bucket: undefined }, { id: bucket("new", {}).arn });
      exports.olderId = older.id;
      exports.olderShown = older.id.apply((id) => "read by " + id.length);

      class Vpc extends pulumi.ComponentResource {
        constructor(name) { super("awsx:ec2:Vpc", name, { vpcId: undefined }, {}, true); }
      }
      exports.vpc = new Vpc("network").vpcId;

      setTimeout(() => bucket("late", {}), 50);
    `),
  );

  it("echoes inputs and leaves every other output unknown", async () => {
    const { one, outputs } = await registered;
    expect(one("copy").inputs).toEqual({ bucket: "copy", named: "orders", byArn: unknownText, byId: unknownText });
    expect(one("copy").propertyDependencies).toMatchObject({ byArn: [one("orders").urn] });
    expect(outputs).toMatchObject({ name: "orders", arn: unknownText });
  });

  it("gives URNs as the engine does, with the types of all parents but the stack", async () => {
    const { one } = await registered;
    expect(one("outer").urn).toBe("urn:pulumi:dev::shop::my:index:Outer::outer");
    expect(one("deep").urn).toBe("urn:pulumi:dev::shop::my:index:Outer$my:index:Inner$aws:s3/bucket:Bucket::deep");
    expect(one("deep").parent).toBe(one("inner").urn);
    expect(one("outer").custom).toBe(false);
  });

  it("names the explicit provider, also through a component, and none for the default one", async () => {
    const { one } = await registered;
    expect(one("own").provider).toBe(one("tokyo").urn);
    expect(one("inherited").provider).toBe(one("tokyo").urn);
    expect(one("default").provider).toBe("");
  });

  it("keeps what is read with .get() apart: its id is known, its other outputs are not", async () => {
    const { one, outputs } = await registered;
    expect(one("old").read).toBe(true);
    expect(outputs).toMatchObject({ oldId: "acme-old", oldArn: unknownText });
    expect(one("copy-of-old").propertyDependencies).toMatchObject({ of: [one("old").urn] });
  });

  it("runs no apply on the id of what is read by an unknown id", async () => {
    const { outputs } = await registered;
    expect(outputs).toMatchObject({ olderId: unknownText, olderShown: unknownText });
  });

  it("takes what the program registers after its last line", async () => {
    const { one } = await registered;
    expect(one("late").type).toBe("aws:s3/bucket:Bucket");
  });
  it("sees what is registered at the very end", async () => {
    const { one } = await registered;
    for (const name of ["at-the-end", "at-the-very-end"]) expect(one(name).type).toBe("aws:s3/bucket:Bucket");
  });

  it("marks a component that a plugin builds", async () => {
    const { one } = await registered;
    expect(one("network").remote).toBe(true);
  });

  it("has these outputs and no others", async () => {
    const names = ["arn", "name", "oldArn", "oldId", "olderId", "olderShown", "vpc"];
    expect(Object.keys((await registered).outputs).sort()).toEqual(names);
  });

  it("takes an async function as the program, and what it returns as outputs", async () => {
    const { outputs } = await ran(index(`module.exports = async () => ({ answer: await Promise.resolve(42) });`));
    expect(outputs).toEqual({ answer: 42 });
  });
});

describe("transforms", () => {
  const add = (key: string) => `({ props, opts }) => ({ props: { ...props, ${key}: true }, opts })`;

  it("runs a resource's own, then its parents', then the stack's", async () => {
    const trail = (word: string) =>
      `({ props, opts }) => ({ props: { ...props, trail: [...(props.trail ?? []), "${word}"] }, opts })`;
    const { one } = await ran(
      index(`
        pulumi.runtime.registerResourceTransform(${trail("stack")});
        const parent = new pulumi.ComponentResource("my:index:Group", "group", {}, { transforms: [${trail("parent")}] });
        bucket("orders", {}, { parent, transforms: [${trail("own")}] });
      `),
    );
    expect(one("orders").inputs.trail).toEqual(["own", "parent", "stack"]);
  });

  it("lets the older kind change inputs too", async () => {
    const { one } = await ran(
      index(`
        pulumi.runtime.registerStackTransformation(${add("old")});
        bucket("orders", {}, { transformations: [${add("own")}] });
      `),
    );
    expect(one("orders").inputs).toMatchObject({ old: true, own: true });
  });

  it("follows a change of provider", async () => {
    const { one } = await ran(
      index(`
        const paris = provider("paris", "eu-west-3");
        bucket("orders", {}, { transforms: [({ props, opts }) => ({ props, opts: { ...opts, provider: paris } })] });
      `),
    );
    expect(one("orders").provider).toBe(one("paris").urn);
  });

  it("follows a plugin that comes from elsewhere, by option, provider or transform", async () => {
    const { resources } = await ran(
      index(`
        const elsewhere = { pluginDownloadURL: "https://plugins.example.com" };
        const paris = new (class extends pulumi.ProviderResource {
          constructor() { super("aws", "paris", { region: "eu-west-3" }, elsewhere); }
        })();
        bucket("by-option", {}, elsewhere);
        bucket("by-provider", {}, { provider: paris });
        bucket("by-transform", {}, { transforms: [({ props, opts }) => ({ props, opts: { ...opts, ...elsewhere } })] });
        bucket("own", {});
      `),
    );
    const plugins = fromRecording(resources, new Set()).map(({ name, plugin }) => [name, plugin]);
    expect(Object.fromEntries(plugins)).toMatchObject({
      "by-option": "https://plugins.example.com",
      "by-provider": "https://plugins.example.com",
      "by-transform": "https://plugins.example.com",
      own: undefined,
    });
  });

  it("passes on what a transform throws", async () => {
    const failure = await failureOf(
      index(`bucket("orders", {}, { transforms: [() => { throw new Error("not today"); }] });`),
    );
    expect(failure).toContain("not today");
  });

  it("changes the arguments of a call", async () => {
    const asked: ProgramQuestion[] = [];
    await ran(
      index(`
        pulumi.runtime.registerInvokeTransform(({ args, opts }) => ({ args: { ...args, added: 1 }, opts }));
        exports.region = pulumi.runtime.invokeOutput("aws:index/getRegion:getRegion", {}).region;
      `),
      (question) => {
        asked.push(question);
        return { region: "eu-west-3" };
      },
    );
    expect(asked).toEqual([{ call: "aws:index/getRegion:getRegion", args: { added: 1 } }]);
  });
});

describe("provider functions", () => {
  const asked: ProgramQuestion[] = [];
  /** Only of a region anything is known. */
  const called = ran(
    index(`
      const paris = provider("paris", "eu-west-3");
      const here = { provider: paris };
      pulumi.runtime.invokeOutput("aws:index/getRegion:getRegion", {}, here);
      exports.region = paris.urn.apply(() => pulumi.runtime.invoke("aws:index/getRegion:getRegion", {}, here)).region;

      const found = pulumi.runtime.invokeOutput("aws:ec2/getAmi:getAmi", {});
      bucket("output", { ami: found.id, whole: found });
      exports.done = pulumi.runtime.invoke("aws:ec2/getAmi:getAmi", {}).then((ami) => {
        bucket("plain", {
          ami: ami.id,
          deep: ami.disks[0].region,
          text: "prefix-" + ami.id,
          template: \`\${ami.id}\`,
          list: ami.ids.map((id) => id),
          each: [...ami.ids],
          json: JSON.stringify({ at: ami.id }),
          upper: ami.name.toUpperCase(),
          again: pulumi.output(ami).id,
        });
      });
      pulumi.runtime.invokeSingle("aws:ec2/getAmi:getAmi", {}).then((one) => bucket("single", { one }));

      const orders = bucket("orders", {});
      const later = pulumi.runtime.invokeOutput("aws:index/getRegion:getRegion", { of: orders.arn });
      bucket("copy", { region: later.region });
    `),
    (question) => {
      asked.push(question);
      return "call" in question && question.call.includes("getRegion") ? { region: "eu-west-3" } : undefined;
    },
  );

  it("are asked with the inputs of their provider", async () => {
    const { outputs } = await called;
    expect(asked).toContainEqual({
      call: "aws:index/getRegion:getRegion",
      args: {},
      provider: { region: "eu-west-3" },
    });
    expect(outputs).toMatchObject({ region: "eu-west-3" });
  });

  it("stay unknown when nobody answers, in every form and however deep", async () => {
    const { one } = await called;
    const { bucket: _, ...plain } = one("plain").inputs;
    expect(one("output").inputs).toEqual({ bucket: "output", ami: unknownText, whole: unknownText });
    expect(plain).toEqual({
      ami: unknownText,
      deep: unknownText,
      text: `prefix-${unknownText}`,
      template: unknownText,
      list: [unknownText],
      each: [unknownText],
      json: `{"at":"${unknownText}"}`,
      upper: unknownText,
      again: unknownText,
    });
    expect(one("single").inputs.one).toBe(unknownText);
  });

  it("are not answered while their arguments are unknown", async () => {
    const { one } = await called;
    expect(one("copy").inputs.region).toBe(unknownText);
    expect(asked.filter((question) => "call" in question && "of" in question.args)).toEqual([]);
  });
});

describe("config", () => {
  const stackFile = `config:
  aws:region: eu-central-1
  shop:name: orders
  shop:count: 3
  shop:open: true
  shop:list: [a, b]
  shop:nested: { host: db.example, password: { secure: AAAA } }
  shop:password: { secure: BBBB }
  shop:size: { secure: CCCC }
`;

  it("reaches the program as the engine passes it", async () => {
    const { outputs } = await ran({
      "Pulumi.dev.yaml": stackFile,
      ...index(`
        const config = new pulumi.Config();
        module.exports = {
          region: new pulumi.Config("aws").require("region"),
          name: config.require("name"), count: config.requireNumber("count"), open: config.requireBoolean("open"),
          list: config.requireObject("list"), host: config.requireObject("nested").host,
          stack: pulumi.getStack(), project: pulumi.getProject(), organization: pulumi.getOrganization(),
        };
      `),
    });
    expect(outputs).toEqual({
      region: "eu-central-1",
      name: "orders",
      count: 3,
      open: true,
      list: ["a", "b"],
      host: "db.example",
      stack: "dev",
      project: "shop",
      organization: "organization",
    });
  });

  it("keeps encrypted values unknown secrets, whatever type the program asks for", async () => {
    const { one } = await ran({
      "Pulumi.dev.yaml": stackFile,
      ...index(`
        const config = new pulumi.Config();
        bucket("orders", {
          secret: config.requireSecret("password"),
          derived: config.requireSecret("password").apply((text) => text.length),
          text: "x" + config.require("password"),
          number: config.requireSecretNumber("size"),
          plain: config.requireNumber("size"),
          nested: config.requireObject("nested").password,
          absent: config.getSecret("none"),
        });
      `),
    });
    const { bucket: _, ...rest } = one("orders").inputs;
    const hidden = { [signatureKey]: signatures.secret, value: unknownText };
    expect(rest).toEqual({
      secret: hidden,
      derived: hidden,
      text: `x${unknownText}`,
      number: hidden,
      plain: unknownText,
      nested: unknownText,
    });
  });

  it("says what is missing without a stack trace", async () => {
    const failure = await failureOf(index(`new pulumi.Config().require("name");`));
    expect(failure).toContain("Missing required configuration variable 'shop:name'");
    expect(failure).not.toContain("    at ");
  });
});

describe("languages", () => {
  const typed = `import * as pulumi from "@pulumi/pulumi";
    const answer: number = 42;
    export const stack: string = pulumi.getStack();
    export const doubled = answer * 2;`;
  const answers = { stack: "dev", doubled: 84 };

  it("runs an ES module in TypeScript whose types Node strips", async () => {
    const manifest = '{ "type": "module", "main": "src/main.ts" }';
    expect((await ran({ "package.json": manifest, "src/main.ts": typed })).outputs).toEqual(answers);
  });

  it("runs TypeScript the engine's way where the project leaves it on: enums, imports without an extension", async () => {
    const { outputs } = await ran({
      "Pulumi.yaml": "name: shop\nruntime: nodejs\n",
      "package.json": '{ "main": "index.ts" }',
      "tsconfig.json":
        '{ "compilerOptions": { "strict": true, "skipLibCheck": true, "module": "commonjs", "moduleResolution": "node10", "ignoreDeprecations": "6.0", "types": ["node"] } }',
      "size.ts": "export enum Size { Small = 1, Large }",
      "index.ts": `import { Size } from "./size"; export const size = Size.Large;`,
    });
    expect(outputs).toEqual({ size: 2 });
  });

  it("reports a type error there as the compiler does", async () => {
    const failure = await failureOf({
      "Pulumi.yaml": "name: shop\nruntime: nodejs\n",
      "package.json": '{ "main": "index.ts" }',
      "tsconfig.json":
        '{ "compilerOptions": { "strict": true, "skipLibCheck": true, "module": "commonjs", "moduleResolution": "node10", "ignoreDeprecations": "6.0", "types": ["node"] } }',
      "index.ts": `export const size: number = "large";`,
    });
    expect(failure).toContain("index.ts");
    expect(failure).toContain("Type 'string' is not assignable to type 'number'");
    expect(failure).not.toContain("ts-node/src");
  });

  it("runs a program in the folder that main names", async () => {
    const { outputs } = await ran({
      "Pulumi.yaml": "name: shop\nmain: infra/\nruntime:\n  name: nodejs\n  options: { typescript: false }\n",
      "infra/index.js": `exports.here = process.cwd().endsWith("infra");`,
    });
    expect(outputs).toEqual({ here: true });
  });
});

describe("programs that fail", () => {
  it("pass on their own error with their own stack", async () => {
    const failure = await failureOf({
      "index.js": `function deploy() {\n  throw new TypeError("no such thing");\n}\ndeploy();`,
    });
    expect(failure).toMatch(/^TypeError: no such thing\n {4}at deploy \(.*index\.js:2:9\)/);
  });

  it("name the source a compiler made them from", async () => {
    const map = { version: 3, sources: ["deploy.ts"], names: [], mappings: "AAAA;AAUA" };
    const failure = await failureOf({
      "index.js": `"compiled";\nthrow new Error("x");\n//# sourceMappingURL=index.js.map`,
      "index.js.map": JSON.stringify(map),
    });
    expect(failure).toMatch(/^Error: x\n {4}at .*deploy\.ts:11:/);
  });

  it("pass on a rejection nobody awaits", async () => {
    expect(await failureOf(index(`Promise.reject(new Error("forgotten"));`))).toMatch(/^Error: forgotten\n {4}at /);
  });

  it("pass on an error thrown inside apply, once", async () => {
    const failure = await failureOf(index(`pulumi.output(1).apply(() => { throw new Error("inside"); });`));
    expect(failure.match(/Error: inside/g)).toHaveLength(1);
  });

  it("show a RunError as its sentence", async () => {
    expect(await failureOf(index(`throw new pulumi.RunError("Set shop:region first.");`))).toBe(
      "Set shop:region first.",
    );
  });

  it.each([
    [
      "a name twice",
      `bucket("a", {}); bucket("a", {});`,
      "Duplicate resource URN 'urn:pulumi:dev::shop::aws:s3/bucket:Bucket::a'",
    ],
    ["a promise that never settles", `module.exports = () => new Promise(() => {});`, "a promise that never settles"],
    ["an early exit", "process.exit(0);", "ended by itself with exit code 0 before the program was done"],
    ["a logged error", `pulumi.log.error("bad luck");`, "The program logged an error."],
    ["what is no Error", `throw "a string";`, "a string"],
    ["a missing module", `require("./nowhere");`, "Cannot find module './nowhere'"],
    [
      "a method of a component that a plugin builds",
      `pulumi.runtime.call("eks:index:Cluster/getKubeconfig", {});`,
      "which only the engine can call",
    ],
  ])("say so: %s", async (_case, body, expected) => {
    expect(await failureOf(index(body))).toContain(expected);
  });

  it("say which package.json can't be read", async () => {
    expect(await failureOf({ ...index(""), "package.json": "{ broken" })).toMatch(
      /\/package\.json is not valid JSON; set it right\.$/,
    );
  });

  it("end although they left something open", async () => {
    expect(await failureOf(index(`setInterval(() => {}, 1000); throw new Error("x");`))).toMatch(/^Error: x/);
  });

  it("say what they wrote", async () => {
    const result = await run(index(`console.log("to stdout"); console.error("to stderr"); throw new Error("x");`));
    expect(result.written).toContain("to stdout\n");
    expect(result.written).toContain("to stderr\n");
  });
});

describe("stack references", () => {
  const answer = (question: ProgramQuestion): ProgramAnswer =>
    "outputsOf" in question ? { outputs: { vpc: "vpc-1", arn: unknownText }, secretOutputNames: [] } : undefined;
  const body = `const base = new pulumi.StackReference("acme/shop/base");`;

  it("give the known outputs, and unknown ones as unknown", async () => {
    const { one } = await ran(
      index(
        `${body} bucket("b", { get: base.getOutput("vpc"), need: base.requireOutput("vpc"), arn: base.requireOutput("arn"), none: base.getOutput("none") });`,
      ),
      answer,
    );
    expect(one("b").inputs).toEqual({ bucket: "b", get: "vpc-1", need: "vpc-1", arn: unknownText });
    expect(one("acme/shop/base").read).toBe(true);
  });

  it("fail for a required output that is not there", async () => {
    const result = await run(index(`${body} bucket("b", { need: base.requireOutput("none") });`), answer);
    expect(result).toMatchObject({
      failure: expect.stringContaining("Required output 'none' does not exist on stack 'acme/shop/base'."),
    });
  });

  it("are wholly unknown for a stack nobody knows", async () => {
    const { one } = await ran(index(`${body} bucket("b", { need: base.requireOutput("vpc") });`), () => ({}));
    expect(one("b").inputs.need).toBe(unknownText);
  });
});
