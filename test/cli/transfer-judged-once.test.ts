/** The commands that only look verify each signature once and read each file of the register once, whatever they say of it. */
import { openSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { expiring } from "../../cli/transfer/expiring.ts";
import { showTransfer } from "../../cli/transfer/show-transfer.ts";
import { status } from "../../cli/transfer/status.ts";
import { verify } from "../../cli/transfer/verify.ts";
import { verifySshSignature } from "../../policies/register/signature/verify-ssh-signature.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { document, signAll, signReview, signRevocation, writeRegister } from "../register/sign-transfer.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { day, id, lawful, owner, signed, signers } from "./signed-register.ts";

vi.mock("node:fs", { spy: true });
vi.mock("../../policies/register/signature/verify-ssh-signature.ts", { spy: true });
beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const paths = ["contract", "annex", "pipia", "consent"].map((name) => `documents/${name}.pdf`);
const [contract = "", annex = "", pipia = "", consent = ""] = paths;

/** Four documents on file: two as evidence, two of duties. */
function documented(): TransferFile {
  const { "CN-PIPL": law } = lawful().laws;
  if (!law) throw new RangeError("the transfer states the PIPL");
  const documents = [
    { evidence: "signed_contract_cac_text", ...document(contract) },
    { evidence: "pipia_report", ...document(annex) },
  ];
  const ofDuties = new Map([
    ["cn.pipia", document(pipia)],
    ["cn.separate_consent", document(consent)],
  ]);
  const duties = (law.duties ?? []).map((one) => {
    const filed = ofDuties.get(one.duty);
    return filed ? { ...one, document: filed.path, sha256: filed.sha256 } : one;
  });
  return lawful(id, { laws: { "CN-PIPL": { ...law, documents, duties } } });
}

function register(file: TransferFile): string {
  const folder = join(temporaryFolder(), "transfers");
  writeRegister(folder, [file], signers);
  vi.clearAllMocks();
  return folder;
}

/** How often each file below a folder was read. */
function readsBelow(folder: string): Readonly<Record<string, number>> {
  const read = vi.mocked(openSync).mock.calls.map(([path]) => String(path));
  const below = read.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length + 1));
  return Object.fromEntries([...Map.groupBy(below, (path) => path)].map(([path, all]) => [path, all.length]));
}

const asShown = { color: false };
const approved = signAll(documented(), signers, signed);
const rejected = signReview(approved, owner, "data-owner", signed, "rejected");
const all = ["reviewers.yaml", `${id}.yaml`, ...paths];

it.each([
  ["show", (folder: string) => showTransfer(id, { register: folder, ...asShown }, day)],
  ["show --json", (folder: string) => showTransfer(id, { register: folder, json: true, ...asShown }, day)],
  ["status", (folder: string) => status(undefined, { register: folder, ...asShown }, day)],
  ["verify", (folder: string) => verify(undefined, { register: folder, ...asShown }, day)],
  [
    "verify --export",
    (folder: string) => verify(undefined, { register: folder, export: temporaryFolder(), ...asShown }, day),
  ],
  ["expiring", (folder: string) => expiring({ register: folder, within: "1d", ...asShown }, day)],
])("%s", async (_command, run) => {
  const folder = register(approved);
  expect(await run(folder)).toBe(0);
  expect(verifySshSignature).toHaveBeenCalledTimes(3);
  expect(readsBelow(folder)).toEqual(Object.fromEntries(all.map((path) => [path, 1])));
});

it.each([
  ["a rejection", rejected, 4],
  ["a revocation", signRevocation(approved, owner, signed, "ended"), 4],
  ["both", signRevocation(rejected, owner, signed, "ended"), 5],
])("%s too", async (_what, file, signatures) => {
  expect(await showTransfer(id, { register: register(file), ...asShown }, day)).toBe(1);
  expect(verifySshSignature).toHaveBeenCalledTimes(signatures);
});
