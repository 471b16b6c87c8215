/** No test file passes for want of looking: each expects something, with a matcher, and skips nothing without saying why. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shapeProblems } from "./test-shapes.ts";

describe("every file with tests", () => {
  const files = globSync("test/**/*.test.ts");

  it("is found", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(files)("%s", (file) => {
    expect(shapeProblems(file, readFileSync(file, "utf8"))).toEqual([]);
  });
});

describe("what is wrong is found", () => {
  const problems = (text: string) => shapeProblems("a.test.ts", `${text}\nexpect(1).toBe(1);`);

  it.each([
    ["expect(found);", "expect(...) has no matcher that is called"],
    ["expect(found).toBe;", "expect(...) has no matcher that is called"],
    ["expect(found).not;", "expect(...) has no matcher that is called"],
    ["expect.soft(found);", "expect(...) has no matcher that is called"],
    ["for (const one of all) expect(one);", "expect(...) has no matcher that is called"],
    ["expect(later).resolves.toBe(1);", "what is expected later is not awaited"],
    ["expect(later).rejects.toThrow();", "what is expected later is not awaited"],
    ["expect.poll(look).toBe(true);", "what is expected later is not awaited"],
    ['it.only("one", () => {});', ".only keeps the others from being run"],
    ['describe.only.each([])("one", () => {});', ".only keeps the others from being run"],
    ['test("one", { only: true }, () => {});', "{ only: true } keeps the others from being run"],
    ['it.skip("one", () => {});', ".skip says no reason; use unless(...)"],
    ['describe.skipIf(!found)("one", () => {});', ".skipIf says no reason; use unless(...)"],
    ['test.runIf(found)("one", () => {});', ".runIf says no reason; use unless(...)"],
    ['it("one", { skip: !found }, () => {});', "{ skip: !found } says no reason; use unless(...)"],
    ['it("one", { skip }, () => {});', "{ skip } says no reason; use unless(...)"],
    ['it("one", { "skip": true }, () => {});', '{ "skip": true } says no reason; use unless(...)'],
    ["it('one', { ['only']: true }, () => {});", "{ ['only']: true } keeps the others from being run"],
    ['it("one", { fails: true }, () => {});', "{ fails: true } passes for being wrong"],
    ['it.fails("one", () => {});', ".fails passes for being wrong"],
    ['it["skip"]("one", () => {});', ".skip says no reason; use unless(...)"],
    ['describe["only"].each([])("one", () => {});', ".only keeps the others from being run"],
    ['xit("one", () => {});', "xit says no reason; use unless(...)"],
    ['xtest.each([])("one", () => {});', "xtest says no reason; use unless(...)"],
    ['xdescribe("one", () => {});', "xdescribe says no reason; use unless(...)"],
    ['fit("one", () => {});', "fit keeps the others from being run"],
    ['fdescribe("one", () => {});', "fdescribe keeps the others from being run"],
    ['it.todo("one");', ".todo looks at nothing"],
    ['it("one", (context) => context.skip());', ".skip() says no reason; give it one"],
    ['it("one", (c) => c.skip(""));', ".skip() says no reason; give it one"],
    ['it("one", (c) => c.skip(missing, " "));', ".skip() says no reason; give it one"],
    ['it("one", (c) => c["skip"]());', ".skip() says no reason; give it one"],
    ['it("one", ({ skip }) => skip());', ".skip() says no reason; give it one"],
    ['it("one", ({ skip }) => skip(""));', ".skip() says no reason; give it one"],
  ])("%s", (text, problem) => {
    expect(problems(`\n${text}`)).toEqual([`line 2: ${problem}`]);
  });

  it("of a file that expects nothing", () => {
    expect(shapeProblems("a.test.ts", 'it("runs", () => run({ a: expect.any(Number) }));')).toEqual([
      "it expects nothing",
    ]);
  });
});

it("leaves in peace what is right", () => {
  const text = `
    expect(found).not.toBe(1);
    await expect(later).resolves.toEqual({ only: expect.any(Number) });
    const rejected = () => expect(later).rejects.toThrow("no");
    it("one", unless(missing), () => {});
    it.each([1])("%s", (one, context) => context.skip("there is no ssh-agent"));
    it("two", ({ skip }) => skip("there is no ssh-agent"));
    it("three", (context) => context.skip(missing, "there is no ssh-agent"));
    expect({ skip, "only": true, fails: 1 }).toEqual({ skip });
    all.skip(3);
    const fit = { fit: 1 };
  `;
  expect(shapeProblems("a.test.ts", text)).toEqual([]);
});
