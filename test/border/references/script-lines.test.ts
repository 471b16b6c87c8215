/** Variables are what the script sets them to; what only gets a name is judged by the lines that use it. */
import { expect, test } from "vitest";
import { scriptLines } from "../../../policies/border/references/script-lines.ts";

const texts = (script: string): readonly string[] => scriptLines(script).map(({ text }) => text);

test.each([
  ["a b", ["a b"]],
  ["R=us; R=$R-east-1\nput $R", ["R=us; R=us-east-1", "put us-east-1"]],
  [`H=depot\nput \${H}.io/$X`, ["H=depot", "put depot.io/$X"]],
  ['A="a b"\n$A c', ['A="a b"', "a b c"]],
  ["A='$B'\nput $A", ["A=$B", "put $B"]],
  [`put \${A:-b}`, ["put b"]],
  [`A=a\nput \${A:-b}`, ["A=a", "put a b"]],
  [`: \${A:=b}\nput $A`, [": b b", "put b"]],
  [`put \${A:?no}`, [`put \${A:?no}`]],
  ["A=$(get b)\nput $A", ["A=$(get b)", "put $A"]],
  ["send() { put $A; }\nA=b", ["send() { put b; }", "A=b"]],
  ["if x; then\nA=a\nelse\nA=b\nfi\nput $A", ["if x; then", "A=a", "else", "A=b", "fi", "put b", "put a"]],
  ["for A in a b; do put $A; done", ["for A in a b; do put a; done", "for A in a b; do put b; done"]],
  [`A=a-b\nput \${A/a/c}`, ["A=a-b", "put c-b"]],
  [`put \${A/a/c}`, [`put \${A/a/c}`]],
  ["h = 'x.a'\nput(f'https://{h}')", ["h = x.a", "put(f'https://x.a')", "put(fhttps://x.a)"]],
  ["put(f'{h}')", [`put(f'\${h}')`]],
  ["put a'b'", ["put a'b'", "put ab"]],
  ['$u = "a"\nput -Uri $u', ["$u = a", "put -Uri a"]],
  ["put --A=b?c=$D $A", ["put --A=b?c=$D $A"]],
])("%s", (script, lines) => expect(texts(script)).toEqual(lines));

const contextOf = (script: string): string => scriptLines(script)[0]?.context ?? "";

test.each([
  [`A=b\nget $A\nput \${A}/c`, "get b\nput b/c"],
  ["export A=b\nget $A", "export A=b\nget b"],
  ["set -a\nA=b\nget $A", "set -a"],
  ["A=b run\nget $A", "A=b run\nget b"],
  ["A=b\nget $AB", "A=b"],
])("what becomes of it: %s", (script, context) => expect(contextOf(script)).toBe(context));

test("where all is handed on, so is what is only set", () => {
  expect(scriptLines("set -a\nA=b\nget $A")[1]?.context).toBe("A=b\nget b");
});
