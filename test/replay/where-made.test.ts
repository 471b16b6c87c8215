/** A resource is told with the line of the program that makes it, wherever its class comes from and however it is written. */
import { expect, it } from "vitest";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import { sourceOf } from "../../policies/replay/host/where-made.ts";
import { opening, program } from "../cli/program.ts";

const bodies = {
  "index.js": `${opening}
const { orders } = require("./shop");
new aws.s3.Bucket("at-the-top");
function make(name) {
  return new aws.s3.Bucket(name);
}
make("by-a-function");
new (class Site extends pulumi.ComponentResource {
  constructor() {
    super("my:index:Site", "site");
    new aws.s3.Bucket("in-a-component", {}, { parent: this });
  }
})();
pulumi.output(1).apply(() => new aws.s3.Bucket("later"));
orders();
bucket("own-class", { bucket: "x" });`,
  "shop.js": `const aws = require("@pulumi/aws");
exports.orders = () => new aws.s3.Bucket("elsewhere");`,
};

it("names file, line and column of each", async () => {
  const first = opening.split("\n").length;
  const aws = 'const aws = require("@pulumi/aws");\n';
  const cwd = program({
    ...bodies,
    "index.js": bodies["index.js"].replace("const { orders }", `${aws}const { orders }`),
  });
  const { stacks } = await previewProgram({ cwd, stacks: [], day: "2026-06-01", timeout: 60 });
  const [stack] = stacks;
  const made = stack?.resources.map(({ name, source }) => [name, source && `${source.file}:${source.line - first}`]);
  expect(stack?.error).toBeUndefined();
  expect(Object.fromEntries(made ?? [])).toMatchObject({
    "at-the-top": "index.js:3",
    "by-a-function": "index.js:5",
    "in-a-component": "index.js:11",
    later: "index.js:14",
    elsewhere: `shop.js:${2 - first}`,
  });
});

it("names no line where the SDK sends none, or one of no file", () => {
  const position = (uri: string) => ({ getUri: () => uri, getLine: () => 3, getColumn: () => 1 });
  expect(sourceOf(undefined, "/shop")).toBeUndefined();
  expect(sourceOf(position("evalmachine.<anonymous>"), "/shop")).toBeUndefined();
  expect(sourceOf(position("file:///shop/src/index.ts"), "/shop")).toEqual({
    file: "src/index.ts",
    line: 3,
    column: 1,
  });
});
