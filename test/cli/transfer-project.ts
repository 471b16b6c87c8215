/** Projects with a register for tests of the command line: three reviewers with keys of ssh-keygen, and transfers by the laws on file. */
import { spawnSync } from "node:child_process";
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addDays, addMonths } from "../../policies/border/law/deadline.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { document, sampleTransfer, toYaml } from "../register/sign-transfer.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Run, runLandlocked } from "./run-landlocked.ts";

/** The command line signs with the day it is, so transfers are dated from that day. */
export const today = new Date().toISOString().slice(0, 10);

/** Id and stage of each reviewer; the private key of each lies in keys/<id>. */
export const people = { "li.wei": "data-owner", "eva.adler": "privacy", "tan.mei": "security" } as const;
export type Person = keyof typeof people;

export interface Project {
  readonly folder: string;
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run>;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Signs a stage by the one who holds it. */
  readonly review: (id: string, person: Person, ...more: readonly string[]) => Promise<Run>;
}

/** @param transfers each in a file of its own, with its documents */
export function project(...transfers: readonly TransferFile[]): Project {
  const folder = temporaryFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, "keys"));
  for (const id of Object.keys(people)) makeKey(join(folder, "keys", id), id);
  write("transfers/reviewers.yaml", reviewersText(folder));
  for (const transfer of transfers) {
    write(`transfers/${transfer.id}.yaml`, toYaml(transfer));
    for (const { documents = [] } of Object.values(transfer.laws))
      for (const { path } of documents) write(`transfers/${path}`, path);
  }
  const run: Project["run"] = (args, env = {}) => runLandlocked(args, env, folder);
  return {
    folder,
    run,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write,
    review: (id, person, ...more) =>
      run(["transfer", "review", id, "--stage", people[person], "--key", `keys/${person}`, "--yes", ...more]),
  };
}

/** A register that holds nothing but a signed contract and an assessment. @param more documents besides, by their paths below documents/ */
export function folderWithDocument(more: Readonly<Record<string, string>> = {}): string {
  const folder = join(temporaryFolder(), "transfers");
  mkdirSync(join(folder, "documents/crm"), { recursive: true });
  writeFileSync(join(folder, "documents/crm/contract.pdf"), "signed");
  writeFileSync(join(folder, "documents/crm/pipia.pdf"), "assessed");
  for (const [path, text] of Object.entries(more)) writeFileSync(join(folder, "documents", path), text);
  return folder;
}

/** Of that contract. */
export const contractHash = hash("sha256", "signed");

/** A passphrase-less Ed25519 key; ssh-keygen puts the public one beside it. */
export function makeKey(path: string, comment: string, type = "ed25519", passphrase = ""): void {
  const args = ["-q", "-t", type, "-N", passphrase, "-C", comment, "-f", path];
  const { status, stderr } = spawnSync("ssh-keygen", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/**
 * Orders from Hangzhou to Frankfurt on the Chinese standard contract, with all that the law asks for on file.
 *
 * @param day the second day on which it counts
 */
export function lawfulTransfer(
  id = "orders-to-frankfurt",
  changes: Partial<TransferFile> = {},
  day: string = today,
): TransferFile {
  return sampleTransfer(id, {
    people: 120_000,
    laws: {
      "CN-PIPL": {
        mechanism: "cn.standard_contract",
        evidence: {
          effective: addDays(day, -200),
          filed: addDays(day, -195),
        },
        documents: [
          { evidence: "signed_contract_cac_text", ...document(`documents/${id}/contract.pdf`) },
          { evidence: "pipia_report", ...document(`documents/${id}/assessment.pdf`) },
        ],
        duties: ["cn.pipia", "cn.notice", "cn.separate_consent"].map((duty) => ({ duty, done: addDays(day, -210) })),
      },
    },
    effective: addDays(day, -1),
    expires: addMonths(day, 18),
    ...changes,
  });
}

function reviewersText(folder: string): string {
  const reviewers = Object.entries(people).map(([id, stage]) => {
    const key = readFileSync(join(folder, "keys", `${id}.pub`), "utf8").trim();
    return { id, name: nameOf(id), stages: [stage], keys: [{ key, from: addDays(today, -300) }] };
  });
  return toYaml({ reviewMonths: 12, reviewers });
}

function nameOf(id: string): string {
  return id.replaceAll(/(^|\.)(.)/g, (_all, dot: string, letter: string) => (dot ? " " : "") + letter.toUpperCase());
}
