/** A register for tests of the commands that only look: on a fixed day, signed in this process by three reviewers. */
import { join } from "node:path";
import { nameOf } from "../../policies/border/law/law.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";
import { lawName } from "../../policies/messages/english/words.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { type Signer, signAll, signer, writeRegister } from "../register/sign-transfer.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Run, runLandlocked } from "./run-landlocked.ts";
import { lawfulTransfer } from "./transfer-project.ts";

/** Of judgement, and of signing. */
export const day = "2026-12-01";
export const signed = "2026-11-20";
export const id = "orders-to-frankfurt";
export const owner = signer("li.wei", ["data-owner"], { from: "2025-01-01" });
const privacy = signer("eva.adler", ["privacy"], { from: "2025-01-01" });
export const security = signer("tan.mei", ["security"], { from: "2025-01-01" });
export const signers: readonly Signer[] = [owner, privacy, security];

/** A transfer nobody has signed. */
export function lawful(name = id, changes: Partial<TransferFile> = {}): TransferFile {
  return lawfulTransfer(name, changes, day);
}

/** One that all three have. */
export function approved(name = id, changes: Partial<TransferFile> = {}): TransferFile {
  return signAll(lawful(name, changes), signers, signed);
}

export interface SignedRegister {
  readonly folder: string;
  /** Runs `landlocked transfer` on the day of judgement. */
  readonly look: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run>;
}

export function register(...transfers: readonly TransferFile[]): SignedRegister {
  const folder = temporaryFolder();
  writeRegister(join(folder, "transfers"), transfers, signers);
  return { folder, look: (args, env = {}) => runLandlocked(["transfer", ...args, "--day", day], env, folder) };
}

/** A mechanism or duty of the PIPL as people read it. */
export function named(word: string): string {
  const pipl = loadLawFacts().laws.find((law) => law.id === "CN-PIPL");
  return pipl ? lawName(nameOf(pipl, word)) : "";
}
