/**
 * A register for fuzzing, in which every change that makes less of something would open a way: one exporter's people add up
 * to exactly a threshold, and every way for a transfer not to count is there.
 */
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { document, type Signer, signAll, signer, signReview, signRevocation } from "./sign-transfer.ts";

/** The day of judgement. */
export const today = "2026-11-23";

const [owner, privacy, security] = [
  signer("li.wei", ["data-owner"]),
  signer("eva.adler", ["privacy"], { type: "ecdsa-sha2-nistp256" }),
  signer("tan.mei", ["security"], { type: "sk-ssh-ed25519@openssh.com" }),
];
const all = signer("jo.every", ["data-owner", "privacy", "security"]);
const robbed = signer("max.frei", ["security"], { revoked: "2026-10-01" });
const gone = signer("ole.timm", ["privacy"], { left: "2026-03-01" });
const ended = signer("noor.haddad", ["data-owner", "privacy"], { type: "ssh-rsa", until: "2026-03-01" });
const people = [owner, privacy, security];
export const signers: readonly Signer[] = [...people, all, robbed, gone, ended];

const chineseDuties = ["cn.pipia", "cn.notice", "cn.separate_consent"];
const hangzhou = "Acme (Hangzhou) Co. Ltd.";
const registrationOf: Readonly<Record<string, string>> = {
  [hangzhou]: "uscc:91330100MA2B0X1Y71",
  "Acme (Shanghai) Co. Ltd.": "uscc:91310000MA1FL0A2CN",
  "Acme (Beijing) Co. Ltd.": "uscc:91110105MA00B1C2DR",
  "Acme GmbH": "DE-HRB-MUENCHEN:86000",
};
const singapore: TransferFile["importer"] = { name: "Acme Pte. Ltd.", country: "SG", role: "processor" };
const contract = paper("CN-PIPL", "cn.standard_contract", { effective: "2026-03-02", filed: "2026-03-10" });
const assessment = paper("CN-PIPL", "cn.security_assessment", { issued: "2026-01-15", scope_ok: true });
const clauses = (tia_outcome: string) =>
  paper("EU-GDPR", "eu.scc", { module: "m2", annexes_complete: true, tia_outcome });

/** Its transfers; those of the exporter in Hangzhou count 1,000,000 people together, none to spare: the tickets' contract is for less. */
export const transfers: readonly TransferFile[] = [
  signAll(transfer("orders", 400_000), people, "2026-04-01"),
  signAll(transfer("tickets", 500_000, { laws: contract }), people, "2026-04-01"),
  signAll(transfer("surveys", 40_000, { expires: "2026-10-01" }), people, "2026-04-01"),
  signRevocation(signAll(transfer("clicks", 30_000), people, "2026-04-01"), all, "2026-09-01", "no longer needed"),
  signReview(transfer("chats", 20_000), owner, "data-owner", "2026-04-01"),
  signAll(transfer("calls", 5_000), [owner, privacy, robbed], "2026-04-01"),
  signAll(transfer("visits", 3_000), [owner, gone, security], "2026-04-01"),
  signAll(transfer("quotes", 1_000), [ended, privacy, security], "2026-04-01"),
  signAll(transfer("mails-2025", 9_999), people, "2026-04-01"),
  signAll(transfer("mails", 1_000, { supersedes: "mails-2025" }), people, "2026-05-01"),
  signReview(
    signReview(transfer("parcels", 70_000), owner, "data-owner", "2026-04-01"),
    privacy,
    "privacy",
    "2026-04-02",
    "rejected",
    "the retention is too long",
  ),
  transfer("returns", 80_000, { effective: "2027-01-01" }),
  signAll(transfer("orders-2027", 90_000, { effective: "2027-01-01", supersedes: "orders" }), people, "2026-11-20"),
  signAll(
    transfer("patients", 9_999, {
      exporter: exporter("Acme (Shanghai) Co. Ltd.", "CN"),
      data: { class: "sensitive", categories: ["health"], whole: true },
      sensitivePeople: 9_999,
    }),
    people,
    "2026-04-01",
  ),
  signAll(
    transfer("reports", 50_000, {
      exporter: exporter("Acme (Beijing) Co. Ltd.", "CN"),
      stacks: [{ stack: "hangzhou", tags: { "landlocked-owner": "desk", app: "reports" } }],
    }),
    people,
    "2026-04-01",
  ),
  signAll(
    transfer("profiles", 49_999, {
      exporter: exporter("Acme (Beijing) Co. Ltd.", "CN"),
      importer: singapore,
      to: { territory: "SG", country: "SG", region: "aws/ap-southeast-1" },
      subjects: ["CN", "EEA"],
    }),
    people,
    "2026-04-01",
  ),
  signAll(
    fromFrankfurt("staff", {
      laws: clauses("positive"),
      data: {
        class: "personal",
        categories: ["ordinary"],
        parts: [{ resource: "staff", prefixes: ["exports/support/"], columns: { people: ["id", "name"] } }],
      },
    }),
    people,
    "2026-04-01",
  ),
  signAll(fromFrankfurt("leads", { laws: clauses("negative") }), people, "2026-04-01"),
];

