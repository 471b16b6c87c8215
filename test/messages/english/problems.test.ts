/** Every finding as a person reads it, whole and once. */

import { describe, expect, test } from "vitest";
import type { FindingFacts } from "../../../policies/border/findings/finding.ts";
import type { Problem, Problems } from "../../../policies/border/findings/problem.ts";
import type { Remedy } from "../../../policies/border/terms/remedy.ts";
import { complete, finding, flow, problems, remedies, told } from "../statements.ts";

function remedy<Code extends keyof typeof remedies>(code: Code): Remedy {
  return { code, facts: remedies[code] } as unknown as Remedy;
}

/** The made-up problem of a code, but for some facts, with its remedies. */
function text<Code extends keyof Problems>(
  code: Code,
  facts: Partial<Problems[Code]>,
  ...codes: readonly (keyof typeof remedies)[]
): string {
  const more: Partial<FindingFacts> = { ...complete, remedies: codes.map(remedy) };
  return told(finding({ code, facts: { ...problems[code], ...facts } } as unknown as Problem, more));
}

test("a flow of which something is not known", () => {
  expect(text("flow-unproven", {}, "give-as-text")).toBe(
    "backup (aws:s3/rule) would copy personal data of people in Europe from Frankfurt (eu-central-1) to N. Virginia (us-east-1), out of orders, and nothing proves it stays inside the border: to is no text. Not known means refused. Instead: give it as text.",
  );
});

describe("a resource in another place", () => {
  test("that is not known", () => {
    expect(text("placement-unproven", {}, "state-provider-region")).toBe(
      "backup (aws:s3/rule) can hold personal data of people in Europe, and nothing proves it lies where it must: no region is stated for its provider. Not known means refused. Instead: give its provider a literal region, or set aws:region in the stack's config.",
    );
  });

  test("by law, by its stack's pin, or where no law is on file", () => {
    expect(text("placed-elsewhere", {}, "create-in")).toBe(
      "backup (aws:s3/rule) would hold personal data of people in Europe in N. Virginia (us-east-1), and this stack's data must stay in the European Economic Area (EUL art. 1). Instead: create it in eu-central-1 (Frankfurt).",
    );
    expect(text("placed-elsewhere", { bound: { by: "pin" } }, "create-in", "unpin")).toBe(
      "backup (aws:s3/rule) would hold personal data of people in Europe in N. Virginia (us-east-1), and this stack is pinned to Frankfurt (eu-central-1). Instead: create it in eu-central-1 (Frankfurt), or set landlocked:pinned to false.",
    );
    expect(text("placed-elsewhere", { bound: { by: "territory", territory: "MO" } }, "create-in")).toContain(
      ", and this stack's data must stay in MO. Instead: ",
    );
  });
});

test.each<[text: string, problem: string]>([
  [text("tag-missing", {}, "set-tags"), "landlocked-owner is missing"],
  [text("tag-not-known", {}, "set-tags"), "landlocked-owner is not known in preview"],
  [text("tags-not-known", {}, "set-tags"), "its tags are not known in preview"],
  [text("tag-wrong", {}, "set-tags"), 'landlocked-class is "secret", allowed are none, personal'],
  [text("tag-elsewhere", {}, "set-tags"), 'landlocked-zone is "CN", and this stack\'s data lies in EEA'],
])("%s", (found, problem) => {
  expect(found).toBe(
    `backup (aws:s3/rule) must say whose data it is and where it lies: ${problem}. Instead: set tags: { "landlocked-zone": "EEA", "landlocked-owner": "dpo" }.`,
  );
});

test("a type nobody has classified", () => {
  expect(text("type-unlisted", {}, "classify-type")).toBe(
    "aws:new/thing is a type nobody has classified: it lies inside the border, but nothing is known of what it moves. Add it to policies/clouds/aws/resources.",
  );
});

