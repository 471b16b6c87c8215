/** Transfers for tests: complete and approved unless a test says otherwise. */

import type { EvidenceValue } from "../policies/border/law/export-facts.ts";
import { type Law, lawOf, territoryOf } from "../policies/border/law/law.ts";
import type { LawBasis, Transfer } from "../policies/border/transfer/transfer.ts";

/** What differs from a transfer of customers' ordinary data; `from` a territory, `to` a country. */
export interface MadeUp {
  readonly id: string;
  readonly resources: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly mechanisms: readonly {
    readonly law: string;
    readonly mechanism: string;
    readonly evidence?: LawBasis["evidence"];
  }[];
  readonly change?: Partial<Transfer>;
}

export function madeUpTransfer(
  { id, resources, from, to, mechanisms, change }: MadeUp,
  laws: readonly Law[],
): Transfer {
  const country = lawOf(from, laws)?.territory.countries[0] ?? from;
  return {
    id,
    exporter: { name: "Acme", country, city: "Hangzhou", role: "controller", criticalInfrastructure: false },
    importer: { name: "Acme abroad", country: to, role: "processor" },
    from: { territory: from },
    to: { territory: territoryOf(to, laws), country: to },
    stacks: [{ stack: "dev", resources, tags: {} }],
    dataClass: "personal",
    categories: ["ordinary"],
    subjects: [from],
    people: 1000,
    sensitivePeople: 0,
    peopleInTwelveMonths: 1000,
    devicesInTwelveMonths: 0,
    purpose: "crm",
    transaction: "none",
    exporterRole: "controller",
    onward: [],
    laws: mechanisms.map(({ law, mechanism, evidence }) => ({
      law,
      mechanism,
      evidence: { ...fullEvidence(mechanism, to, laws), ...evidence },
      duties: laws.find(({ id }) => id === law)?.duties.map((duty) => duty.id) ?? [],
    })),
    effective: "2026-01-01",
    expires: "2027-01-01",
    approvedUntil: "2027-01-01",
    counted: true,
    ...change,
  };
}

/** Something on file of everything a mechanism asks for, in the words in which it counts. */
function fullEvidence(id: string, to: string, laws: readonly Law[]): Record<string, EvidenceValue> {
  const mechanism = laws.flatMap((law) => law.mechanisms).find((one) => one.id === id);
  if (!mechanism) return {};
  const stated = Object.fromEntries(mechanism.evidence.map((name): [string, EvidenceValue] => [name, "on file"]));
  for (const must of mechanism.must ?? []) {
    for (const name of must.evidence ?? []) {
      const [first] = must.is ?? [];
      if (must.includes) stated[name] = [to];
      else if (first !== undefined) stated[name] = first;
      else if (must.present) stated[name] = "2026-01-01";
    }
  }
  const dates = [mechanism.valid?.from, mechanism.filing?.event, mechanism.filing?.done];
  for (const name of dates) if (name !== undefined) stated[name] = "2026-01-05";
  return stated;
}