function transfer(id: string, count: number, changes: Partial<TransferFile> = {}): TransferFile {
  return {
    id,
    title: `The ${id} of customers to the group's support desk`,
    exporter: exporter(hangzhou, "CN"),
    importer: { name: "Acme GmbH", country: "DE", role: "processor" },
    from: { territory: "CN", region: "alicloud/cn-hangzhou" },
    to: { territory: "EEA", country: "DE", region: "aws/eu-central-1" },
    stacks: [{ stack: "hangzhou", resources: [id] }],
    data: { class: "personal", categories: ["ordinary"], whole: true },
    subjects: ["CN"],
    people: count,
    sensitivePeople: 0,
    purpose: { kind: "crm", text: "The support desk answers customers" },
    legalBasis: "contract",
    retention: "24 months after the order",
    onward: [],
    // Of any number of people, so that nothing but its own state refuses it.
    laws: assessment,
    effective: "2026-05-01",
    expires: "2027-05-01",
    ...changes,
  };
}

function fromFrankfurt(id: string, changes: Partial<TransferFile>): TransferFile {
  return transfer(id, 5_000, {
    exporter: exporter("Acme GmbH", "DE"),
    importer: singapore,
    from: { territory: "EEA", region: "aws/eu-central-1" },
    to: { territory: "SG", country: "SG" },
    subjects: ["EEA"],
    ...changes,
  });
}

function exporter(name: string, country: string): TransferFile["exporter"] {
  const registrations = [registrationOf[name] ?? fail(name)];
  return { name, country, role: "controller", criticalInfrastructure: false, registrations };
}

function fail(name: string): never {
  throw new RangeError(`${name} is registered nowhere`);
}

/** All that a law asks for, on file. */
function paper(
  law: "CN-PIPL" | "EU-GDPR",
  mechanism: string,
  stated: TransferFile["laws"][string]["evidence"],
): TransferFile["laws"] {
  const { documents, duties } = {
    "cn.standard_contract": { documents: ["signed_contract_cac_text", "pipia_report"], duties: chineseDuties },
    "cn.security_assessment": {
      documents: ["approval_notice_number", "approved_scope", "self_assessment_report", "data_export_contract"],
      duties: chineseDuties,
    },
    "eu.scc": {
      documents: ["signed_scc_2021_914", "tia_document"],
      duties: ["eu.tia", "eu.ropa_entry", "eu.notice", "eu.dpia"],
    },
  }[mechanism] ?? { documents: [], duties: [] };
  return {
    [law]: {
      mechanism,
      evidence: stated,
      documents: documents.map((evidence) => ({ evidence, ...document(`documents/${mechanism}/${evidence}.pdf`) })),
      duties: duties.map((duty) => ({ duty, done: "2026-02-20" })),
    },
  };
}
