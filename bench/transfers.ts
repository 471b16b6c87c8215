/** What laws and the register cost: reading eighteen laws, judging one flow against many transfers, verifying 10,000 of them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Settings } from "../policies/border/estate/settings.ts";
import type { Flow } from "../policies/border/flows/flow.ts";
import { judgeExport } from "../policies/border/law/judge-export.ts";
import type { Transfer } from "../policies/border/transfer/transfer.ts";
import { judgeFlow } from "../policies/border/verdict/verdict.ts";
import { readTransfers } from "../policies/config/read-transfers.ts";
import { loadFacts } from "../policies/facts/load-facts.ts";
import { loadLawFacts } from "../policies/facts/load-law-facts.ts";
import { madeUpTransfer } from "../test/made-up-transfer.ts";
import { sampleTransfer, signAll, threeSigners, writeRegister } from "../test/register/sign-transfer.ts";

/** @param spread "median (least-most)" of a list of numbers */
export async function benchTransfers(spread: (numbers: readonly number[]) => string): Promise<void> {
  console.log(`\nReading ${loadLawFacts().laws.length} laws and their vocabulary (7 runs, ms):`);
  console.log(`  ${spread(times(7, () => loadLawFacts()))}`);

  const facts = await loadFacts();
  const { laws } = facts;
  const place = (code: string, cloud: "aws" | "alicloud") => {
    const region = facts.regions.find(cloud, code);
    if (!region) throw new Error(`${code} is not on file`);
    return { kind: "region" as const, region };
  };
  const flow: Flow = {
    verb: "copy",
    what: "content",
    mover: { name: "mover", inputs: {} } as Flow["mover"],
    property: "to",
    sources: [],
    from: place("cn-hangzhou", "alicloud"),
    to: place("ap-southeast-1", "alicloud"),
    dataClass: "personal",
    subjects: ["CN", "EEA"],
    part: { kind: "whole" },
    clashes: [],
  };
  const held = [
    { law: "CN-PIPL", mechanism: "cn.standard_contract" },
    { law: "EU-GDPR", mechanism: "eu.scc" },
  ];
  const register = (naming: number): readonly Transfer[] =>
    Array.from({ length: 1_000 }, (_, index) => {
      const resources = [index < naming ? "mover" : `other-${index}`];
      const change = { subjects: ["CN", "EEA"], people: 100, exporter: exporter(index) };
      return madeUpTransfer({ id: `t${index}`, resources, from: "CN", to: "SG", mechanisms: held, change }, laws);
    });
  console.log(`\nJudging one flow against all laws and 1,000 transfers (1,000 times each, us):`);
  for (const naming of [0, 1, 10]) {
    const settings = { ...nothing, transfers: register(naming) };
    const { outcome } = judgeFlow(flow, facts, settings);
    const runs = times(1_000, () => judgeFlow(flow, facts, settings)).map((ms) => ms * 1000);
    console.log(`  named by ${String(naming).padStart(2)} of them, ${outcome.padEnd(8)} ${spread(runs)}`);
  }
  const question = {
    day: "2026-11-23",
    origins: laws.flatMap((law) => law.territory.countries.slice(0, 1)),
    destinations: [{ country: "AU", remote: false }],
    category: ["sensitive"],
    purpose: "crm",
    transaction: "vendor_agreement",
    exporterRole: "controller",
    city: "Hangzhou",
    cii: false,
    important: false,
    encrypted: false,
    counts: { persons: 5000, sensitive: 5000, us_persons_12m: 5000, us_devices_12m: 0 },
    flags: [],
    offered: [{ mechanism: "eu.scc", evidence: { tia_outcome: "positive" } }],
    missingDuties: [],
  };
  console.log(
    `\nJudging one export by all ${judgeExport(question, facts).opinions.length} laws at once (1,000 times, us):`,
  );
  console.log(`  ${spread(times(1_000, () => judgeExport(question, facts)).map((ms) => ms * 1000))}`);

  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const signers = threeSigners();
  const count = 10_000;
  const transfers = Array.from({ length: count }, (_, index) => signAll(sampleTransfer(`orders-${index}`), signers));
  writeRegister(join(folder, "transfers"), transfers, signers);
  console.log(`\nReading ${count} transfers, with 30,000 signatures and 10,000 documents verified (3 runs, ms):`);
  const read = (): number =>
    readTransfers(undefined, { folder, day: "2026-11-23" }, facts).transfers.filter((one) => one.approvedUntil).length;
  if (read() !== count) throw new Error(`only ${read()} of ${count} transfers are approved`);
  console.log(`  ${spread(times(3, read))}`);
  rmSync(folder, { recursive: true });
}

const nothing: Settings = {
  day: "2026-11-23",
  stack: "dev",
  pinned: false,
  defaultRegion: {},
  accounts: [],
  ledger: [],
  transfers: [],
  unsoundTransfers: [],
  accepted: [],
};

/** Ten exporters, so that their people add up as they do in a real register. */
function exporter(index: number): Transfer["exporter"] {
  return {
    name: `Acme ${index % 10}`,
    country: "CN",
    city: "Hangzhou",
    role: "controller",
    criticalInfrastructure: false,
  };
}

function times(count: number, run: () => unknown): readonly number[] {
  return Array.from({ length: count }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
}
