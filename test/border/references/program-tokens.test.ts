/** Literals, names and comments of a program are told apart, whatever looks like another. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: gaps of programs are what is tested
import { describe, expect, test } from "vitest";
import { languageOf, tokensOf } from "../../../policies/border/references/program-tokens.ts";

describe("a language is known", () => {
  test.each([
    ["index.mjs", "", "javascript"],
    ["handler.ts", "", "javascript"],
    ["job.py", "", "python"],
    ["zipFile", "// handler\nconst x = 1;", "javascript"],
    ["zipFile", "/* a */ import { S3 } from '@aws-sdk/client-s3'", "javascript"],
    ["zipFile", "import os, json  # all it needs\n", "python"],
    ["zipFile", '"""what it does"""\nimport os', "python"],
    ["userData", "#!/usr/bin/env python3\nimport os", "python"],
    ["userData", "#!/usr/bin/env node\nfetch(x)", "javascript"],
    ["userData", "#!/bin/bash\nexport const=1", undefined],
    ["userData", "export default=1\nif [ -f x ]; then\n  y\nfi", undefined],
    ["userData", "#cloud-config\nruncmd:\n  - x", undefined],
    ["query", "select 1", undefined],
  ])("by %s and %j: %s", (name, text, language) => {
    expect(languageOf(text, name)).toBe(language);
  });
});

function literals(text: string, language: "javascript" | "python") {
  return tokensOf(text, language)
    ?.filter(({ kind, alone }) => kind === "text" && !alone)
    .map((one) => one.text);
}

test.each([
  ["strings and comments", "f('a') // 'b'\n/* 'c' */ g(\"d\")", ["a", "d"]],
  ["what looks like a comment in a string", 'f("/*"); g("b"); h("*/")', ["/*", "b", "*/"]],
  ["what looks like a comment in a pattern", 'const r = /[/*]/; g("b") /* "c" */', ["/[/*]/", "b"]],
  ["a division", 'a / b; g("b") / c', ["b"]],
  ["gaps of a template", "`https://${ config.host }/${f(`a`)}`", ["https://${config_host}/${f(`a`)}"]],
])("of JavaScript: %s", (_, text, expected) => {
  expect(literals(text, "javascript")).toEqual(expected);
});

test.each([
  ["strings and comments", "f('a') # 'b'\ng(\"d\")", ["a", "d"]],
  ["words on functions", 'def f():\n    """see"""\n    g("b")', ["b"]],
  ["long literals that are used", 'x = """a\nb"""', ["a\nb"]],
  ["gaps", 'x = f"https://{host}/{x.y!r}/{1 + 2}"', ["https://${host}/${x_y}/${1 + 2}"]],
])("of Python: %s", (_, text, expected) => {
  expect(literals(text, "python")).toEqual(expected);
});

test("what never ends, or is nested deeper than anybody writes, is read as no program", () => {
  expect(tokensOf("f() /* a", "javascript")).toBeUndefined();
  expect(tokensOf('x = """a', "python")).toBeUndefined();
  expect(tokensOf("`${".repeat(100), "javascript")).toBeUndefined();
});
