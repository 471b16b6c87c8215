/** A list of literals stands where its name is used. */
import { expect, test } from "vitest";
import { withLists } from "../../../policies/border/references/literal-lists.ts";
import { tokensOf } from "../../../policies/border/references/program-tokens.ts";

test.each([
  ["p = ['a', 'b']; p.join('-')", "p = [ a , b ] ; [ a , b ] . join ( - )"],
  ["p = ['a']; p = ['b']; p.join('-')", "p = [ a ] ; p = [ b ] ; p.join ( - )"],
  ["p = ['a', f()]; p.join('-')", "p = [ a , f ( ) ] ; p.join ( - )"],
  ["p = ['a', 'b']; f(p[1])", "p = [ a , b ] ; f ( b )"],
  ["const [a, b] = ['x', 'y']", "const a = x ; b = y ;"],
  ["const [a, b] = f()", "const [ a , b ] = f ( )"],
])("%s", (text, expected) => {
  const read = withLists(tokensOf(text, "javascript") ?? []);
  expect(read.map((one) => one.text).join(" ")).toBe(expected);
});
