/** The verdict's promises, over random flows, laws and transfers: fail closed, whatever is thrown at it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { type Law, territoryOf } from "../../../policies/border/law/law.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { countryOf } from "../../../policies/border/terms/place.ts";
import { dataClasses } from "../../../policies/border/terms/residency-tags.ts";
import type { LawBasis, Transfer } from "../../../policies/border/transfer/transfer.ts";
import { judgeFlow } from "../../../policies/border/verdict/verdict.ts";
import { loadRegions } from "../../../policies/clouds/load-regions.ts";
import { loadLawFacts } from "../../../policies/facts/load-law-facts.ts";
import { type MadeUp, madeUpTransfer } from "../../made-up-transfer.ts";
import { inRegion, madeUpFlow, settings as madeUpSettings } from "../made-up-estate.ts";
import { china, madeUpLaw, madeUpLawFacts } from "../made-up-law.ts";

const facts = loadLawFacts();
const { laws } = facts;
const all = loadRegions();
const regions = [...all.of("aws"), ...all.of("alicloud")];
const countries = [...new Set(regions.flatMap(({ country }) => country ?? []))];
const territories = [...laws.map((law) => law.territory.id), "AU", "XX"];
const mechanisms = laws.flatMap((law) => law.mechanisms.map(({ id }) => ({ law: law.id, mechanism: id })));

const region = fc.constantFrom(...regions);
const place = region.map((one) => ({ kind: "region" as const, region: one }));
const anywhere = fc.oneof(
  { weight: 8, arbitrary: place },
  { weight: 1, arbitrary: fc.constant({ kind: "world" as const, as: { code: "everywhere" as const, facts: {} } }) },
  { weight: 1, arbitrary: fc.constant(notKnown("not-text", { property: "to" }, "give-as-text", {})) },
);
const dataClass = fc.constantFrom(...dataClasses);
const subjects = fc.subarray(territories);
const node = { name: "mover" } as Flow["mover"];
const flow: fc.Arbitrary<Flow> = fc.record({
  verb: fc.constantFrom("copy", "move", "process", "link", "expose"),
  what: fc.constantFrom("content", "backups", "keys"),
  mover: fc.constant(node),
  property: fc.constant("to"),
  sources: fc.constant(["source"]),
  from: anywhere,
  to: anywhere,
  dataClass,
  subjects,
  part: fc.constant({ kind: "whole" as const }),
  clashes: fc.constant([]),
});
const day = fc.constantFrom("2026-11-23", "2026-12-31", "2028-01-01");
const change: fc.Arbitrary<Partial<Transfer>> = fc.record({
  dataClass,
  subjects,
  people: fc.constantFrom(1, 99_999, 100_000, 1_000_000),
  effective: fc.constantFrom("2026-01-01", "2026-11-23", "2027-01-01"),
  expires: day,
  approvedUntil: fc.option(day, { nil: undefined }),
});
const transfer: fc.Arbitrary<MadeUp> = fc.record({
  id: fc.constantFrom("one", "two"),
  resources: fc.subarray(["mover", "source", "other"]),
  from: fc.constantFrom(...territories),
  to: fc.constantFrom(...countries),
  mechanisms: fc.subarray(mechanisms),
  change,
});

function settings(transfers: readonly Transfer[] = []): Settings {
  return { ...madeUpSettings, day: "2026-11-23", transfers };
}

function crossesABorder(one: Flow, on: readonly Law[]): boolean {
  if (one.from.kind === "not-known" || one.to.kind === "not-known") return true;
  const [from, to] = [countryOf(one.from), countryOf(one.to)];
  return from === null || to === null || territoryOf(from, on) !== territoryOf(to, on);
}

describe("judgeFlow", () => {
  test("never lets personal data over a border without a transfer on file", () => {
    fc.assert(
      fc.property(flow, (one) => {
        fc.pre(one.dataClass !== "none" && crossesABorder(one, laws));
        expect(judgeFlow(one, facts, settings()).outcome).not.toBe("allowed");
      }),
      { numRuns: 5_000 },
    );
  });

  test("lets a flow pass only on one approved transfer in force that covers it and states a mechanism of every law", () => {
    let passed = 0;
    fc.assert(
      fc.property(flow, fc.array(transfer, { maxLength: 4 }), (one, transfers) => {
        fc.pre(one.dataClass !== "none" && crossesABorder(one, laws));
        const fitted = transfers.map((each) => bend(each, one)).map((each) => madeUpTransfer(each, laws));
        if (judgeFlow(one, facts, settings(fitted)).outcome !== "allowed") return;
        passed += 1;
        expect(fitted.some((each) => readPlainly(each, one))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    expect(passed).toBeGreaterThan(50);
  });

  test("never turns a refusal into an allowance when a law is added", () => {
    fc.assert(
      fc.property(flow, fc.array(transfer, { maxLength: 3 }), fc.nat(laws.length - 1), (one, transfers, without) => {
        const fewer = laws.filter((_, index) => index !== without);
        // A transfer to a territory that has no law on file yet names no place at all: it comes with the law, not before.
        const added = laws[without]?.territory;
        const sound = transfers
          .filter(({ from, to }) => from !== added?.id && !added?.countries.includes(to))
          .map((each) => madeUpTransfer(bend(each, one), fewer));
        const before = judgeFlow(one, { ...facts, laws: fewer }, settings(sound));
        fc.pre(before.outcome === "refused");
        expect(judgeFlow(one, facts, settings(sound)).outcome).not.toBe("allowed");
      }),
      { numRuns: 500 },
    );
  });

  test("never lets through what it does not know", () => {
    const hidden = fc.record({ side: fc.constantFrom("from", "to"), one: flow });
    fc.assert(
      fc.property(hidden, fc.array(transfer), ({ side, one }, transfers) => {
        fc.pre(one.dataClass !== "none");
        const blind = { ...one, [side]: notKnown("not-text", { property: "to" }, "give-as-text", {}) };
        const held = transfers.map((each) => madeUpTransfer(each, laws));
        expect(judgeFlow(blind, facts, settings(held)).outcome).toBe("unproven");
      }),
    );
  });
});

describe("one flow, by small laws", () => {
  const small = madeUpLawFacts();
  const contract: LawBasis = {
    law: "EU-LAW",
    mechanism: "eu.contract",
    evidence: { signed: "signed.pdf" },
    duties: [],
  };
  const made = ({ change, ...more }: Partial<MadeUp> = {}): Transfer => {
    const basis = { id: "T", resources: ["orders"], from: "EEA", to: "US", mechanisms: [] };
    return madeUpTransfer({ ...basis, ...more, change: { laws: [contract], ...change } }, small.laws);
  };
  const judged = (change: Partial<Flow>, more: Partial<Settings> = {}, transfers: readonly Transfer[] = [made()]) =>
    judgeFlow(madeUpFlow(change), small, { ...settings(transfers), ...more });
  const world = { kind: "world", as: { code: "anyone", facts: {} } } as const;
  const hidden = notKnown("not-text", { property: "to" }, "give-as-text", {});

  test.each<[what: string, change: Partial<Flow>, reason: string]>([
    ["to a place not known", { to: hidden }, "not-text"],
    ["from a place not known", { from: hidden }, "not-text"],
    ["from a country not disclosed", { from: inRegion("aws/xx-secret-1") }, "origin-not-disclosed"],
    ["from everywhere", { from: world }, "origin-not-disclosed"],
    ["to a country not disclosed", { to: inRegion("aws/xx-secret-1") }, "destination-not-disclosed"],
    [
      "from a country without a law",
      { from: inRegion("aws/us-east-1"), to: inRegion("aws/eu-west-1") },
      "no-law-of-origin",
    ],
    [
      "to a stranger's account in its own territory",
      { to: inRegion("aws/eu-west-1"), stranger: "999988887777" },
      "taken-by-stranger",
    ],
    ["of people without a law", { subjects: ["EEA", "SG"] }, "no-law-of-origin"],
    ["of people without a law, to the world", { subjects: ["SG"], to: world }, "no-law-of-origin"],
    ["to a country nothing is on file of", { to: inRegion("alicloud/eu-west-1") }, "place-not-on-file"],
  ])("is unproven %s", (_, change, reason) => {
    expect(judged(change)).toMatchObject({ outcome: "unproven", missing: { reason: { code: reason } } });
  });

  test("is allowed without anybody's data, inside its territory, or on a transfer that covers it", () => {
    expect(judged({ dataClass: "none", to: hidden })).toEqual({ outcome: "allowed", because: "no-personal-data" });
    expect(judged({ to: inRegion("aws/eu-west-1"), subjects: ["SG"] })).toEqual({
      outcome: "allowed",
      because: "same-territory",
    });
    expect(judged({ dataClass: "none", to: inRegion("aws/eu-west-1"), stranger: "999988887777" })).toEqual({
      outcome: "allowed",
      because: "no-personal-data",
    });
    expect(judged({ stranger: "999988887777" })).toMatchObject({ outcome: "allowed", because: "transfer" });
    expect(judged({})).toMatchObject({ outcome: "allowed", because: "transfer", passing: { transfer: { id: "T" } } });
  });

  test("is refused by every law it concerns, and to the world whatever is on file", () => {
    const laws = (change: Partial<Flow>, transfers?: readonly Transfer[]) => {
      const verdict = judged(change, {}, transfers);
      return verdict.outcome === "refused" ? verdict.opinions.map(({ law }) => law.id) : verdict.outcome;
    };
    expect(laws({ subjects: ["CN"] }, [])).toEqual(["CN-LAW", "EU-LAW"]);
    expect(laws({ subjects: ["CN"], to: inRegion("aws/cn-north-1") }, [])).toEqual(["EU-LAW"]);
    expect(laws({ to: world })).toEqual(["EU-LAW"]);
  });

  describe("where the law asks nothing of it", () => {
    const row = { why: "free", free: true, articles: ["EUL-1"] } as const;
    const freed = (law: Partial<Law>, change: Partial<Flow> = {}, transfers: readonly Transfer[] = []) =>
      judgeFlow(madeUpFlow(change), madeUpLawFacts([madeUpLaw({ rows: [row], ...law }), china]), settings(transfers));
    const duty = { id: "eu.notice", name: "notice", article: "EUL-3", verified: "P", timing: "before" } as const;
    const decision = { to: "US", decision: "D", verified: "P" } as const;

    test("it passes by the law, or on the transfer that covers it", () => {
      expect(freed({})).toMatchObject({ outcome: "allowed", because: "law", opinions: [{ verdict: "allowed" }] });
      expect(freed({}, {}, [made()])).toMatchObject({ because: "transfer", passing: { transfer: { id: "T" } } });
    });

    test.each<[what: string, law: Partial<Law>, change: Partial<Flow>]>([
      ["where another law asks something", {}, { subjects: ["CN"] }],
      ["to the world", {}, { to: world }],
      ["what is outside of it, by the word of nobody", { rows: [{ ...row, outside: true }] }, {}],
      ["what a duty comes before", { duties: [duty] }, {}],
      [
        "by a decision on the destination, which is something on file",
        { adequacy: { mechanism: "eu.contract", articles: ["EUL-2"], decisions: [decision] } },
        {},
      ],
    ])("but not %s", (_, law, change) => expect(freed(law, change).outcome).toBe("refused"));
  });

  test("passes on nothing while the register is not sound, nor onward to where nothing is on file", () => {
    const near = (more: Partial<Settings>, transfers?: readonly Transfer[], change: Partial<Flow> = {}) => {
      const verdict = judged(change, more, transfers);
      return verdict.outcome === "refused" ? [verdict.near?.lack.code, verdict.unsound?.facts] : verdict.outcome;
    };
    const text = "a.yaml is not signed";
    expect(near({ unsoundTransfers: [`${text}.`, "b.yaml"] })).toEqual(["register-unsound", { text }]);
    expect(near({ unsoundTransfers: [text] }, [])).toEqual([undefined, { text }]);
    expect(near({}, [made({ change: { onward: ["GB"] } })])).toEqual(["place-not-judged", undefined]);
    expect(near({}, [])).toEqual([undefined, undefined]);
  });

  test("is said to fail by the law before it is said to be another's, and passes on the one that covers it", () => {
    const [other, unlawful, good] = [made({ to: "SG" }), made({ change: { laws: [] } }), made({ id: "good" })];
    expect(judged({}, {}, [other, unlawful])).toMatchObject({ near: { lack: { code: "no-mechanism" } } });
    expect(judged({}, {}, [other])).toMatchObject({ near: { lack: { code: "other-destination" } } });
    expect(judged({}, {}, [other, unlawful, good])).toMatchObject({ passing: { transfer: { id: "good" } } });
  });
});

/** Bends a random transfer towards a flow, so that covering ones occur often enough to matter. */
function bend(one: MadeUp, to: Flow): MadeUp {
  if (one.id === "two" || to.from.kind !== "region" || to.to.kind !== "region") return one;
  const [from, destination] = [to.from.region.country, to.to.region.country];
  if (from === null || destination === null) return one;
  const territory = territoryOf(from, laws);
  const concerned = laws.filter(({ territory: { id } }) => id === territory || to.subjects.includes(id));
  return {
    ...one,
    from: territory,
    to: destination,
    mechanisms: [
      ...one.mechanisms,
      ...concerned.flatMap((law) => mechanisms.filter((held) => held.law === law.id).slice(0, 3)),
    ],
    change: { ...one.change, subjects: to.subjects, approvedUntil: "2027-06-01" },
  };
}

/** The rule of coverage read plainly, written apart from the judge. */
function readPlainly(one: Transfer, of: Flow): boolean {
  if (of.from.kind !== "region" || of.to.kind !== "region") return false;
  const [from, to] = [of.from.region.country, of.to.region.country];
  if (from === null || to === null) return false;
  const today = "2026-11-23";
  if (one.approvedUntil === undefined || one.approvedUntil <= today) return false;
  if (one.effective > today || one.expires <= today) return false;
  if (one.from.territory !== territoryOf(from, laws) || one.to.country !== to) return false;
  if (!one.stacks.some(({ resources }) => resources.includes("source"))) return false;
  if (dataClasses.indexOf(one.dataClass) < dataClasses.indexOf(of.dataClass)) return false;
  if (of.subjects.some((subject) => !one.subjects.includes(subject))) return false;
  const concerned = [one.from.territory, ...of.subjects].filter((territory) => territory !== one.to.territory);
  return concerned.every((territory) => {
    const law = laws.find((candidate) => candidate.territory.id === territory);
    return law !== undefined && one.laws.some((held) => held.law === law.id);
  });
}
