/** What a program puts together of literals is one. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: gaps of programs are what is tested
import { expect, test } from "vitest";
import { folded } from "../../../policies/border/references/program-folding.ts";
import { tokensOf } from "../../../policies/border/references/program-tokens.ts";

function literals(text: string, language: "javascript" | "python") {
  return folded(tokensOf(text, language) ?? [])
    .filter(({ kind }) => kind === "text")
    .map((one) => one.text);
}

test.each([
  ["'a' + 'b' + c.d", ["ab${c_d}"]],
  ["x = HOST +\n 'b'", ["${HOST}b"]],
  ["['a', b].join('.')", ["a.${b}"]],
  ["f(a) + 'b'", ["b"]],
  ["a + b", []],
  ["['a', f()].join('.')", ["a", "."]],
  ["p = ['a', 'b']; p.join('.')", ["a", "b", "a.b"]],
  ["__p = ['a', 'b']; 'x' + p.join('.')", ["a", "b", "xa.b"]],
  ["[a, b] = ['x', 'y']; f(a + b)", ["x", "y", "${a}${b}"]],
  ["'a'.concat('b', c)", ["ab${c}"]],
  ["[34, 192].join('.')", ["34.192"]],
])("in JavaScript: %s", (text, expected) => {
  expect(literals(text, "javascript")).toEqual(expected);
});

test.each([
  ["'a{}c'.format('b')", ["abc"]],
  ["'a{x}c'.format(x=b)", ["a${b}c"]],
  ["'a%sc' % b", ["a${b}c"]],
  ["'a%s%s' % ('b', c)", ["ab${c}"]],
  ["'.'.join(['a', 'b'])", ["a.b"]],
  ["('a'\n 'b')", ["ab"]],
  ["'a'.upper()", ["a"]],
])("in Python: %s", (text, expected) => {
  expect(literals(text, "python")).toEqual(expected);
});