describe("what can't be looked into", () => {
  const instead =
    "Instead: deploy it in a stack without personal data, or accept it by name and type (aws:s3/rule:Rule) in landlocked:accepted, with reason, owner and the day it ends, within a year.";

  test.each<[what: Partial<Problems["unseen"]>, why: string, over: string]>([
    [{}, "its template is not read here", ""],
    [
      { what: { code: "template", facts: { types: ["AWS::A::B", "AWS::C::D"] } } },
      "its template deploys AWS::A::B, AWS::C::D, of which nothing is judged here",
      "",
    ],
    [
      {
        what: { code: "provider", facts: { provider: "datadog" } },
        lapsed: { owner: "dpo", until: "2026-01-01", why: "over" },
      },
      "nobody here knows what resources of the provider datadog do",
      " It was accepted by dpo, until 2026-01-01: that day has come.",
    ],
    [
      { lapsed: { owner: "dpo", until: "2036-01-01", why: "too-long" } },
      "its template is not read here",
      " It was accepted by dpo, until 2036-01-01: an acceptance lasts at most a year.",
    ],
    [
      { lapsed: { owner: "dpo", until: "2027-01-01", why: "shared-name" } },
      "its template is not read here",
      " It was accepted by dpo, until 2027-01-01: another resource has the same type and name, and the acceptance names no urn.",
    ],
  ])("%j", (what, why, over) => {
    expect(text("unseen", what, "deploy-apart", "accept-by-name")).toBe(
      `backup (aws:s3/rule): ${why}, and personal data of people in Europe is in reach: nothing proves it stays inside the border.${over} Not known means refused. ${instead}`,
    );
  });

  test("a component, and what is accepted", () => {
    expect(text("component-unseen", {}, "judge-with-engine")).toBe(
      "backup (aws:s3/rule) is a component that a plugin builds, so an offline preview can't see what it consists of. Not known means refused. Instead: judge this program with pulumi preview --policy-pack.",
    );
    expect(text("accepted", {})).toBe(
      "backup (aws:s3/rule) is not looked into: dpo accepts it until 2027-01-01, 214 days from now (read by hand).",
    );
    expect(text("accepted", { daysLeft: 1 })).toContain("until 2027-01-01, 1 day from now");
  });
});

test("data that would pass as less, and data handed over", () => {
  expect(text("laundering", {}, "tag-class-or-anonymiser")).toBe(
    "backup (aws:s3/rule) would put personal data of people in Europe into copy, which says it holds data of class none: from there it would pass as less than it is. Instead: tag copy with landlocked-class personal, or tag the step that anonymises with landlocked-anonymises, naming who vouches for it, and name it in landlocked:anonymisers.",
  );
  expect(text("handover", {})).toBe(
    "backup (aws:s3/rule) hands data of class personal to the stack shop/prod: where it goes from there is out of sight here, and judged in that stack.",
  );
});

test("what counts only by somebody's word", () => {
  expect(text("unvouched-anonymiser", {}, "vouch-in-config")).toBe(
    "backup (aws:s3/rule) bears the tag landlocked-anonymises, and nobody answers for it in the stack's config: what passes through it counts as it did before. Instead: name it in landlocked:anonymisers with its type, its method, who answers for it and the day that was checked, or take the tag away.",
  );
  expect(text("said-to-be-nobodys", {}, "check-class")).toContain(
    "it passes only because orders is said to hold none of anybody: nothing here can see that. Instead: look at what orders holds",
  );
  expect(text("placed-as-nobodys", {}, "check-class")).toContain(
    "backup (aws:s3/rule) lies in N. Virginia (us-east-1), though this stack is pinned to Frankfurt (eu-central-1)",
  );
  expect(text("unseen-beside-data", {}, "state-class")).toBe(
    "backup (aws:s3/rule): nobody here knows what resources of the provider command do, and personal data of people in Europe lies in the same stack: whether it reaches that, nothing shows. Instead: state landlocked:dataClass in the stack's config, and it is judged.",
  );
  const doubted = (facts: object): string => text("ledger-doubtful", facts, "renew-ledger");
  expect(doubted({})).toBe(
    "backup (aws:s3/rule) is judged by the ledger of the stack shop/prod, which was taken on 2026-01-01 and carries no digest. Instead: take the ledger of shop/prod anew (docs/ledgers.md).",
  );
  expect(doubted({ digested: true, taken: null })).toContain("which does not say when it was taken. Instead");
  expect(doubted({ taken: undefined })).toContain("which carries no digest. Instead");
});

test("a transfer that is used, and one that ends", () => {
  expect(text("transfer-used", {})).toBe(
    "backup (aws:s3/rule) may copy personal data of people in Europe from Frankfurt (eu-central-1) to N. Virginia (us-east-1) until 2027-01-01, on transfer T-1 (EUL: a contract).",
  );
  expect(text("transfer-ending", {}, "renew-transfer")).toBe(
    "backup (aws:s3/rule) passes on transfer T-1: transfer T-1 ends on 2027-01-01 (its own end), and then this is refused. Instead: renew it now, with all three reviews.",
  );
});

test("three resources are named, and the others counted", () => {
  const named = (count: number): string => {
    const resources = Array.from({ length: count }, (_, index) => ({
      urn: `urn:${index}`,
      name: `r${index}`,
      type: "aws:s3/rule",
    }));
    return (
      told(finding({ code: "accepted", facts: problems.accepted }, { flow, resources })).split(/ (is|are) not/)[0] ?? ""
    );
  };
  expect([1, 2, 3, 4, 7].map(named)).toEqual([
    "r0 (aws:s3/rule)",
    "r0 and r1 (aws:s3/rule)",
    "r0, r1 and r2 (aws:s3/rule)",
    "r0, r1, r2 and 1 more (aws:s3/rule)",
    "r0, r1, r2 and 4 more (aws:s3/rule)",
  ]);
});
