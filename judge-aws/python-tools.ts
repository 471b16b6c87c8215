/** cfn-lint and the API models of AWS, from PyPI, in a virtual environment of their own. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ApiModel } from "./api-shape.ts";
import type { ResourceSchema } from "./cloudformation-shape.ts";

/** What a template for one place and of one stack need not heed. */
const ignored = [
  "W3010", // Zones written out: a stack states its own.
  "W3691", // A major version of a database alone: RDS takes its newest minor version (CreateDBInstance, EngineVersion).
];

const requirements = ["cfn-lint==1.58.0", "botocore==1.44.8"];

export class PythonTools {
  readonly versions = requirements;
  readonly #bin: string;
  readonly #packages: string;
  readonly #models = new Map<string, ApiModel>();

  private constructor(folder: string) {
    this.#bin = join(folder, "bin");
    const [python = ""] = readdirSync(join(folder, "lib"));
    this.#packages = join(folder, "lib", python, "site-packages");
  }

  /** Installs them once. @throws Error with a sentence where Python or the registry is not there */
  static install(root: string): PythonTools {
    const digest = createHash("sha256").update(requirements.join()).digest("hex").slice(0, 12);
    const folder = join(root, "node_modules/.cache", `judge-aws-${digest}`);
    if (!existsSync(join(folder, "bin/cfn-lint"))) {
      mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
      const made = `${folder}.${process.pid}`;
      run("python3", ["-m", "venv", made]);
      run(join(made, "bin/python"), [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        ...requirements,
      ]);
      rmSync(folder, { recursive: true, force: true });
      renameSync(made, folder);
    }
    return new PythonTools(folder);
  }

  /** What cfn-lint finds in a template, for one region. */
  lint(template: string, region: string): readonly LintFinding[] {
    const python = join(this.#bin, "python");
    const args = [
      "-c",
      "from cfnlint.runner import main; main()",
      "--format",
      "json",
      "--ignore-checks",
      ...ignored,
      "--regions",
      region,
      "--template",
      template,
    ];
    const { stdout, stderr, status } = spawnSync(python, args, { encoding: "utf8", maxBuffer: 1e8 });
    if (stdout.trim() === "") throw new Error(`cfn-lint ended with ${status}: ${stderr}`);
    return JSON.parse(stdout) as readonly LintFinding[];
  }

  /** undefined: the region has no such type. */
  schema(type: string, region: string): ResourceSchema | undefined {
    const folder = join(this.#packages, "cfnlint/data/schemas");
    const types = JSON.parse(readFileSync(join(folder, "providers", `${region}.json`), "utf8")) as Record<
      string,
      string
    >;
    const file = types[type];
    if (file === undefined) return undefined;
    return JSON.parse(readFileSync(join(folder, "resources", `${file}.json`), "utf8")) as ResourceSchema;
  }

  model(service: string): ApiModel {
    const read = this.#models.get(service) ?? this.#readModel(service);
    this.#models.set(service, read);
    return read;
  }

  /** Some megabytes a service. */
  #readModel(service: string): ApiModel {
    const folder = join(this.#packages, "botocore/data", service);
    const newest = readdirSync(folder).sort().at(-1) ?? "";
    return JSON.parse(gunzipSync(readFileSync(join(folder, newest, "service-2.json.gz"))).toString()) as ApiModel;
  }
}

export interface LintFinding {
  readonly Level: string;
  readonly Message: string;
  readonly Rule: { readonly Id: string };
  readonly Location: { readonly Path: readonly (string | number)[] | null };
}

function run(command: string, args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error) throw new Error(`${command} can't be run: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}`);
}
