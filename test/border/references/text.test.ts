/** Every text of a value is found under the key it is called by, in whatever document it hides. */
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { textsIn } from "../../../policies/border/references/text.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";

/** [at, key, text] of all but the keys themselves. */
function texts(inputs: Value) {
  return textsIn(inputs, () => false)
    .filter(({ key }) => key !== "")
    .map(({ at, key, text }) => [at, key, text]);
}

function hides(text: string): Value {
  return { environment: { CONFIG: text } };
}

test.each([
  ["JSON", '{"region":"r-1"}', "environment.CONFIG.region", "region", "r-1"],
  ["YAML", "a: 1\nregion: r-1\n", "environment.CONFIG.region", "region", "r-1"],
  ["base64", btoa('{"region":"region-one"}'), "environment.CONFIG.region", "region", "region-one"],
  ["base64 twice", btoa(btoa('{"region":"region-one"}')), "environment.CONFIG.region", "region", "region-one"],
  ["gzip in base64", gzipSync('{"region":"r-1"}').toString("base64"), "environment.CONFIG.region", "region", "r-1"],
  ["percents", "%7B%22region%22%3A%22r-1%22%7D", "environment.CONFIG.region", "region", "r-1"],
  ["JSON in JSON", JSON.stringify({ a: '{"region":"r-1"}' }), "environment.CONFIG.a.region", "region", "r-1"],
])("%s is walked as what it spells", (_, text, at, key, found) => {
  expect(texts(hides(text))).toContainEqual([at, key, found]);
});

test("what is called by a name beside it, or by the option before it, has that name", () => {
  expect(texts({ env: [{ name: "BUCKET", value: "people" }] })).toContainEqual(["env[0].value", "BUCKET", "people"]);
  expect(texts({ job: { args: ["--dest", "people"] } })).toContainEqual(["job.args[1]", "--dest", "people"]);
});

test("a resource's own property has no name but the catalogue's", () => {
  expect(texts({ bucket: "people", tags: ["one"] })).toEqual([]);
});

test("a command given as words is a line as well", () => {
  const lines = textsIn({ job: { command: ["cp", "--region", "r-1"] } }, () => false);
  expect(lines.map(({ text }) => text)).toContain("cp --region r-1");
});

test.each<[job: { readonly [key: string]: Value }, line: string]>([
  [
    { image: "hub.example:5000/acme/carry:1.2", command: ["copy", "/srv", "vault:people"] },
    "carry copy /srv vault:people",
  ],
  [{ image: "carry@sha256:ab", entryPoint: ["/carry"], command: ["copy"], args: ["x"] }, "carry /carry copy x"],
  [{ image: "carry", command: ["copy", "/srv", "vault:people", 5] }, "carry copy /srv vault:people"],
  [{ image: "carry", command: ["copy", "/srv", "vault:people", unknown] }, "carry copy /srv vault:people"],
])("what a container runs is a line called by its image: %j", (job, line) => {
  expect(textsIn({ job }, () => false).map(({ text }) => text)).toContain(line);
});

test("an image without a command is none", () => {
  expect(textsIn({ job: { image: "hub.example/carry:1" } }, () => false).map(({ text }) => text)).toEqual([
    "hub.example/carry:1",
  ]);
});

test("scripts, words that only look encoded and broken documents are read as they stand", () => {
  for (const text of ["#!/bin/sh\nA: b\n", "AAAAAAAAAAAAAAAA", "100%zz", "a: [\nb: {\n"])
    expect(texts(hides(text))).toContainEqual(["environment.CONFIG", "CONFIG", text]);
});

test("what is skipped is not entered, and paths of the catalogue do not match beyond JSON", () => {
  const steps: string[][] = [];
  textsIn({ a: { b: "c: 1\nd: e\n" }, no: { way: "x" } }, (one) => {
    steps.push([...one]);
    return one[0] === "no";
  });
  expect(steps).toContainEqual(["a", "b", "", "d"]);
  expect(steps).not.toContainEqual(["no", "way"]);
});

test("values not known, and numbers, are no texts", () => {
  expect(texts({ a: unknown, b: { c: 1, d: null, e: "" } })).toEqual([]);
});

test("what is not known, or stands elsewhere, is called something all the same", () => {
  expect(texts({ a: { b: unknown } })).toEqual([["a.b", "b", ""]]);
  const beside = { name: "KEY", valueFrom: { secretKeyRef: { key: "x" } } };
  expect(texts({ env: [beside] })).toContainEqual(["env[0].valueFrom", "KEY", ""]);
});

test("commands in a list are a script, words one line", () => {
  const joined = (list: readonly string[]) => textsIn({ run: list }, () => false).at(-1)?.text;
  expect(joined(["A=b", "get $A"])).toBe("A=b\nget $A");
  expect(joined(["get a", "get b"])).toBe("get a\nget b");
  expect(joined(["sh", "-c", "get a"])).toBe("sh -c get a");
});

