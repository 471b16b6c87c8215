/** Tests that need what not every machine has are skipped where it is missing, and the report says why (skip-reporter.ts). */
import { spawnSync } from "node:child_process";
import type { TestOptions } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** Why it is skipped: "pulumi is not on PATH". */
    skippedSince?: string;
  }
}

/** @param missing what is missing, as a sentence; undefined: nothing, so the tests run */
export function unless(missing: string | undefined): Pick<TestOptions, "skip" | "meta"> {
  return missing === undefined ? {} : { skip: true, meta: { skippedSince: missing } };
}

/** Why tests that sign as people do can't run here. */
export const noSshKeygen =
  spawnSync("ssh-keygen", ["-?"]).error === undefined ? undefined : "ssh-keygen (OpenSSH) is not installed";
