/** Each mistake in a file is one sentence: the field, what was found, what is allowed. */
import { expect, it } from "vitest";
import { z } from "zod";
import { describeProblems } from "../../policies/files/describe-problems.ts";

const schema = z.strictObject({
  days: z.int().min(7).max(35),
  letter: z
    .string()
    .regex(/^[a-z]$/)
    .meta({ allowed: "one lower-case letter" })
    .nullable()
    .optional(),
  stores: z.array(z.strictObject({ name: z.string(), open: z.boolean() })).min(1),
  rooms: z
    .record(
      z
        .string()
        .regex(/^[a-z]+$/)
        .meta({ allowed: "a lower-case word" }),
      z.enum(["red", "blue"]),
    )
    .optional(),
  wood: z.enum(["oak", "walnut"]).meta({ allowed: "a word of woods.yaml" }).optional(),
});

function problems(input: unknown, prefix?: string): readonly string[] {
  const { error } = schema.safeParse(input);
  return describeProblems(schema, input, error?.issues ?? [], prefix).map(({ sentence }) => sentence);
}

const right = { days: 7, stores: [{ name: "tapes", open: true }] };

const runtime = z
  .looseObject({
    runtime: z.union([z.string(), z.looseObject({ name: z.string(), options: z.looseObject({ tsc: z.boolean() }) })]),
    config: z.record(z.string(), z.unknown()).nullish(),
    shape: z.union([z.string(), z.strictObject({ colour: z.string() })]).optional(),
  })
  .nullable();

it.each<[input: unknown, sentence: string]>([
  [3, "the file is 3; allowed is a map with the keys runtime, config and shape or null."],
  [{ runtime: "go", shape: { colour: "red", color: 1 } }, "shape.color is no known key; the nearest is colour."],
  [{ runtime: "go", shape: { size: 3, colour: "red" } }, "shape.size is no known key; known is colour."],
  [{ runtime: { name: "nodejs", options: 4 } }, "runtime.options is 4; allowed is a map with the keys tsc."],
  [{ runtime: { name: "nodejs", options: { tsc: 1 } } }, "runtime.options.tsc is 1; allowed is true or false."],
  [{ runtime: 4 }, "runtime is 4; allowed is text or a map with the keys name and options."],
  [{ runtime: "go", config: 3 }, "config is 3; allowed is a map or null."],
])("of what may be one thing or another: %j", (input, sentence) => {
  const { error } = runtime.safeParse(input);
  expect(describeProblems(runtime, input, error?.issues ?? []).map((one) => one.sentence)).toEqual([sentence]);
});

it.each<[input: unknown, is: string]>([
  [null, "empty"],
  [undefined, "empty"],
  ["root:x", '"root:x"'],
  [[], "an empty list"],
])("of a file that holds no fields: %j", (input, is) => {
  expect(problems(input)).toEqual([
    `the file is ${is}; allowed is a map with the keys days, letter, stores, rooms and wood.`,
  ]);
});

it("says nothing about what is right", () => {
  expect(problems(right)).toEqual([]);
});

it.each([
  [{ days: 3 }, "days is 3; allowed is a whole number from 7 to 35."],
  [{ days: undefined }, "days is missing; allowed is a whole number from 7 to 35."],
  [{ letter: "AB" }, 'letter is "AB"; allowed is one lower-case letter or null.'],
  [{ letter: "x".repeat(200) }, `letter is "${"x".repeat(76)}..."; allowed is one lower-case letter or null.`],
  [{ stores: [] }, "stores is an empty list; allowed is a list of 1 or more, each a map with the keys name and open."],
  [{ stores: "none" }, 'stores is "none"; allowed is a list of 1 or more, each a map with the keys name and open.'],
  [{ stores: [{ name: "tapes", open: {} }] }, "stores[tapes].open is a map; allowed is true or false."],
  [{ stores: [{ name: 5, open: true }] }, "stores[0].name is 5; allowed is text."],
  [{ stores: [{ name: "a", open: true, lid: 1 }] }, "stores[a].lid is no known key; known are name and open."],
  [{ rooms: { hall: "green" } }, 'rooms.hall is "green"; allowed is "red" or "blue".'],
  [{ wood: "wallnut" }, 'wood is "wallnut"; allowed is a word of woods.yaml, the nearest is "walnut".'],
  [{ wood: "brass" }, 'wood is "brass"; allowed is a word of woods.yaml.'],
  [{ wood: 5 }, "wood is 5; allowed is a word of woods.yaml."],
  [{ rooms: { Hall: "red" } }, "rooms.Hall is no allowed key; allowed is a lower-case word."],
  [{ weeks: 7 }, "weeks is no known key; known are days, letter, stores, rooms and wood."],
  [{ day: 7 }, "day is no known key; the nearest is days."],
  [{ stores: [{ name: "a", open: true, opne: 1 }] }, "stores[a].opne is no known key; the nearest is open."],
  [{ stores: [{ name: "a", open: true, names: 1 }] }, "stores[a].names is no known key; the nearest is name."],
])("%j", (change, sentence) => {
  expect(problems({ ...right, ...change })).toEqual([sentence]);
});

it("names each unknown key in a sentence of its own, with its path", () => {
  const input = { ...right, one: 1, two: 2 };
  const { error } = schema.safeParse(input);
  const found = describeProblems(schema, input, error?.issues ?? []);
  expect(found.map(({ path }) => path)).toEqual([["one"], ["two"]]);
});

it("puts the prefix before the field and the one meant, not before the keys it lists", () => {
  expect(problems({ ...right, weeks: 7 }, "landlocked:")).toEqual([
    "landlocked:weeks is no known key; known are days, letter, stores, rooms and wood.",
  ]);
  expect(problems({ ...right, day: 7 }, "landlocked:")).toEqual([
    "landlocked:day is no known key; the nearest is landlocked:days.",
  ]);
  expect(problems({ ...right, stores: [{ name: "a", open: true, names: 1 }] }, "landlocked:")).toEqual([
    "landlocked:stores[a].names is no known key; the nearest is name.",
  ]);
});
