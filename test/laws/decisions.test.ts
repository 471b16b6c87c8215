/** Each case of decisions.yaml through the same door as `landlocked explain --facts`: verdict, needs and deciding articles. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { toAnswer } from "../../cli/explain/answer.ts";
import { questionSchema, toExport } from "../../cli/explain/question.ts";
import { judgeExport } from "../../policies/border/law/judge-export.ts";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";

interface Case {
  readonly id: string;
  readonly title: string;
  readonly expect: {
    readonly overall: string;
    readonly by_regime: Readonly<
      Record<string, { verdict: string; needs?: Record<string, string[]>; decided_by: string[] }>
    >;
    readonly duties_due?: readonly { duty: string; by: string }[];
    readonly warnings?: readonly string[];
  };
}

const facts = loadLawFacts();
const regions = loadRegions();
const cases = parse(readFileSync(new URL("decisions.yaml", import.meta.url), "utf8")) as (Case &
  Record<string, unknown>)[];

describe("decisions", () => {
  test("are on file for every law, each under an id of its own", () => {
    const decided = new Set(cases.flatMap((one) => Object.keys(one.expect.by_regime)));
    expect([...decided].sort()).toEqual(facts.laws.map(({ id }) => id).sort());
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(90);
  });

  test.each(cases.map((one) => [`${one.id} ${one.title}`, one] as const))("%s", (_, one) => {
    const { expect: wanted, trap: _trap, confidence: _confidence, ...input } = one;
    const question = questionSchema(facts).parse(input);
    const answer = toAnswer(judgeExport(toExport(question, facts, regions, "2026-11-23"), facts));
    const shown = Object.entries(answer.by_regime).map(([law, { verdict, needs }]) => [
      law,
      { verdict, needs: sorted(needs) },
    ]);
    const laws = Object.entries(wanted.by_regime).map(([law, { verdict, needs }]) => [
      law,
      { verdict, needs: sorted(needs) },
    ]);
    expect({ overall: answer.overall, laws: Object.fromEntries(shown) }).toEqual({
      overall: wanted.overall,
      laws: Object.fromEntries(laws),
    });
    for (const [law, { decided_by }] of Object.entries(wanted.by_regime)) {
      expect(answer.by_regime[law]?.decided_by).toEqual(expect.arrayContaining(decided_by));
    }
    expect(answer.duties_due).toEqual(wanted.duties_due ?? []);
    expect(answer.warnings).toEqual(wanted.warnings ?? []);
  });
});

function sorted(
  needs: Record<string, readonly string[]> | { any_of?: readonly string[]; all_of?: readonly string[] } | undefined,
): unknown {
  return needs && Object.fromEntries(Object.entries(needs).map(([key, ids]) => [key, [...(ids ?? [])].sort()]));
}
