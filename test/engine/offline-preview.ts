/** What `landlocked preview --json` says of one stack, for comparison with the engine. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import type { FindingPreview, PreviewResult } from "../../cli/preview/preview-result.ts";

const repository = join(import.meta.dirname, "../..");

export interface OfflineRun {
  readonly exitCode: number | null;
  readonly findings: readonly FindingPreview[];
  /** URNs of what an update would create. */
  readonly creates: readonly string[];
}

/** Previews one stack of a project in `directory`, from the repository or from the root. */
export function previewOffline(directory: string, stack: string): OfflineRun {
  const program = join(repository, "cli/landlocked.js");
  const args = [program, "preview", "--cwd", resolve(repository, directory), "--stack", stack, "--json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  const [found] = stdout === "" ? [] : (JSON.parse(stdout) as PreviewResult).stacks;
  if (!found || found.verdict === "failed")
    throw new Error(`landlocked preview of ${stack}: ${found?.error ?? stderr}`);
  const creates = found.resources.filter(({ kind }) => kind === "resource").map(({ urn }) => urn);
  return { exitCode: status, findings: found.findings, creates };
}
