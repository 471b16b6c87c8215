/** Registers for tests: reviewers with fresh keys, transfers they have signed in this process, and a folder that holds both. */
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { judgeReviews } from "../../policies/register/review/judge-reviews.ts";
import { judgeRevocation } from "../../policies/register/review/judge-revocation.ts";
import {
  reviewMessage,
  reviewNamespace,
  revocationMessage,
  revocationNamespace,
} from "../../policies/register/review/review-message.ts";
import { parseReviewers, type Reviewers } from "../../policies/register/reviewers/reviewers.ts";
import type { SshKeyType } from "../../policies/register/signature/ssh-key.ts";
import { type Standing, standingOf } from "../../policies/register/standing.ts";
import type { RegisterWords } from "../../policies/register/transfer-file/register-words.ts";
import type { Stage } from "../../policies/register/transfer-file/stages.ts";
import type { Review, TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { type KeyPair, keyPair, signSsh } from "./sign-ssh.ts";

/** Somebody in reviewers.yaml, with one key. */
export interface Signer {
  readonly id: string;
  readonly stages: readonly Stage[];
  readonly pair: KeyPair;
  /** Of the key. */
  readonly from: string;
  readonly until?: string;
  readonly revoked?: string;
  /** Of the person. */
  readonly left?: string;
}

export function signer(
  id: string,
  stages: readonly Stage[],
  options: Partial<Omit<Signer, "id" | "stages">> & { readonly type?: SshKeyType } = {},
): Signer {
  const { type, ...rest } = options;
  return { id, stages, pair: keyPair(type), from: "2026-01-01", ...rest };
}

/** One person a stage, with new keys. */
export function threeSigners(): readonly [Signer, Signer, Signer] {
  return [signer("li.wei", ["data-owner"]), signer("eva.adler", ["privacy"]), signer("tan.mei", ["security"])];
}

/** The file with one more review, signed over what it holds by then. */
export function signReview(
  file: TransferFile,
  { id, pair }: Signer,
  stage: Stage,
  day: string,
  decision: Review["decision"] = "approved",
  note?: string,
): TransferFile {
  const earlier = file.reviews ?? [];
  const statement = { stage, reviewer: id, decision, day, ...(note === undefined ? {} : { note }) };
  const signature = signSsh(pair, reviewMessage(file, earlier, statement), reviewNamespace);
  return { ...file, reviews: [...earlier, { ...statement, signature }] };
}

/** The file ended by a signed revocation. */
export function signRevocation(file: TransferFile, { id, pair }: Signer, day: string, reason: string): TransferFile {
  const statement = { by: id, day, reason };
  const signature = signSsh(pair, revocationMessage(file, statement), revocationNamespace);
  return { ...file, revoked: { ...statement, signature } };
}

/** The file with all three reviews, in order, of one day. */
export function signAll(
  file: TransferFile,
  [owner, privacy, security]: readonly Signer[],
  day = "2026-11-20",
): TransferFile {
  if (!owner || !privacy || !security) throw new RangeError("Three signers sign a transfer.");
  const once = signReview(file, owner, "data-owner", day);
  return signReview(signReview(once, privacy, "privacy", day), security, "security", day);
}

/** A transfer without reviews, from Hangzhou to Frankfurt, in effect from 2026-11-21 to 2027-11-21. */
export function sampleTransfer(id = "orders-to-frankfurt", changes: Partial<TransferFile> = {}): TransferFile {
  return {
    id,
    title: "Orders of Chinese customers to the group's support desk",
    exporter: {
      name: "Acme (Hangzhou) Co. Ltd.",
      country: "CN",
      city: "Hangzhou",
      role: "controller",
      criticalInfrastructure: false,
    },
    importer: { name: "Acme GmbH", country: "DE", role: "processor" },
    from: { territory: "CN", region: "alicloud/cn-hangzhou" },
    to: { territory: "EEA", country: "DE", region: "aws/eu-central-1" },
    stacks: [{ stack: "hangzhou", resources: ["orders", "orders-replication"] }],
    data: {
      class: "personal",
      categories: ["ordinary"],
      parts: [{ resource: "orders", prefixes: ["exports/support/"] }],
    },
    subjects: ["CN"],
    people: 12_000,
    sensitivePeople: 0,
    purpose: { kind: "crm", text: "Support desk answers customers" },
    legalBasis: "contract",
    retention: "24 months after the order",
    onward: [],
    laws: {
      "CN-PIPL": {
        mechanism: "cn.standard_contract",
        evidence: { effective: "2026-03-02", filed: "2026-03-10", filing_number: "ZJ-2026-0113" },
        documents: [{ evidence: "signed_contract_cac_text", ...document(`documents/${id}/contract.pdf`) }],
        duties: [{ duty: "cn.pipia", done: "2026-02-20" }],
      },
    },
    effective: "2026-11-21",
    expires: "2027-11-21",
    ...changes,
  };
}

/** An evidence document that writeRegister writes: its bytes are its path. */
export function document(path: string): { readonly path: string; readonly sha256: string } {
  return { path, sha256: hash("sha256", path) };
}

export const sampleWords: RegisterWords = {
  categories: new Set(["ordinary", "sensitive", "health"]),
  purposes: new Set(["crm", "backup"]),
  transactions: new Set(["vendor_agreement"]),
  exporterRoles: new Set(["data_broker"]),
  evidence: new Set(["effective", "filed", "filing_number", "signed_contract_cac_text", "tia_outcome"]),
  evidenceKinds: new Map([
    ["effective", "date"],
    ["filed", "date"],
    ["tia_outcome", "text"],
  ]),
  numberForms: new Map([["filing_number", { pattern: "^[A-Z]{2}-20[0-9]{2}-[0-9]{4}$", such: "ZJ-2026-0113" }]]),
  laws: new Map([
    ["CN-PIPL", new Set(["cn.standard_contract", "cn.security_assessment"])],
    ["EU-GDPR", new Set(["eu.scc"])],
  ]),
  duties: new Map([["CN-PIPL", new Set(["cn.pipia", "cn.notice"])]]),
  territories: new Map([
    ["CN", new Set(["CN"])],
    ["EEA", new Set(["DE", "IE", "FR"])],
    ["SG", new Set(["SG"])],
  ]),
  regions: new Map([
    ["alicloud/cn-hangzhou", "CN"],
    ["aws/eu-central-1", "DE"],
    ["aws/eu-west-1", "IE"],
    ["aws/ap-southeast-1", "SG"],
  ]),
};

/** The text of reviewers.yaml. */
export function reviewersText(signers: readonly Signer[], reviewMonths = 12): string {
  const reviewers = signers.map(({ id, stages, pair, from, until, revoked, left }) => ({
    id,
    name: id.replace(".", " "),
    stages,
    keys: [{ key: `${pair.line} ${id}@acme.example`, from, ...(until && { until }), ...(revoked && { revoked }) }],
    ...(left && { left }),
  }));
  return toYaml({ reviewMonths, reviewers });
}

export function reviewersOf(signers: readonly Signer[], reviewMonths = 12): Reviewers {
  return parseReviewers(Buffer.from(reviewersText(signers, reviewMonths)), "transfers/reviewers.yaml");
}

/** Where a file stands by itself. */
export function standing(file: TransferFile, shown: string, reviewers: Reviewers, day: string): Standing {
  const signed = { reviews: judgeReviews(file, shown, reviewers, day), revocation: judgeRevocation(file, reviewers) };
  return standingOf(file, shown, signed, day);
}

/** Writes reviewers.yaml, a file for each transfer, and every document they name. */
export function writeRegister(folder: string, transfers: readonly TransferFile[], signers: readonly Signer[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "reviewers.yaml"), reviewersText(signers));
  for (const transfer of transfers) {
    writeFileSync(join(folder, `${transfer.id}.yaml`), toYaml(transfer));
    for (const path of documentsOf(transfer)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), path);
    }
  }
}

export function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

function documentsOf({ laws }: TransferFile): readonly string[] {
  return Object.values(laws).flatMap(({ documents = [], duties = [] }) => [
    ...documents.map(({ path }) => path),
    ...duties.flatMap(({ document: path }) => (path === undefined ? [] : [path])),
  ]);
}
