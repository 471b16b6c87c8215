/** One line at a time: it is filled with what was set before it, or is set ahead, and what it sets is noted, the last first. */
import { expect, test } from "vitest";
import { filledIn, namesSetBy, type Values } from "../../../policies/border/references/filled-line.ts";

function filled(line: string, values: Readonly<Record<string, readonly string[]>> = {}, ahead = {}) {
  const known: Values = new Map(Object.entries(values));
  return [filledIn(line, known, new Map(Object.entries(ahead))), Object.fromEntries(known)];
}

test.each([
  ["put $A", { A: ["b"] }, {}, ["put b"], { A: ["b"] }],
  ["put $A", {}, { A: ["b"] }, ["put b"], {}],
  ["put $A", { A: ["b", "c"] }, {}, ["put b", "put c"], { A: ["b", "c"] }],
  ["A=c", { A: ["b"] }, {}, ["A=c"], { A: ["c", "b"] }],
  ["A=$A-c", { A: ["b"] }, {}, ["A=b-c"], { A: ["b-c"] }],
  ["A=$(uname -m)", {}, {}, ["A=$(uname -m)"], { A: ["x86_64"] }],
  ["A=$(cat /srv)", {}, {}, ["A=$(cat /srv)"], {}],
  ["put $(uname -m)", {}, {}, ["put x86_64"], {}],
  ["for A in b c; do", {}, {}, ["for A in b c; do"], { A: ["b", "c"] }],
])("%s", (line, values, ahead, lines, after) => {
  expect(filled(line, values as Record<string, readonly string[]>, ahead)).toEqual([lines, after]);
});

test("what goes on further than anybody writes stays a gap, and sets nothing", () => {
  const long = "x".repeat(5_000);
  for (const line of [`put \${A:-${long}}`, `put \${A#${long}}`, `A=$(${long})`])
    expect(filled(line, { A: ["b"] })).toEqual([[line], { A: ["b"] }]);
});

test("no more values than can be tried, and none that grows without end", () => {
  const values: Values = new Map();
  for (let one = 0; one < 20; one += 1) filledIn(`A=v${one}`, values, new Map());
  expect(values.get("A")).toHaveLength(8);
  // What the rest are is not known, so the variable stands for itself, and the last is still tried first.
  expect([values.get("A")?.[0], values.get("A")?.at(-1)]).toEqual(["v19", "$A"]);
  filledIn(`for C in ${"w ".repeat(65)}; do`, values, new Map());
  expect(values.get("C")).toEqual([..."w".repeat(63), "$C"]);
  filledIn(`B=${"b".repeat(5_000)}`, values, new Map());
  expect(values.has("B")).toBe(false);
});

test("what a line sets", () => {
  expect(namesSetBy("export A=b C='d' --E=f x?G=h")).toEqual(["A", "C"]);
});
