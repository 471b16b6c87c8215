/** What one run of several stacks reads, and how often. */
import { expect, it, vi } from "vitest";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import { opening, program } from "./program.ts";

const { readings } = vi.hoisted(() => ({ readings: [] as string[] }));
vi.mock(import("../../policies/config/stack-settings.ts"), async (original) => {
  const actual = await original();
  return {
    ...actual,
    readStackSettings: (config, pack, identity, facts) => {
      readings.push(identity.stack);
      return actual.readStackSettings(config, pack, identity, facts);
    },
  };
});

const askingTwentyTimes = `
  for (let count = 0; count < 20; count += 1) {
    pulumi.runtime.invokeOutput("aws:index/getRegion:getRegion", { region: "eu-west-" + (count % 3 + 1) });
  }
`;

it("reads a stack's settings once, however many provider functions its program calls", async () => {
  readings.length = 0;
  const config = "config:\n  aws:region: eu-central-1\n";
  const files = { "Pulumi.dev.yaml": config, "Pulumi.prod.yaml": config, "index.js": opening + askingTwentyTimes };
  const { verdict } = await previewProgram({ cwd: program(files), stacks: [], day: "2026-06-01" });
  expect(verdict).toBe("ok");
  expect(readings.sort()).toEqual(["dev", "prod"]);
});

it("tells once what is wrong with them", async () => {
  readings.length = 0;
  const config = "config:\n  landlocked:regoin: eu-central-1\n";
  const files = { "Pulumi.dev.yaml": config, "index.js": opening + askingTwentyTimes };
  const { stacks } = await previewProgram({ cwd: program(files), stacks: [], day: "2026-06-01" });
  expect(stacks).toMatchObject([{ verdict: "failed", error: expect.stringContaining("landlocked:regoin") }]);
  expect(readings).toEqual(["dev"]);
});

const telling = `
  bucket("orders", { key: pulumi.secret('hunter "2"') });
  console.log('key: hunter "2"');
`;

it.each([
  ["settings are refused", "config:\n  landlocked:regoin: eu-central-1\n", telling],
  [
    "program fails later",
    "config: {}\n",
    `${telling} setTimeout(() => { throw new Error('no door for hunter "2"'); }, 200);`,
  ],
])("shows no secret of a stack whose %s", async (_, config, body) => {
  const files = { "Pulumi.dev.yaml": config, "index.js": opening + body };
  const { stacks } = await previewProgram({ cwd: program(files), stacks: [], day: "2026-06-01" });
  expect(stacks).toMatchObject([{ verdict: "failed", output: expect.stringContaining("key: [secret]\n") }]);
  expect(stacks[0]?.error).not.toContain("hunter");
});

const [mistaken, asked] = ["aws:iam/getPolicyDocument:getPolicyDocument", "aws:ssm/getParameter:getParameter"];

it("says in one sentence what is wrong with what a program asks", async () => {
  const body = `pulumi.runtime.invoke("${mistaken}", { sourceJson: "{not json" }).then(() => {});`;
  const { stacks } = await previewProgram({
    cwd: program({ "index.js": opening + body }),
    stacks: [],
    day: "2026-06-01",
  });
  const sentence = 'aws:iam/getPolicyDocument: sourceJson is "{not json"; allowed is a policy document in JSON';
  expect(stacks).toMatchObject([{ verdict: "failed", error: `${sentence}, an object with a Statement.` }]);
});

it("lets a program take for JSON what nobody could answer; what is no JSON stays none", async () => {
  const parse = `pulumi.runtime.invoke("${asked}", { name: "x" }).then((p) => JSON.parse(p.value).image.id)`;
  const known = `try { JSON.parse("{"); } catch (error) { console.log(error.name, JSON.parse('{"a":[1]}').a[0]); }`;
  const body = `bucket("orders", { tags: { image: ${parse} } }); ${known}`;
  const { stacks } = await previewProgram({
    cwd: program({ "Pulumi.dev.yaml": "config:\n  aws:region: eu-central-1\n", "index.js": opening + body }),
    stacks: [],
    day: "2026-06-01",
  });
  expect(stacks).toMatchObject([{ verdict: "ok", output: "SyntaxError 1\n" }]);
});
