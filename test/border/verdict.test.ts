/** The verdict's promises, over random flows, laws and transfers: fail closed, whatever is thrown at it. */
import type { Flow } from "@landlocked/policies/border/flow";
import { type Law, territoryOf } from "@landlocked/policies/border/law";
import { countryOf, type Region } from "@landlocked/policies/border/place";
import { dataClasses } from "@landlocked/policies/border/residency-tags";
import { notKnown, type Settings } from "@landlocked/policies/border/settings";
import type { Transfer } from "@landlocked/policies/border/transfer";
import { judgeFlow } from "@landlocked/policies/border/verdict";
import { loadRegions } from "@landlocked/policies/clouds/load-regions";
import { loadLaws } from "@landlocked/policies/laws/load-laws";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const laws = loadLaws();
const all = loadRegions();
const regions = [...all.of("aws"), ...all.of("alicloud")];
const territories = [...laws.map((law) => law.territory.id), "JP", "US"];
const mechanisms = laws.flatMap((law) => law.mechanisms.map(({ id }) => ({ law: law.id, mechanism: id })));

const region = fc.constantFrom(...regions);
const place = region.map((one) => ({ kind: "region" as const, region: one }));
const anywhere = fc.oneof(
  { weight: 8, arbitrary: place },
  { weight: 1, arbitrary: fc.constant({ kind: "world" as const, what: "the whole world" }) },
  { weight: 1, arbitrary: fc.constant(notKnown("nobody said", "say it")) },
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
  clashes: fc.constant([]),
});
const transfer: fc.Arbitrary<Transfer> = fc.record({
  id: fc.constantFrom("one", "two"),
  resources: fc.subarray(["mover", "source", "other"]),
  from: fc.constantFrom(...territories),
  to: fc.constantFrom(...territories),
  dataClass,
  subjects,
  mechanisms: fc.subarray(mechanisms),
  approved: fc.boolean(),
  effective: fc.constantFrom("2026-01-01", "2026-11-23", "2027-01-01"),
  expires: fc.constantFrom("2026-11-23", "2026-12-31", "2028-01-01"),
});