describe("the keys and lists around a text", () => {
  const of = (inputs: Value) => textsIn(inputs, () => false);

  test("a text by itself is called by nothing", () => {
    expect(of("people")).toEqual([{ at: "", steps: [], key: "", text: "people" }]);
  });

  test("a key that can be a name is a text, another is not", () => {
    const found = of({ env: { "logs.example": "x", plain: "y" } }).map(({ key, text }) => [key, text]);
    expect(found).toEqual([
      ["", "logs.example"],
      ["logs.example", "x"],
      ["plain", "y"],
    ]);
  });

  test.each<[before: Value, called: string]>([
    ["--dest", "--dest"],
    ["-d", "-d"],
    ["--dest=x", "args"],
    ["copy", "args"],
    ["copy--dest", "args"],
    ["-1", "args"],
    [["--dest"], "args"],
  ])("after %j a word is called %s", (before, called) => {
    expect(texts({ job: { args: [before, "people"] } })).toContainEqual(["job.args[1]", called, "people"]);
  });

  test.each<[list: Value, lines: readonly string[]]>([
    [["cp", "x"], ["cp x"]],
    [["cp\n", "x"], ["cp\n\nx"]],
    [["cp"], []],
    [["cp", "x", 7], []],
    [[7, 8], []],
  ])("%j is the lines %j", (list, lines) => {
    const found = of({ job: { command: list } }).filter(({ key }) => key === "");
    expect(found.map(({ text }) => text)).toEqual(lines);
  });

  test.each<[record: Value, called: string]>([
    [{ name: "BUCKET", value: "people" }, "BUCKET"],
    [{ name: "BUCKET", values: ["people"] }, "BUCKET"],
    [{ name: "BUCKET", valueFrom: "people" }, "BUCKET"],
    [{ parameterKey: "BUCKET", parameterValue: "people" }, "BUCKET"],
    [{ parameter_key: "BUCKET", parameter_value: "people" }, "BUCKET"],
    [{ name: 7, option: "BUCKET", value: "people" }, "BUCKET"],
    [{ name: "BUCKET", valueType: "people" }, "valueType"],
    [{ namespace: "x", kind: "y", value: "people" }, "value"],
  ])("in %j, people is called %s", (record, called) => {
    const found = texts({ env: [record] }).filter(([, , text]) => text === "people");
    expect(found.map(([, key]) => key)).toEqual([called]);
  });
});

describe("YAML", () => {
  test.each<[what: string, text: string, found: string]>([
    ["a comment like the start of a script", "a: 1\nregion: r-1 #! x\n", "r-1"],
    ["indented as a whole", "  a: 1\n  region: r-1\n", "r-1"],
    ["quoted keys", '"a": 1\n"region": r-1\n', "r-1"],
    ["a blank before the colon", "a : 1\nregion : r-1\n", "r-1"],
    ["a key that stands last", "- r-1\n- region:", "r-1"],
    ["a key twice, of which the last counts", "region: r-2\nregion: r-1\n", "r-1"],
    ["a comment too close", 'a: "x"#c\nregion: r-1\n', "r-1"],
  ])("is read with %s", (_, text, found) => {
    expect(texts(hides(text)).map(([, , one]) => one)).toContain(found);
    expect(texts(hides(text)).map(([, , one]) => one)).not.toContain(text);
  });

  const bomb = `a: &a [x,x]\nb: [${"*a,".repeat(200)}]\n`;
  test.each([
    ["prose with colons", "note this: a\nand that: b\n"],
    ["one of several documents is broken", "a: 1\n---\nb: [\n"],
    ["one of several documents is mere text", "a: 1\n---\nmere text\n"],
    ["nothing but a text follows", "a: 1\n...\n---\nb\n"],
    ["it would grow beyond all bounds", bomb],
  ])("is not: %s", (_, text) => {
    expect(texts(hides(text))).toEqual([["environment.CONFIG", "CONFIG", text]]);
  });

  test("with lists for keys is read without a word to the terminal", () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    expect(texts(hides("a: 1\n? [b, c]\n: r-1\n")).map(([, , text]) => text)).toContain("r-1");
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

test.each([
  ["https://x.example/%41", ["https://x.example/%41", "https://x.example/A"]],
  ["a%20b", ["a b"]],
  ["100%ff", ["100%ff"]],
])("percents in %s spell %j", (text, spelt) => {
  expect(texts(hides(text)).map(([, , one]) => one)).toEqual(spelt);
});

describe("a document in a document", () => {
  const layers = (count: number, text: string, wrap: (one: string) => string): string =>
    count === 0 ? text : wrap(layers(count - 1, text, wrap));
  const inner = (count: number, wrap: (one: string) => string) =>
    texts(hides(layers(count, "by way of r-1", wrap))).map(([, , text]) => text);

  test("is read twelve deep, and beyond that as it stands", () => {
    expect(inner(12, btoa)).toEqual(["by way of r-1"]);
    expect(inner(13, btoa)).toEqual([btoa("by way of r-1")]);
    const inJson = (one: string): string => btoa(JSON.stringify({ a: one }));
    expect(inner(6, inJson)).toEqual(["by way of r-1"]);
    expect(inner(7, inJson)).toEqual([inJson("by way of r-1")]);
  });

  test.each([
    ["lists", 1_000, "[", "]"],
    ["records", 1_000, '{"a":', "}"],
    ["lists with words full of brackets", 1_000, '["[[[\\"[[[",', "]"],
  ])("is read of a thousand %s in each other, and one more is plain text", (_, deepest, open, close) => {
    const nested = (depth: number): string => `${open.repeat(depth)}"people"${close.repeat(depth)}`;
    const found = (depth: number) => texts(hides(nested(depth))).map(([, , text]) => text);
    expect(found(deepest)).toContain("people");
    expect(found(deepest + 1)).toEqual([nested(deepest + 1)]);
  });

  test("is read of thousands of elements beside each other", () => {
    const text = `[${"[],{},".repeat(2_000)}"people"]`;
    expect(texts(hides(text)).map(([, , one]) => one)).toEqual(["people"]);
  });
});
