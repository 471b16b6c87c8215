/** Every text of a value is found under the key it is called by, in whatever document it hides. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
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
  expect(texts({ a: { b: unknown, c: 1, d: null, e: "" } })).toEqual([]);
});