function settings(transfers: readonly Transfer[] = []): Settings {
  return { day: "2026-11-23", pinned: false, defaultRegion: {}, accounts: [], ledger: [], transfers, accepted: [] };
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
        expect(judgeFlow(one, laws, settings()).outcome).not.toBe("allowed");
      }),
      { numRuns: 5_000 },
    );
  });

  test("lets a flow pass only on one approved transfer in force that covers it and satisfies every law by a mechanism of that law", () => {
    let passed = 0;
    fc.assert(
      fc.property(flow, fc.array(transfer, { maxLength: 4 }), (one, transfers) => {
        fc.pre(one.dataClass !== "none" && crossesABorder(one, laws));
        const fitted = transfers.map((each) => bend(each, one));
        const verdict = judgeFlow(one, laws, settings(fitted));
        expect(verdict.outcome === "allowed").toBe(fitted.some((each) => readPlainly(each, one)));
        if (verdict.outcome === "allowed") passed += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(passed).toBeGreaterThan(50);
  });

  test("never turns a refusal into an allowance when a law is added", () => {
    fc.assert(
      fc.property(flow, fc.array(transfer, { maxLength: 3 }), fc.nat(laws.length - 1), (one, transfers, without) => {
        const fewer = laws.filter((_, index) => index !== without);
        // A transfer to a territory that has no law on file yet names no place at all: it comes with the law, not before.
        const added = laws[without]?.territory.id;
        const sound = transfers.filter(({ from, to }) => from !== added && to !== added);
        const before = judgeFlow(one, fewer, settings(sound));
        fc.pre(before.outcome === "refused");
        expect(judgeFlow(one, laws, settings(sound)).outcome).not.toBe("allowed");
      }),
      { numRuns: 20_000 },
    );
  });

  test("never lets through what it does not know", () => {
    const hidden = fc.record({ side: fc.constantFrom("from", "to"), one: flow });
    fc.assert(
      fc.property(hidden, fc.array(transfer), ({ side, one }, transfers) => {
        fc.pre(one.dataClass !== "none");
        const blind = { ...one, [side]: notKnown("nobody said", "say it") };
        expect(judgeFlow(blind, laws, settings(transfers)).outcome).toBe("unproven");
      }),
    );
  });
});

describe("the double compliance trap", () => {
  const find = (cloud: Region["cloud"], code: string): Region => {
    const found = all.find(cloud, code);
    if (!found) throw new Error(`${cloud}/${code} is not on file`);
    return found;
  };
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
    clashes: [],
  };
  const on = (...held: Transfer["mechanisms"]): Transfer => ({
    id: "hangzhou-singapore",
    resources: ["mover"],
    from: "CN",
    to: "SG",
    dataClass: "personal",
    subjects: ["CN", "EEA"],
    mechanisms: held,
    approved: true,
    effective: "2026-01-01",
    expires: "2027-01-01",
  });

  test("a Chinese standard contract never satisfies GDPR", () => {
    const verdict = judgeFlow(
      both,
      laws,
      settings([
        on(
          { law: "CN-PIPL", mechanism: "cn.standard_contract" },
          { law: "EU-GDPR", mechanism: "cn.standard_contract" },
        ),
      ]),
    );
    expect(verdict).toMatchObject({
      outcome: "refused",
      laws: [
        { law: { id: "CN-PIPL" }, mechanism: "cn.standard_contract" },
        { law: { id: "EU-GDPR" }, mechanism: undefined },
      ],
    });
  });

  test("standard contractual clauses of the EU never satisfy PIPL", () => {
    const verdict = judgeFlow(
      both,
      laws,
      settings([on({ law: "EU-GDPR", mechanism: "eu.scc" }, { law: "CN-PIPL", mechanism: "eu.scc" })]),
    );
    expect(verdict).toMatchObject({
      outcome: "refused",
      laws: [
        { law: { id: "CN-PIPL" }, mechanism: undefined },
        { law: { id: "EU-GDPR" }, mechanism: "eu.scc" },
      ],
    });
  });

  test("each law's own mechanism on one transfer lets it pass", () => {
    const transfer = on({ law: "CN-PIPL", mechanism: "cn.standard_contract" }, { law: "EU-GDPR", mechanism: "eu.scc" });
    expect(judgeFlow(both, laws, settings([transfer]))).toEqual({
      outcome: "allowed",
      why: "transfer hangzhou-singapore",
      transfer,
    });
  });

  test("two transfers that satisfy one law each do not add up", () => {
    const halves = [
      on({ law: "CN-PIPL", mechanism: "cn.standard_contract" }),
      on({ law: "EU-GDPR", mechanism: "eu.scc" }),
    ];
    expect(judgeFlow(both, laws, settings(halves)).outcome).toBe("refused");
  });
});

/** Bends a random transfer towards a flow, so that covering ones occur often enough to matter. */
function bend(one: Transfer, to: Flow): Transfer {
  if (one.id === "two" || to.from.kind !== "region" || to.to.kind !== "region") return one;
  const [from, destination] = [to.from.region.country, to.to.region.country];
  if (from === null || destination === null) return one;
  return {
    ...one,
    from: territoryOf(from, laws),
    to: territoryOf(destination, laws),
    subjects: to.subjects,
    approved: true,
  };
}

/** The rule read plainly, written apart from the judge. */
function readPlainly(one: Transfer, of: Flow): boolean {
  if (of.from.kind !== "region" || of.to.kind !== "region") return false;
  const [from, to] = [of.from.region.country, of.to.region.country];
  if (from === null || to === null) return false;
  const day = "2026-11-23";
  if (!one.approved || one.effective > day || one.expires <= day) return false;
  if (one.from !== territoryOf(from, laws) || one.to !== territoryOf(to, laws)) return false;
  if (!one.resources.includes("mover") && !one.resources.includes("source")) return false;
  if (dataClasses.indexOf(one.dataClass) < dataClasses.indexOf(of.dataClass)) return false;
  if (of.subjects.some((subject) => !one.subjects.includes(subject))) return false;
  const concerned = [one.from, ...of.subjects].filter((territory) => territory !== one.to);
  return concerned.every((territory) => {
    const law = laws.find((candidate) => candidate.territory.id === territory);
    const wanted =
      law?.exports
        .filter((condition) => condition.classes.includes(of.dataClass))
        .flatMap((condition) => condition.anyOf) ?? [];
    return one.mechanisms.some((held) => held.law === law?.id && wanted.includes(held.mechanism));
  });
}
