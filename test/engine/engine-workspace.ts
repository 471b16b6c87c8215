/**
 * Runs the real engine on copies of this repository's projects, with a backend, a home and providers of its own: nothing
 * is written into the repository, nothing is asked of a network.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { StandInProvider } from "./stand-in-provider.ts";

const repository = join(import.meta.dirname, "../..");

/** What the pack said of one resource, as the engine passed it on. */
export interface EngineFinding {
  readonly policy: string;
  readonly urn: string;
  readonly message: string;
  readonly level: string;
}

export interface EngineRun {
  readonly exitCode: number | null;
  readonly findings: readonly EngineFinding[];
  /** Those that stop the run. */
  readonly refused: readonly EngineFinding[];
  /** URNs of resources whose inputs the pack changed. */
  readonly remediated: readonly string[];
  /** What a person would have seen. */
  readonly output: string;
}

/** Whether the engine on PATH comes with the host of a language; those found elsewhere are not used here. */
export function hostsLanguage(language: string): boolean {
  const pulumi = (process.env.PATH ?? "").split(delimiter).find((folder) => existsSync(join(folder, "pulumi")));
  return pulumi !== undefined && existsSync(join(pulumi, `pulumi-language-${language}`));
}

/** Version of the engine on PATH; undefined where there is none. */
export function engineVersion(): string | undefined {
  const { status, stdout } = spawnSync("pulumi", ["version"], { encoding: "utf8", env: { ...process.env, ...quiet } });
  return status === 0 ? stdout.trim() : undefined;
}

const quiet = { PULUMI_SKIP_UPDATE_CHECK: "true", PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true" };

export class EngineWorkspace {
  readonly root = mkdtempSync(join(tmpdir(), "landlocked-engine-"));
  readonly #environment: NodeJS.ProcessEnv;
  #runs = 0;

  /** @param others ports of providers besides, by what they provide */
  constructor(provider: StandInProvider, others: Readonly<Record<string, number>> = {}) {
    const providers = Object.entries({ aws: provider.port, alicloud: provider.port, ...others });
    for (const name of ["package.json", "tsconfig.json", "Pulumi.yaml", "stacks", "examples", "test/engine/programs"]) {
      cpSync(join(repository, name), join(this.root, name), { recursive: true });
    }
    for (const name of ["node_modules", "components", "policies"])
      symlinkSync(join(repository, name), join(this.root, name));
    for (const name of ["home", "state"]) mkdirSync(join(this.root, name));
    this.#environment = {
      ...process.env,
      ...quiet,
      // Programs and pack run on the Node of this test.
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`,
      PULUMI_HOME: join(this.root, "home"),
      PULUMI_BACKEND_URL: `file://${join(this.root, "state")}`,
      PULUMI_CONFIG_PASSPHRASE: "nothing here is secret",
      PULUMI_DISABLE_REGISTRY_RESOLVE: "true",
      PULUMI_IGNORE_AMBIENT_PLUGINS: "true",
      PULUMI_DEBUG_PROVIDERS: providers.map(([name, port]) => `${name}:${port}`).join(","),
      // The engine writes its events to a file only when asked this way.
      PULUMI_DEBUG_COMMANDS: "true",
      NO_COLOR: "1",
    };
  }

  /**
   * `pulumi preview` or `pulumi up` of a project in `directory`, relative to the repository, with the pack.
   * @param startedIn folder from which pulumi is sent to the project with `--cwd`; otherwise it is started there
   */
  async run(
    command: "preview" | "up",
    directory: string,
    stack: string,
    flags: readonly string[] = [],
    startedIn?: string,
  ): Promise<EngineRun> {
    const cwd = join(this.root, directory);
    const selected = await this.#pulumi(cwd, ["stack", "select", "--create", stack]);
    if (selected.exitCode !== 0) throw new Error(`pulumi stack select ${stack}: ${selected.output}`);
    const log = join(this.root, `events-${this.#runs++}.json`);
    const pack = join(this.root, "policies");
    const common = ["--stack", stack, "--policy-pack", pack, "--non-interactive", "--event-log", log];
    const sent = startedIn === undefined ? [] : ["--cwd", cwd];
    const run = await this.#pulumi(startedIn ?? cwd, [command, ...sent, ...common, ...flags]);
    if (!existsSync(log)) throw new Error(`pulumi ${command} did not begin: ${run.output}`);
    return { ...run, ...readEvents(log) };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #pulumi(cwd: string, args: readonly string[]): Promise<Pick<EngineRun, "exitCode" | "output">> {
    // A shell says in PWD where it starts what it starts.
    const env = { ...this.#environment, PWD: cwd };
    const child = spawn("pulumi", args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        output += data;
      });
    }
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exitCode) => resolve({ exitCode, output }));
    });
  }
}

interface EngineEvent {
  readonly policyEvent?: {
    readonly policyName: string;
    readonly resourceUrn?: string;
    readonly message: string;
    readonly enforcementLevel: string;
  };
  readonly policyRemediationEvent?: { readonly resourceUrn: string };
}

function readEvents(log: string): Pick<EngineRun, "findings" | "refused" | "remediated"> {
  const lines = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const events = lines.map((line) => JSON.parse(line) as EngineEvent);
  const findings = events.flatMap(({ policyEvent }) => {
    if (!policyEvent) return [];
    const { policyName, resourceUrn = "", message, enforcementLevel } = policyEvent;
    // The SDK puts the policy's description on a line before.
    const sentence = message.slice(message.indexOf("\n") + 1).trim();
    return [{ policy: policyName, urn: resourceUrn, message: sentence, level: enforcementLevel }];
  });
  return {
    findings,
    refused: findings.filter(({ level }) => level === "mandatory"),
    remediated: events.flatMap(({ policyRemediationEvent }) => policyRemediationEvent?.resourceUrn ?? []),
  };
}
