/** A copy of this repository in a temporary folder, whose packages are its own, to try changes in. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** What no checkout has. */
const made = new Set([".git", "coverage", "dist", "node_modules"]);

/** The workspaces, by the name they are imported by. */
const own: Readonly<Record<string, string>> = {
  "@landlocked/components": "components",
  "@landlocked/policies": "policies",
  landlocked: "cli",
};

export class RepositoryCopy {
  readonly folder = mkdtempSync(join(realpathSync(tmpdir()), "landlocked-copy-"));

  constructor() {
    cpSync(root, this.folder, { recursive: true, filter: (path) => !made.has(basename(path)) });
    this.#linkPackages();
  }

  /** Applies a diff as it stands, unless somebody who followed it has done so; throws what git says where it does not fit. */
  apply(diff: string): void {
    const git = (...options: readonly string[]): void => {
      execFileSync("git", ["apply", ...options, "-"], { ...this.#options(), input: diff });
    };
    try {
      git("--check", "--reverse");
    } catch {
      git();
    }
  }

  /** Runs a command line with the tools of the copy; throws with what it wrote where it fails. */
  run(command: string): string {
    try {
      return execFileSync("sh", ["-c", command], this.#options());
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      throw new Error(`${command}\n${stdout}${stderr}`);
    }
  }

  /** Nothing of the test runner's own environment, which would tell the tools that they are being tested. */
  #options() {
    const path = [join(this.folder, "node_modules/.bin"), process.env.PATH].join(delimiter);
    const env = { PATH: path, HOME: process.env.HOME ?? "/", NO_COLOR: "1", GIT_CEILING_DIRECTORIES: this.folder };
    return { cwd: this.folder, env, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 26 } as const;
  }

  /** Every installed package is the checkout's, but the workspaces are the copy's. */
  #linkPackages(): void {
    const installed = join(root, "node_modules");
    const linked = join(this.folder, "node_modules");
    for (const name of readdirSync(installed).filter((one) => !one.startsWith("."))) {
      const packages = name.startsWith("@")
        ? readdirSync(join(installed, name)).map((one) => `${name}/${one}`)
        : [name];
      mkdirSync(join(linked, name.startsWith("@") ? name : ""), { recursive: true });
      for (const one of packages) {
        const workspace = own[one];
        symlinkSync(join(workspace === undefined ? installed : this.folder, workspace ?? one), join(linked, one));
      }
    }
    mkdirSync(join(linked, ".bin"));
    for (const tool of readdirSync(join(installed, ".bin"))) {
      const target = tool === "landlocked" ? join(this.folder, "cli/landlocked.js") : join(installed, ".bin", tool);
      symlinkSync(target, join(linked, ".bin", tool));
    }
  }
}
