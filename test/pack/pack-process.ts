/** Talks to the real pack process as the engine does: same start, same protocol, no engine. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ServiceError } from "@grpc/grpc-js";
import type { Resource } from "../../policies/border/estate/resource.ts";
import { unknown, type Value } from "../../policies/border/terms/value.ts";
import { readProject } from "../../policies/replay/read-project.ts";
import { unknownText } from "../../policies/wire/encoding.ts";

const require = createRequire(import.meta.url);
const grpc: typeof import("@grpc/grpc-js") = require("@grpc/grpc-js");
const messages = require("@pulumi/pulumi/proto/analyzer_pb");
const { AnalyzerClient } = require("@pulumi/pulumi/proto/analyzer_grpc_pb");
const { Struct } = require("google-protobuf/google/protobuf/struct_pb");

const root = join(import.meta.dirname, "../..");
const host = join(dirname(require.resolve("@pulumi/pulumi/package.json")), "cmd/run-policy-pack/index.js");

export interface Diagnostic {
  readonly policy: string;
  readonly message: string;
  readonly urn: string;
  readonly level: "advisory" | "mandatory" | "disabled" | "remediate";
}

export interface PackOptions {
  readonly stack: string;
  /** Stack config as the engine passes it. */
  readonly config: Readonly<Record<string, string>>;
  /** Keys of it that are secret. */
  readonly secretKeys?: readonly string[];
  readonly dryRun: boolean;
  /** Another pack than this project's. */
  readonly pack?: string;
  /** Folder of the project; without one the pack finds no program to run once more. */
  readonly folder?: string;
  /** Where pulumi was started, if not there. */
  readonly startedIn?: string;
}

export class PackProcess {
  readonly #client: InstanceType<typeof grpc.Client> & Record<string, unknown>;
  readonly #stop: () => Promise<void>;
  /** Milliseconds from the start of the process to its port. */
  readonly startedIn: number;

  private constructor(port: string, startedIn: number, stop: () => Promise<void>) {
    const limits = {
      "grpc.max_receive_message_length": 4 * 1024 * 1024,
      "grpc.max_send_message_length": 400 * 1024 * 1024,
    };
    this.#client = new AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), limits);
    this.startedIn = startedIn;
    this.#stop = stop;
  }

