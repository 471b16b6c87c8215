/** YAML that could be read in two ways, or differently by eye and by parser, is refused with its line. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkYaml, parseStrictYaml } from "../../../policies/register/strict/strict-yaml.ts";

const parse = (text: string | Uint8Array) => parseStrictYaml(Buffer.from(text), "transfers/a.yaml");
const read = (text: string) => {
  const yaml = parse(text);
  return "problems" in yaml ? yaml.problems : yaml.value;
};

describe("parseStrictYaml", () => {
  const nested = (depth: number) => `a: ${"[".repeat(depth)}${"]".repeat(depth)}`;
  it.each([
    ["a date without quotes as text", "day: 2026-11-20", { day: "2026-11-20" }],
    [
      "words of other YAML versions as text",
      "a: yes\nb: off\nc: 1_000\nd: 12:30",
      { a: "yes", b: "off", c: "1_000", d: "12:30" },
    ],
    ["a country as text", "country: NO", { country: "NO" }],
    ["a key of digits as text", "2026: a", { 2026: "a" }],
    ["numbers and answers", "a: 0\nb: -12\nc: 1.5\nd: true\ne: false", { a: 0, b: -12, c: 1.5, d: true, e: false }],
    ["line breaks of Windows as line breaks", "a: |\r\n  x\r\n  y\r\nb: 1\r\n", { a: "x\ny\n", b: 1 }],
    ["a byte order mark as nothing", "\ufeffa: 1", { a: 1 }],
    ["nothing said as nothing", "a: ~\nb: null\nc:", { a: null, b: null, c: null }],
    ["numbers in quotes as text", "a: '012'\nb: \"0x10\"", { a: "012", b: "0x10" }],
    ["values twelve deep", nested(12), { a: [[[[[[[[[[[[]]]]]]]]]]]] }],
    ["Chinese", "name: 杭州艾克米有限公司", { name: "杭州艾克米有限公司" }],
  ])("reads %s", (_title, text, value) => {
    expect(read(text)).toEqual(value);
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ["a key twice", "a: 1\nb: 2\na: 3", "line 3: Map keys must be unique."],
    ["a key twice in two spellings", 'a: 1\n"\\x61": 3', "line 2: Map keys must be unique."],
    ["a key as a number and as text", "1: a\n'1': b", "line 2: Map keys must be unique."],
    ["a map as a key", "? {a: 1}\n: 2", "line 1: With stringKeys, all keys must be strings."],
    [
      "an anchor",
      "a: &x 1",
      "line 1: &x marks a value for use elsewhere; remove it and write the value out at each place.",
    ],
    ["a tag", "a: 1\nb: !!str 5", "line 2: the value carries the tag tag:yaml.org,2002:str; remove it."],
    ["a tag on a map", "a: !!set {x}", "line 1: the value carries the tag tag:yaml.org,2002:set; remove it."],
    ["a tag on a key", "!!str a: 1", "line 1: the value carries the tag tag:yaml.org,2002:str; remove it."],
    ["bytes in base64", "a: !!binary aGk=", "line 1: the value carries the tag tag:yaml.org,2002:binary; remove it."],
    ["a tag nobody knows", "a: !ruby/object x", "line 1: Unresolved tag: !ruby/object."],
    ["no tag at all, said so", "a: ! 5", "line 1: the value carries the tag !; remove it."],
    [
      "another version of YAML",
      "%YAML 1.1\n---\na: yes",
      "line 1: the file begins with a directive (%); remove it, only plain YAML is read.",
    ],
    [
      "a tag's short form",
      "%TAG ! tag:x,2000:\n---\na: 1",
      "line 1: the file begins with a directive (%); remove it, only plain YAML is read.",
    ],
    ["a merged map", "<<: {a: 1}", "line 1: << can't be a key here; remove it."],
    ["the prototype as a key", "a:\n  __proto__: {b: 1}", "line 2: __proto__ can't be a key here; remove it."],
    ["a number in powers", "people: 1e3", "line 1: 1e3 must be written as 1000, or in quotes if it is text."],
    ["a number by sixteens", "people: 0x10", "line 1: 0x10 must be written as 16, or in quotes if it is text."],
    ["a number by eights", "people: 0o14", "line 1: 0o14 must be written as 12, or in quotes if it is text."],
    ["a number with a zero before it", "people: 012", "line 1: 012 must be written as 12, or in quotes if it is text."],
    ["a number with a sign", "people: +5", "line 1: +5 must be written as 5, or in quotes if it is text."],
    ["a zero below zero", "people: -0", "line 1: -0 must be written as 0, or in quotes if it is text."],
    [
      "a number beyond counting",
      "people: 9007199254740993",
      "line 1: 9007199254740993 must be written as 9007199254740992, or in quotes if it is text.",
    ],
    ["infinity", "people: .inf", "line 1: .inf must be written as Infinity, or in quotes if it is text."],
    ["an answer in capitals", "a: True", "line 1: True must be written as true, or in quotes if it is text."],
    [
      "a letter in two parts",
      "name: Mu\u0308ller",
      'line 1: "Mu\u0308ller" holds a letter put together from several; write it in Unicode\'s form NFC.',
    ],
    ["a sign without width", "name: or\u200bders", "line 1: the text holds the invisible sign U+200B; remove it."],
    ["writing turned round", "name: a\u202eb", "line 1: the text holds the invisible sign U+202E; remove it."],
    ["a sign without width in a key", "na\u200bme: x", "line 1: the text holds the invisible sign U+200B; remove it."],
    ["half a sign", 'name: "\\ud800"', "line 1: the text holds the invisible sign U+D800; remove it."],
    ["a carriage return, escaped", 'name: "a\\r\\nb"', "line 1: the text holds the invisible sign U+000D; remove it."],
    ["a null sign", 'name: "a\\0"', "line 1: the text holds the invisible sign U+0000; remove it."],
    ["another line break", 'name: "a\\u2028b"', "line 1: the text holds the invisible sign U+2028; remove it."],
    [
      "two documents",
      "a: 1\n---\na: 2",
      "line 2: Source contains multiple documents; please use YAML.parseAllDocuments().",
    ],
    ["no YAML", "a: [1", "line 1: Flow sequence in block collection must be sufficiently indented and end with a ]."],
    [
      "deep nesting",
      nested(13),
      "line 1: values lie more than 12 deep in each other; no file of the register needs that.",
    ],
  ];
  it.each(wrong)("refuses %s", (_title, text, sentence) => {
    expect(parse(text)).toEqual({ problems: [`transfers/a.yaml, ${sentence}`] });
  });

  it("refuses references to other places, and with them bombs", () => {
    const bomb = ["a: &a [x, x]", "b: &b [*a, *a]", "c: [*b, *b]"].join("\n");
    expect(read(bomb)).toContain("transfers/a.yaml, line 2: *a refers to another place; write the value out here.");
  });

  it("refuses nesting without end, and bytes that are no UTF-8", () => {
    expect(parse(nested(100_000))).toHaveProperty("problems");
    expect(parse(Buffer.from("613a20ff", "hex"))).toEqual({
      problems: ["transfers/a.yaml: the file is not in UTF-8; save it in that encoding."],
    });
  });

  it("refuses a file with a byte more than any needs", () => {
    const comment = (bytes: number) => parse(`a: 1 #${"x".repeat(bytes - 6)}`);
    expect(comment(262_144)).toMatchObject({ value: { a: 1 } });
    expect(comment(262_145)).toEqual({
      problems: ["transfers/a.yaml: the file has 262145 bytes; allowed are at most 262144."],
    });
  });

  it("answers with a value or with sentences, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."ab:-? |>&*!%{}[]\"'\n#1.") })),
        (text) => {
          const yaml = parse(text);
          if ("problems" in yaml)
            for (const sentence of yaml.problems) expect(sentence).toMatch(/^transfers\/a\.yaml.*\.$/s);
          else expect(() => JSON.stringify(yaml.value)).not.toThrow();
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("checkYaml", () => {
  it("names the line of a field, or of the nearest that is there", () => {
    const yaml = parse("a:\n  b: 1\n");
    if ("problems" in yaml) throw new Error(yaml.problems.join());
    const schema = z.strictObject({ a: z.strictObject({ b: z.string(), c: z.string() }) });
    expect(checkYaml(yaml, schema)).toEqual({
      problems: [
        "transfers/a.yaml, line 2: a.b is 1; allowed is text.",
        "transfers/a.yaml, line 2: a.c is missing; allowed is text.",
      ],
    });
    const empty = parse("# nothing yet\n{}\n");
    if ("problems" in empty) throw new Error(empty.problems.join());
    expect(checkYaml(empty, z.strictObject({ a: z.string() }))).toEqual({
      problems: ["transfers/a.yaml, line 1: a is missing; allowed is text."],
    });
  });
});
