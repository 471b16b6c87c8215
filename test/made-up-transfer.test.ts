/** What made-up transfers have on file: an entry for each mechanism, in words on file, and each is accepted by its law today. */

import { describe, expect, it } from "vitest";
import { judgeTransferBy } from "../policies/border/transfer/judge-transfer.ts";
import type { Exporter, Transfer } from "../policies/border/transfer/transfer.ts";
import { loadLawFacts } from "../policies/facts/load-law-facts.ts";
import { madeUpEvidence } from "./made-up-evidence.ts";
import { madeUpTransfer } from "./made-up-transfer.ts";

const facts = loadLawFacts();
const { laws } = facts;
const day = "2026-06-01";

/** How an export differs from ordinary data of 150,000 people, for customer relations in Australia, where a mechanism is for others. */
const exports: Readonly<Record<string, Partial<Transfer> & { readonly country?: string }>> = {
  "ae.difc_scc": { exporter: exporter("AE", "DIFC") },
  "br.adequacy": { country: "DE" },
  "ch.adequacy": { country: "DE" },
  "ch.dpf": { country: "US" },
  "cn.gba_sc": { country: "HK", exporter: exporter("CN", "Shenzhen") },
  "cn.exempt.hr": { purpose: "hr_management" },
  "cn.exempt.emergency": { purpose: "emergency" },
  "eu.adequacy": { country: "JP" },
  "eu.dpf": { country: "US" },
  "hk.dpp_compliance": { purpose: "new_purpose" },
  "in.spdi": { dataClass: "sensitive", categories: ["spdi"] },
  "jp.designated": { country: "DE" },
  "kr.equivalency": { country: "DE" },
  "sg.transit": { purpose: "transit" },
  "th.no_access_storage": { purpose: "storage" },
  "uk.adequacy": { country: "DE" },
  "uk.bridge_us": { country: "US" },
  "us.cisa_security": { country: "CN", dataClass: "sensitive", categories: ["health"] },
  "us.exempt": { country: "CN", dataClass: "sensitive", categories: ["health"] },
  "us.license": { country: "CN", dataClass: "sensitive", categories: ["health"] },
  "us.resale_clause": { transaction: "data_brokerage", dataClass: "sensitive", categories: ["health"] },
  "vn.exempt_employee_cloud": { purpose: "hr_cloud_storage" },
  "vn.exempt_state_body": { exporterRole: "public_body" },
  "vn.exempt_decree": { purpose: "hr_management" },
};

/** Mechanisms on which alone nothing passes today, and why. */
const notAlone: Readonly<Record<string, string>> = {
  "cn.exempt.volume": "the transfer's own figures exempt it, and what is on file only shows them",
  "hk.rmc": "the section that would ask for it is not in force, so the law lets data go without",
  "hk.gba_sc": "the section that would ask for it is not in force, so the law lets data go without",
  "in.not_restricted": "it counts from 2027-05-13 on, and until then the law lets data go without",
  "us.not_covered": "the transfer's own figures, destination and dealing decide, and what is on file only shows them",
  "vn.data_law_assessment": "the law asks for vn.ctia besides",
};

it("knows the mechanisms and duties on file, and no others", () => {
  const onFile = laws.flatMap(({ id, duties, mechanisms }) =>
    [...duties, ...mechanisms].map((one) => `${id} ${one.id}`),
  );
  const stated = Object.entries(madeUpEvidence).flatMap(([law, { duties, evidence }]) =>
    [...duties, ...Object.keys(evidence)].map((id) => `${law} ${id}`),
  );
  expect(stated.sort()).toEqual(onFile.sort());
});

it("asks of each mechanism once, and of none that is not on file", () => {
  const known = laws.flatMap(({ mechanisms }) => mechanisms.map(({ id }) => id));
  for (const id of [...Object.keys(exports), ...Object.keys(notAlone)]) expect(known).toContain(id);
  for (const id of Object.keys(notAlone)) expect(Object.keys(exports)).not.toContain(id);
});

describe.each(laws.map((law) => [law.id, law] as const))("%s", (_, law) => {
  const allowedBy = (mechanism: string): { readonly lack: unknown; readonly by: string | undefined } => {
    const { country = "AU", ...change } = exports[mechanism] ?? {};
    const transfer = madeUpTransfer(
      {
        id: "one",
        resources: ["orders"],
        from: law.territory.id,
        to: country,
        mechanisms: [{ law: law.id, mechanism }],
        change: { people: 150_000, peopleInTwelveMonths: 150_000, ...change },
      },
      laws,
    );
    const { opinion, lack } = judgeTransferBy(law, transfer, [transfer], facts, day);
    return { lack, by: opinion.verdict === "allowed" ? opinion.mechanism?.id : undefined };
  };

  it.each(law.mechanisms.map(({ id }) => id).filter((id) => !(id in notAlone)))("lets data go on %s", (id) => {
    expect(allowedBy(id)).toEqual({ lack: undefined, by: id });
  });

  it.each(law.mechanisms.map(({ id }) => id).filter((id) => id in notAlone))("lets no data go on %s alone", (id) => {
    expect(allowedBy(id).by).not.toBe(id);
  });
});

function exporter(country: string, city: string): Exporter {
  return { name: "Acme", country, city, role: "controller", criticalInfrastructure: false };
}
