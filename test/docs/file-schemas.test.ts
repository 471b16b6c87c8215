/** Editors complete and check the files people write: each names a schema that takes it, and that sees a misspelt key. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const files = globSync(["stacks/Pulumi.*.yaml", "policies/laws/*.yaml", "examples/*/transfers/*.yaml"]).sort();
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: false });

/** The schema a file names in its first line. */
function schemaOf(file: string): string {
  const [, path = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, "utf8")) ?? [];
  return join(dirname(file), path);
}

const validators = new Map(
  [...new Set(files.map(schemaOf))].map((path) => [path, ajv.compile(JSON.parse(readFileSync(path, "utf8")))]),
);

function misfits(file: string, document: unknown): readonly string[] {
  const validate = validators.get(schemaOf(file));
  if (!validate) throw new Error(`${file} names no schema`);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("stacks, laws, transfers and reviewers have one each", () => {
  expect([...validators.keys()].map((path) => path.replace(/^.*\//, "")).sort()).toEqual([
    "law.schema.json",
    "reviewers.schema.json",
    "stack.schema.json",
    "transfer.schema.json",
  ]);
  expect(files.length).toBeGreaterThan(20);
});

describe.each(files)("%s", (file) => {
  const document = parse(readFileSync(file, "utf8"));

  test("fits", () => expect(misfits(file, document)).toEqual([]));

  test("does not with a misspelt key", () => {
    const wrong =
      "config" in document ? { config: { ...document.config, "landlocked:regoin": "x" } } : { ...document, nmae: "x" };
    expect(misfits(file, wrong)).not.toEqual([]);
  });
});

test("keys of other namespaces are not ours to check", () => {
  const [file = ""] = files.filter((one) => one.startsWith("stacks/"));
  const { config } = parse(readFileSync(file, "utf8"));
  expect(misfits(file, { config: { ...config, "aws:region": "eu-central-1", "shop:anything": [1] } })).toEqual([]);
});