  /** Starts the pack and waits for its port; rejects with what it printed when it ends before. */
  static start(options: PackOptions): Promise<PackProcess> {
    const pack = options.pack ?? join(root, "policies");
    const began = performance.now();
    const child = spawn(process.execPath, [host, "127.0.0.1:1", "."], {
      cwd: pack,
      env: {
        ...process.env,
        PWD: options.startedIn ?? options.folder ?? root,
        PULUMI_NODEJS_PROJECT: options.folder === undefined ? "test" : readProject(options.folder).name,
        PULUMI_NODEJS_STACK: options.stack,
        PULUMI_CONFIG: JSON.stringify(options.config),
        PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(options.secretKeys ?? []),
        PULUMI_NODEJS_DRY_RUN: String(options.dryRun),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = once(child, "exit");
    const stop = async (): Promise<void> => {
      child.kill();
      await ended;
    };
    return new Promise((resolve, reject) => {
      let printed = "";
      let complaint = "";
      child.stderr.on("data", (data) => {
        complaint += data;
      });
      child.stdout.on("data", (data) => {
        printed += data;
        const port = /^(\d+)\r?\n/.exec(printed)?.[1];
        if (port) resolve(new PackProcess(port, performance.now() - began, stop));
      });
      child.on("exit", (code) => reject(new Error(`the pack ended with ${code}: ${complaint}`)));
    });
  }

  analyze(resource: Resource): Promise<readonly Diagnostic[]> {
    return this.#call("analyze", fill(new messages.AnalyzeRequest(), resource)).then(diagnosticsOf);
  }

  analyzeStack(resources: readonly Resource[]): Promise<readonly Diagnostic[]> {
    const request = new messages.AnalyzeStackRequest();
    request.setResourcesList(resources.map(toAnalyzerResource));
    return this.#call("analyzeStack", request).then(diagnosticsOf);
  }

  /** The properties as remediated; undefined when nothing was changed. */
  async remediate(resource: Resource): Promise<Record<string, unknown> | undefined> {
    const response = await this.#call("remediate", fill(new messages.AnalyzeRequest(), resource));
    const [remediation] = (
      response as { getRemediationsList(): { getProperties(): { toJavaScript(): Record<string, unknown> } }[] }
    ).getRemediationsList();
    return remediation?.getProperties().toJavaScript();
  }

  /** Gives policies their config, as `--policy-pack-config` does. @param levels those that are given another than their own */
  async configure(
    config: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
    levels: Readonly<Record<string, Diagnostic["level"]>> = {},
  ): Promise<void> {
    const request = new messages.ConfigureAnalyzerRequest();
    for (const [policy, properties] of Object.entries(config)) {
      const entry = new messages.PolicyConfig();
      const level = levels[policy] ?? (policy === "read-settings" ? "advisory" : "mandatory");
      entry.setEnforcementlevel(["advisory", "mandatory", "disabled", "remediate"].indexOf(level));
      entry.setProperties(Struct.fromJavaScript(properties));
      request.getPolicyconfigMap().set(policy, entry);
    }
    await this.#call("configure", request);
  }

  /** Until it has ended. */
  async stop(): Promise<void> {
    this.#client.close();
    await this.#stop();
  }

  #call(method: "analyze" | "analyzeStack" | "remediate" | "configure", request: unknown): Promise<unknown> {
    const call = this.#client[method] as (
      request: unknown,
      done: (error: ServiceError | null, response: unknown) => void,
    ) => void;
    return new Promise((resolve, reject) => {
      call.call(this.#client, request, (error, response) => (error ? reject(error) : resolve(response)));
    });
  }
}

interface Message {
  setType(type: string): void;
  setUrn(urn: string): void;
  setName(name: string): void;
  setProperties(properties: unknown): void;
  setOptions(options: unknown): void;
  setProvider(provider: unknown): void;
}

function fill<T extends Message>(message: T, resource: Resource, properties: Value = resource.inputs): T {
  message.setType(resource.type);
  message.setUrn(resource.urn);
  message.setName(resource.name);
  message.setProperties(Struct.fromJavaScript(toWire(properties)));
  message.setOptions(new messages.AnalyzerResourceOptions());
  if (resource.provider) {
    const provider = new messages.AnalyzerProviderResource();
    provider.setType(`pulumi:providers:${resource.type.split(":")[0]}`);
    provider.setUrn(`${resource.urn}-provider`);
    provider.setName("provider");
    provider.setProperties(Struct.fromJavaScript(toWire(resource.provider)));
    message.setProvider(provider);
  }
  return message;
}

function toAnalyzerResource(resource: Resource): unknown {
  const message = fill(new messages.AnalyzerResource(), resource, { ...resource.inputs, ...resource.outputs });
  for (const [property, urns] of Object.entries(resource.propertyDependencies)) {
    const dependencies = new messages.AnalyzerPropertyDependencies();
    dependencies.setUrnsList([...urns]);
    message.getPropertydependenciesMap().set(property, dependencies);
  }
  return message;
}

function toWire(value: Value): unknown {
  if (value === unknown) return unknownText;
  if (Array.isArray(value)) return value.map(toWire);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWire(item)]));
  return value;
}

interface WireDiagnostic {
  getPolicyname(): string;
  getMessage(): string;
  getUrn(): string;
  getEnforcementlevel(): number;
}

function diagnosticsOf(response: unknown): readonly Diagnostic[] {
  const levels = ["advisory", "mandatory", "disabled", "remediate"] as const;
  return (response as { getDiagnosticsList(): readonly WireDiagnostic[] }).getDiagnosticsList().map((diagnostic) => ({
    policy: diagnostic.getPolicyname(),
    message: diagnostic.getMessage(),
    urn: diagnostic.getUrn(),
    level: levels[diagnostic.getEnforcementlevel()] ?? "mandatory",
  }));
}
