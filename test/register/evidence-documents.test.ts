/** The documents a transfer names, each with what it proves and whether its bytes are those that were reviewed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { EvidenceDocuments } from "../../policies/register/evidence-documents.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { document } from "./sign-transfer.ts";

const [contract, pipia] = [document("documents/contract.pdf"), document("documents/pipia.pdf")];
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, "documents"));
  for (const { path } of [contract, pipia]) writeFileSync(join(folder, path), path);
});
const shown = "transfers/orders.yaml";
const review = { stage: "privacy", reviewer: "eva", decision: "approved", day: "2026-03-01", signature: "" } as const;
const lawsWith = (sha256: string | undefined) => ({
  "CN-PIPL": {
    mechanism: "cn.standard_contract",
    evidence: {},
    documents: [{ evidence: "signed_contract_cac_text", ...contract }],
    duties: [
      { duty: "cn.notice", done: "2026-02-20" },
      { duty: "cn.pipia", done: "2026-02-20", document: pipia.path, sha256 },
    ],
  },
});

it("names every document once, in the order of the file", () => {
  const judged = new EvidenceDocuments(folder).judge({ laws: lawsWith(pipia.sha256) }, shown);
  expect(judged).toEqual([
    { law: "CN-PIPL", proves: "signed_contract_cac_text", ...contract },
    { law: "CN-PIPL", proves: "cn.pipia", ...pipia },
  ]);
});

it("says where the bytes are others, also where no hash is stated", () => {
  for (const sha256 of ["0".repeat(64), undefined]) {
    const [, second] = new EvidenceDocuments(folder).judge({ laws: lawsWith(sha256), reviews: [review] }, shown);
    expect(second?.problem).toBe(
      `${shown}, laws.CN-PIPL.duties[1]: ${pipia.path} has other bytes than were reviewed, its SHA-256 is ${pipia.sha256}; restore the document, or enter this hash and have the transfer reviewed anew.`,
    );
  }
});

it("says of what nobody has reviewed yet that the hash is another, not that it was reviewed", () => {
  const other = (sha256?: string) =>
    new EvidenceDocuments(folder).judge({ laws: lawsWith(sha256), reviews: [] }, shown)[1];
  const todo = "enter this hash before it is reviewed, or put the document there that is meant.";
  expect(other("0".repeat(64))?.problem).toBe(
    `${shown}, laws.CN-PIPL.duties[1]: ${pipia.path} has another SHA-256 than the file states, it is ${pipia.sha256}; ${todo}`,
  );
  expect(other()?.problem).toBe(
    `${shown}, laws.CN-PIPL.duties[1]: ${pipia.path} has no sha256 in the file, it is ${pipia.sha256}; ${todo}`,
  );
});

it("reads each document once, however many transfers name it", () => {
  const documents = new EvidenceDocuments(folder);
  const before = documents.judge({ laws: lawsWith(pipia.sha256) }, shown);
  writeFileSync(join(folder, contract.path), "other");
  expect(documents.judge({ laws: lawsWith(pipia.sha256) }, shown)).toEqual(before);
  expect(new EvidenceDocuments(folder).judge({ laws: lawsWith(pipia.sha256) }, shown)).not.toEqual(before);
});

it.each(["", " \n", "\uFEFF", "\u200B\u00A0\n", "--- ... ---"])("takes %j for no document", (written) => {
  writeFileSync(join(folder, contract.path), written);
  const [first] = new EvidenceDocuments(folder).judge({ laws: lawsWith(pipia.sha256) }, shown);
  expect(first?.problem).toContain("is empty; put the document there");
});

const papers = (
  ...documents: readonly { readonly evidence: string; readonly path: string; readonly sha256: string }[]
) =>
  new EvidenceDocuments(folder)
    .judge({ laws: { "EU-GDPR": { mechanism: "eu.scc", evidence: {}, documents: [...documents] } } }, shown)
    .map(({ problem }) => problem);

it("takes one paper for two only where its bytes are filed under two words", () => {
  const clauses = { evidence: "signed_scc_2021_914", ...contract };
  expect(papers(clauses, { evidence: "tia_document", ...pipia })).toEqual([undefined, undefined]);
  expect(papers(clauses, clauses)).toEqual([undefined, undefined]);
  expect(papers(clauses, { evidence: "tia_document", ...contract })).toEqual([
    undefined,
    `${shown}, laws.EU-GDPR.documents[1]: ${contract.path} has the bytes of the signed_scc_2021_914 too; file each paper by itself.`,
  ]);
  expect(papers(clauses, { evidence: "tia_document", ...pipia, sha256: contract.sha256 })).toEqual([
    undefined,
    expect.stringContaining(`${pipia.path} has another SHA-256 than the file states`),
  ]);
});

it("says why a document can't be read", () => {
  expect(papers({ evidence: "tia_document", path: `${contract.path}/annex.pdf`, sha256: "" })).toEqual([
    expect.stringMatching(/annex\.pdf can't be read \(ENOTDIR.*\)\.$/),
  ]);
});
