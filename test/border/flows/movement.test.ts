/** What moves is what the source holds, and its people's, with the part its own element says. */

import { describe, expect, test } from "vitest";
import type { Movement } from "../../../policies/border/terms/entry.ts";
import { flows, reference } from "./made-up-movement.ts";

describe("what moves", () => {
  const what = (...of: Parameters<typeof flows>): unknown =>
    flows(...of).map(({ dataClass, subjects, sources, into }) => ({ dataClass, subjects, sources, into }));
  const both = { from: "near", to: "far" };

  test("is what the source holds, and its people's; of a mover with tags of its own also what it says", () => {
    const near = { subjects: ["CN"], sources: ["near"], into: undefined };
    expect(what({}, both)).toEqual([{ ...near, dataClass: "sensitive" }]);
    expect(what({}, { ...both, tags: { "landlocked-class": "none" } }, "tags")).toEqual([
      { ...near, dataClass: "sensitive" },
    ]);
    expect(what({}, { ...both, tags: { "landlocked-class": "important" } }, "tags")).toEqual([
      { ...near, dataClass: "important" },
    ]);
  });

  test("is the mover's own where nobody names whose it is, and careful where nothing is known of a source", () => {
    const own = { dataClass: "personal", subjects: ["EEA"], into: undefined };
    expect(what({}, { to: "far" })).toEqual([{ ...own, sources: [] }]);
    expect(flows({}, { to: "far" }).map(({ clashes }) => clashes)).toEqual([[]]);
    expect(what({}, { from: "nobody", to: "far" })).toEqual([{ ...own, sources: ["nobody"] }]);
  });

  test("is handed to the stack whose ledger lists the target", () => {
    expect(flows({}, { from: "near", to: "archive" }).map(({ into, target }) => [into?.stack, target])).toEqual([
      ["other", undefined],
    ]);
    expect(flows({}, both).map(({ target }) => target?.name)).toEqual(["far"]);
  });

  test("is the part its own element says, and what other scanners demand comes along", () => {
    const each: Partial<Movement> = {
      each: "rules[]",
      to: [{ path: "rules[].to", ...reference }],
      narrowedBy: [{ path: "rules[].prefix", selects: "prefixes" }],
      clashes: [{ rule: "CKV_1", scanner: "Checkov" }],
    };
    const found = flows(each, { from: "near", rules: [{ to: "far", prefix: "a/" }, { to: "far" }] });
    expect(found.map(({ part, clashes }) => [part.kind, clashes])).toEqual([
      ["prefixes", [{ rule: "CKV_1", scanner: "Checkov" }]],
      ["whole", [{ rule: "CKV_1", scanner: "Checkov" }]],
    ]);
  });
});
