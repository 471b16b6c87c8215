/** What a program says is read as what a script says, without what it only tells people. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: gaps of programs are what is tested
import { expect, test } from "vitest";
import { readAsProgram } from "../../../policies/border/references/program-text.ts";
import { loadFacts } from "../../../policies/facts/load-facts.ts";

const { harmlessTexts } = await loadFacts();

function read(text: string, name = "index.js") {
  const all = readAsProgram({ at: `code.${name}`, steps: ["code", name], key: name, text }, harmlessTexts, new Set());
  return all.map((one) => [one.key, one.text]);
}

test.each([
  ["comments are left out", "f(1) // see https://a.io", "f ( 1 )"],
  ["a variable it sets is filled in like a script's", 'const a = "x"\nf(a)', 'const a = "x"\nf ( $a )'],
  ["what it gets from elsewhere says nothing", "({ Bucket: process.env.B })", "( { Bucket : _process_env_B } )"],
  ["a literal that is a host is called", 'f("a.partner.net")', 'f ( "a.partner.net" host="a.partner.net" )'],
  ["not what a test asks for", 'h === "a.partner.net"', '_h = = = "a.partner.net"'],
  ["nor what is imported", 'require("a.partner.net")', 'require ( "" )'],
  ["nor an example", 'new URL(p, "https://example.com")', 'new URL ( _p , "" )'],
  ["what stands behind a host is a path", "f(`https://a.net${p}`)", 'f ( "https://a.net/${p}" )'],
])("%s", (_, text, expected) => {
  expect(read(text)).toEqual([["index.js", expected]]);
});

test("what stands under a key of people's browsers is read by that key", () => {
  expect(read('({ headers: { location: { value: "https://a.net" } } })')).toEqual([
    ["index.js", '( { headers : { location : { value : "" } } } )'],
    ["location", "https://a.net"],
  ]);
});

test("what is no program stays as it is", () => {
  expect(read("see https://a.io // b", "notes.txt")).toEqual([["notes.txt", "see https://a.io // b"]]);
});
