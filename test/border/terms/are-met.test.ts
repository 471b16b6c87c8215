/** A condition holds only where known values make it; a value not known neither makes it hold nor fail. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areMet } from "../../../policies/border/terms/are-met.ts";
import type { InputCondition } from "../../../policies/border/terms/entry.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";

const notKnown = { kind: "not-known", property: "p" } as const;

function truth(condition: Omit<InputCondition, "path">, value: Value | undefined): unknown {
  const inputs: Inputs = value === undefined ? {} : { p: value };
  return areMet([{ path: "p", ...condition }], inputs, (path) => path);
}

describe("one condition", () => {
  test.each<[what: string, condition: Omit<InputCondition, "path">, value: Value | undefined, expected: unknown]>([
    ["a value not known is not the one asked for, nor another", { is: ["on"] }, unknown, notKnown],
    ["nor certainly not the one excluded", { isNot: ["off"] }, unknown, notKnown],
    ["a value not known is there", { present: true }, unknown, true],
    ["and is therefore not absent", { absent: true }, unknown, false],
    ["an absent value is not the one asked for", { is: ["on"] }, undefined, false],
    ["nor does it differ from the one excluded", { isNot: ["off"] }, undefined, false],
    ["an absent value is not there", { present: true }, undefined, false],
    ["null is absent", { absent: true }, null, true],
    ["absent or the one asked for: absent", { is: ["on"], absent: true }, undefined, true],
    ["absent or not excluded: absent", { isNot: ["off"], absent: true }, undefined, true],
    ["a value that is there is not absent", { absent: true }, "on", false],
    ["the one asked for", { is: ["on"] }, "on", true],
    ["another", { is: ["on"] }, "off", false],
    ["words compare without case", { is: ["Enabled"] }, "ENABLED", true],
    ["a provider's text for a truth", { is: [true] }, "true", true],
    ["a provider's text for a number", { is: [1] }, "1", true],
    ["zero is how a provider may write false", { is: [false] }, 0, true],
    ["one is how a provider may write true", { is: [true] }, 1, true],
    ["also in a text", { is: [true] }, "1", true],
    ["another number is no truth", { is: [true] }, 2, false],
    ["nor is it a word", { is: ["0"] }, "", false],
    ["a number is no switch of a word", { is: ["x"] }, 1, false],
    ["a block is not its text", { is: ["[object Object]"] }, {}, false],
    ["zero is not certainly the false that is excluded", { isNot: [false] }, 0, true],
    ["one of a list in one text", { is: ["oss"] }, "ecs, oss", true],
    ["a block where a word belongs is none", { is: ["on"] }, {}, false],
    ["and is none of those excluded", { isNot: ["off"] }, {}, true],
    ["the one excluded", { isNot: ["off"] }, "OFF", false],
    ["one of several values", { is: ["on"] }, ["off", "on"], true],
    ["one that is known, whatever the others", { is: ["on"] }, [unknown, "on"], true],
    ["none that is known, and one that is not", { is: ["on"] }, ["off", unknown], { ...notKnown, property: "p[1]" }],
  ])("%s", (_, condition, value, expected) => expect(truth(condition, value)).toEqual(expected));
});

describe("several conditions", () => {
  const on = (path: string): InputCondition => ({ path, is: ["on"] });
  const all = (inputs: Inputs): unknown => areMet(Object.keys(inputs).map(on), inputs, (path) => path);

  test("hold where there is none", () => expect(all({})).toBe(true));

  test("fail by one that fails, before one not known; and are not known by one not known, before those that hold", () => {
    const state = fc.constantFrom<Value>("on", "off", unknown);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("a", "b", "c"), state, { noNullPrototype: true }), (inputs) => {
        const values = Object.values(inputs);
        const expected = values.includes("off") ? false : !values.includes(unknown);
        const found = all(inputs);
        if (found !== true && found !== false) expect(expected).toBe(false);
        else expect(found).toBe(expected);
        expect(typeof found === "object").toBe(!values.includes("off") && values.includes(unknown));
      }),
    );
  });

  test("are asked of the element they are bound to", () => {
    const inputs = { rules: [{ status: "off" }, { status: "on" }] };
    const bound = (index: number) => (path: string) => path.replace("[]", `[${index}]`);
    expect(areMet([on("rules[].status")], inputs, bound(0))).toBe(false);
    expect(areMet([on("rules[].status")], inputs, bound(1))).toBe(true);
  });
});
