/** The verdict's promises, over random flows, laws and transfers: fail closed, whatever is thrown at it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { type Law, territoryOf } from "../../../policies/border/law/law.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { countryOf, type Region } from "../../../policies/border/terms/place.ts";
import { dataClasses } from "../../../policies/border/terms/residency-tags.ts";
import type { Transfer } from "../../../policies/border/transfer/transfer.ts";
import { judgeFlow, type Verdict } from "../../../policies/border/verdict/verdict.ts";
import { loadRegions } from "../../../policies/clouds/load-regions.ts";
import { loadLawFacts } from "../../../policies/facts/load-law-facts.ts";
import { english } from "../../../policies/messages/english.ts";
import { say } from "../../../policies/messages/language.ts";
import { type MadeUp, madeUpTransfer } from "../../made-up-transfer.ts";

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
  return {
    day: "2026-11-23",
    stack: "dev",
    pinned: false,
    defaultRegion: {},
    accounts: [],
    ledger: [],
    transfers,
    unsoundTransfers: [],
    accepted: [],
  };
}

function find(cloud: Region["cloud"], code: string): Region {
  const found = all.find(cloud, code);
  if (!found) throw new Error(`${cloud}/${code} is not on file`);
  return found;
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

describe("the double compliance trap", () => {
  const both: Flow = {
    verb: "copy",
    what: "content",
    mover: node,
    property: "to",
    sources: [],
    from: { kind: "region", region: find("alicloud", "cn-hangzhou") },
    to: { kind: "region", region: find("alicloud", "ap-southeast-1") },
    dataClass: "personal",
    subjects: ["CN", "EEA"],
    part: { kind: "whole" },
    clashes: [],
  };
  const on = (...held: MadeUp["mechanisms"]): Transfer =>
    madeUpTransfer(
      {
        id: "hangzhou-singapore",
        resources: ["mover"],
        from: "CN",
        to: "SG",
        mechanisms: held,
        change: { subjects: ["CN", "EEA"], people: 150_000 },
      },
      laws,
    );
  const chinese = { law: "CN-PIPL", mechanism: "cn.standard_contract" };
  const european = { law: "EU-GDPR", mechanism: "eu.scc" };
  const refusing = (transfer: Transfer): readonly string[] => {
    const verdict = judgeFlow(both, facts, settings([transfer]));
    if (verdict.outcome !== "refused") return [];
    return verdict.opinions.filter((one) => one.verdict !== "allowed").map((one) => one.law.id);
  };

  test("a Chinese standard contract never satisfies GDPR", () => {
    expect(refusing(on(chinese, { ...chinese, law: "EU-GDPR" }))).toEqual(["EU-GDPR"]);
  });

  test("standard contractual clauses of the EU never satisfy PIPL", () => {
    expect(refusing(on(european, { ...european, law: "CN-PIPL" }))).toEqual(["CN-PIPL"]);
  });

  test("each law's own mechanism on one transfer lets it pass", () => {
    const transfer = on(chinese, european);
    expect(judgeFlow(both, facts, settings([transfer]))).toMatchObject({
      outcome: "allowed",
      because: "transfer",
      passing: { transfer },
    });
  });

  test("two transfers that satisfy one law each do not add up", () => {
    expect(judgeFlow(both, facts, settings([on(chinese), on(european)])).outcome).toBe("refused");
  });

  test("transfers of one exporter add up to the threshold that none reaches alone", () => {
    const first = { ...on(chinese, european), people: 600_000 };
    expect(judgeFlow(both, facts, settings([first])).outcome).toBe("allowed");
    const second = {
      ...first,
      id: "hangzhou-singapore-too",
      stacks: [{ stack: "dev", resources: ["other"], tags: {} }],
    };
    const verdict = judgeFlow(both, facts, settings([first, second]));
    expect(verdict).toMatchObject({ outcome: "refused", near: { lack: { code: "law-disagrees" } } });
    expect(whyNear(verdict)).toContain("1,000,000 people");
    expect(judgeFlow(both, facts, settings([first, { ...second, supersedes: first.id }])).outcome).toBe("allowed");
  });

  test("a claimed exemption takes nobody out of the count", () => {
    const first = { ...on(chinese, european), people: 600_000 };
    const claimed = on({ law: "CN-PIPL", mechanism: "cn.exempt.contract", evidence: { necessity: false } }, european);
    const second = {
      ...claimed,
      id: "other",
      people: 600_000,
      stacks: [{ stack: "dev", resources: ["other"], tags: {} }],
    };
    expect(judgeFlow(both, facts, settings([first, second])).outcome).toBe("refused");
  });

  test.each(["health", "state_organ_data", "government_related"])(
    "%s is what it is, whatever class stands beside it",
    (category) => {
      const exempt = on({ law: "CN-PIPL", mechanism: "cn.exempt.volume" }, european);
      const small = { ...exempt, people: 10, sensitivePeople: 0 };
      expect(judgeFlow(both, facts, settings([small])).outcome).toBe("allowed");
      expect(judgeFlow(both, facts, settings([{ ...small, categories: [category] }])).outcome).toBe("refused");
    },
  );

  test("a transfer that says nothing of one law concerned lets nothing pass", () => {
    const verdict = judgeFlow(both, facts, settings([on(chinese)]));
    expect(verdict).toMatchObject({ outcome: "refused", near: { lack: { code: "no-mechanism" } } });
    expect(whyNear(verdict)).toBe("it states no mechanism of GDPR");
  });
});

describe("a transfer that is passed on", () => {
  const home: Flow = {
    verb: "copy",
    what: "content",
    mover: node,
    property: "to",
    sources: [],
    from: { kind: "region", region: find("aws", "eu-central-1") },
    to: { kind: "region", region: find("alicloud", "cn-hangzhou") },
    dataClass: "personal",
    subjects: ["CN", "EEA"],
    part: { kind: "whole" },
    clashes: [],
  };
  const covers = ["CN", "US", "MO", "ZZ"];
  const european = { law: "EU-GDPR", mechanism: "eu.scc", evidence: { covers } };
  const chinese = { law: "CN-PIPL", mechanism: "cn.standard_contract" };
  const judged = (onward: readonly string[], ...held: MadeUp["mechanisms"]): Verdict => {
    const change = { onward, subjects: ["CN", "EEA"], people: 150_000 };
    const one = { id: "home", resources: ["mover"], from: "EEA", to: "CN", mechanisms: held, change };
    return judgeFlow(home, facts, settings([madeUpTransfer(one, laws)]));
  };

  test("to a country of which nothing is on file lets nothing pass", () => {
    expect(judged([], european).outcome).toBe("allowed");
    const verdict = judged(["ZZ"], european, chinese);
    expect(verdict).toMatchObject({ outcome: "refused", near: { lack: { code: "place-not-judged" } } });
    expect(whyNear(verdict)).toBe("nothing is on file about ZZ, so nothing proves what becomes of data there");
    expect(judged(["MO"], european, chinese).outcome).toBe("allowed");
  });

  test("abroad again is the business of the law it came home to", () => {
    expect(judged(["US"], european)).toMatchObject({
      outcome: "refused",
      near: { lack: { code: "no-mechanism", facts: { law: "PIPL" } } },
    });
    expect(judged(["US"], european, chinese).outcome).toBe("allowed");
  });
});

function whyNear(verdict: Verdict): string | undefined {
  return verdict.outcome === "refused" && verdict.near ? say(english.lacks, verdict.near.lack) : undefined;
}

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
