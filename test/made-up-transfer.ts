/** Transfers for tests: complete by made-up-evidence.yaml and approved, unless a test says otherwise. */
import { type Law, lawOf, territoryOf } from "../policies/border/law/law.ts";
import type { LawBasis, Transfer } from "../policies/border/transfer/transfer.ts";
import { dutiesOf, evidenceOf } from "./made-up-evidence.ts";

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
      evidence: { ...evidenceOf(mechanism, to), ...evidence },
      duties: dutiesOf(law),
    })),
    effective: "2026-01-01",
    expires: "2027-01-01",
    approvedUntil: "2027-01-01",
    counted: true,
    ...change,
  };
}
