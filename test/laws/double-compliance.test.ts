/** Two laws at once: each asks for its own paper, and neither is satisfied by the other's, wherever data is passed on to. */

import { describe, expect, test } from "vitest";
import type { Settings } from "../../policies/border/estate/settings.ts";
import type { Flow } from "../../policies/border/flows/flow.ts";
import type { Region } from "../../policies/border/terms/place.ts";
import type { Transfer } from "../../policies/border/transfer/transfer.ts";
import { judgeFlow, type Verdict } from "../../policies/border/verdict/verdict.ts";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";
import { english } from "../../policies/messages/english.ts";
import { say } from "../../policies/messages/language.ts";
import { settings as madeUpSettings } from "../border/made-up-estate.ts";
import { type MadeUp, madeUpTransfer } from "../made-up-transfer.ts";

const facts = loadLawFacts();
const { laws } = facts;
const all = loadRegions();
const node = { name: "mover" } as Flow["mover"];

function settings(transfers: readonly Transfer[]): Settings {
  return { ...madeUpSettings, day: "2026-11-23", transfers };
}

function find(cloud: Region["cloud"], code: string): Region {
  const found = all.find(cloud, code);
  if (!found) throw new Error(`${cloud}/${code} is not on file`);
  return found;
}

/** Personal data of people in China and the EEA. */
function copied(from: Region, to: Region): Flow {
  return {
    verb: "copy",
    what: "content",
    mover: node,
    property: "to",
    sources: [],
    from: { kind: "region", region: from },
    to: { kind: "region", region: to },
    dataClass: "personal",
    subjects: ["CN", "EEA"],
    part: { kind: "whole" },
    clashes: [],
  };
}

describe("the double compliance trap", () => {
  const both = copied(find("alicloud", "cn-hangzhou"), find("alicloud", "ap-southeast-1"));
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
  const home = copied(find("aws", "eu-central-1"), find("alicloud", "cn-hangzhou"));
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
  return verdict.outcome === "refused" && verdict.near
    ? say(english.lacks, verdict.near.lack, (territory) => territory)
    : undefined;
}
