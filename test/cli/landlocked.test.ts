/** The command line as people start it: what goes to which stream, colours, exit codes, and the two examples. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { PreviewResult } from "../../cli/preview/preview-result.ts";
import { opening, program } from "./program.ts";
import { type Run, runLandlocked, startLandlocked } from "./run-landlocked.ts";

/** In a process of its own, as people start it. */
const landlocked = (args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = resolve(".")): Run =>
  startLandlocked(args, env, cwd);

const quiet = () =>
  program({
    "Pulumi.dev.yaml": "config:\n  aws:region: eu-central-1\n",
    "index.js": `${opening}bucket("orders", {});`,
  });
const esc = String.fromCharCode(27);

describe("landlocked preview", () => {
  it("prints tree, findings and one line per stack, and exits 1 for what is refused", () => {
    const { stdout, stderr, status } = landlocked(["preview", "--cwd", "examples/meeting-recording"]);
    expect(stderr).toBe("");
    expect(status).toBe(1);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("dev");
    expect(lines).toContainEqual(
      expect.stringMatching(/─ recordings-backup +alicloud:oss:BucketReplication +eu-central-1 +personal +refused$/),
    );
    expect(stdout).toContain(
      "would copy personal data of people in the EU from Frankfurt (eu-central-1) to Hangzhou (cn-hangzhou), out of recordings, by destination.bucket: GDPR art. 44",
    );
    expect(stdout).toContain(
      "would copy personal data of people in China from Hangzhou (cn-hangzhou) to Singapore (ap-southeast-1), out of directory-network, by gdnId: PIPL art. 38",
    );
    expect(stdout).not.toContain(esc);
    expect(lines.at(-2)).toBe("refused  dev: 2 refused (6 resources judged)");
  });

  it("exits 0 when all passes", () => {
    const { stdout, stderr, status } = landlocked(["preview", "--cwd", "examples/quiet"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/^ok {2}dev: nothing refused \(5 resources judged\)\n$/);
  });

  it("prints one JSON document and nothing else with --json", () => {
    const { stdout, stderr, status } = landlocked(["preview", "--json"], { FORCE_COLOR: "1" }, quiet());
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const preview = JSON.parse(stdout) as PreviewResult;
    expect(preview).toMatchObject({ version: 1, verdict: "ok", day: new Date().toISOString().slice(0, 10) });
    expect(preview.stacks[0]).toEqual({
      stack: "dev",
      project: "shop",
      verdict: "ok",
      output: "",
      notes: [],
      findings: [],
      resources: [
        {
          urn: "urn:pulumi:dev::shop::aws:s3/bucket:Bucket::orders",
          type: "aws:s3/bucket:Bucket",
          name: "orders",
          parent: "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev",
          kind: "resource",
          region: "eu-central-1",
          country: "DE",
          dataClass: "personal",
          subjects: ["EEA"],
          source: { file: "index.js", line: 4, column: 42 },
          verdict: "ok",
        },
        expect.objectContaining({ type: "pulumi:pulumi:Stack", parent: null, kind: "component", verdict: null }),
      ],
    });
  });

  it("is coloured only where that is asked for or seen", async () => {
    const folder = quiet();
    const shown = async (args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> =>
      (await runLandlocked(["preview", ...args], env, folder)).stdout;
    expect(landlocked(["preview"], { FORCE_COLOR: "1" }, folder).stdout).toContain(esc);
    expect(await shown(["--no-color"], { FORCE_COLOR: "1" })).not.toContain(esc);
    expect(await shown([], { FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain(esc);
    expect(await shown([], { CI: "true" })).not.toContain(esc);
  });

  it("exits 2 for a program that fails, with the program's own stack", () => {
    const folder = program({ "index.js": `throw new Error("broken");` });
    const { stdout, status } = landlocked(["preview"], {}, folder);
    expect(status).toBe(2);
    expect(stdout).toMatch(/\n {2}Error: broken\n {6}at .*index\.js:1:7/);
    expect(stdout).toMatch(/\nfailed {2}dev: the program could not be previewed\n$/);
  });

  const endless = { "index.js": `require("node:fs").writeFileSync("pid", String(process.pid)); while (true);` };
  /** Whether the process of an endless program lives. */
  const isBusy = (folder: string): boolean => {
    try {
      return process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), 0);
    } catch {
      return false;
    }
  };

  it("exits 2 for a program that never ends, and ends it", () => {
    const folder = program(endless);
    const { stdout, status } = landlocked(["preview", "--timeout", "3"], {}, folder);
    expect(status).toBe(2);
    expect(stdout).toContain(
      "The program was not done after 3 seconds and was ended: see what it waits for, or give it more time with --timeout.",
    );
    expect(isBusy(folder)).toBe(false);
  });

  it("ends the program when it is interrupted itself", async () => {
    const folder = program(endless);
    const run = spawn(process.execPath, [resolve("cli/landlocked.js"), "preview"], { cwd: folder });
    let stdout = "";
    run.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    await expect.poll(() => isBusy(folder), { timeout: 20_000 }).toBe(true);
    run.kill("SIGINT");
    const [status] = await once(run, "close");
    expect(status).toBe(2);
    expect(stdout).toContain("The preview was interrupted before the program was done.");
    expect(isBusy(folder)).toBe(false);
  });

  it.each(["0", "-1", "soon", "90000"])("takes no timeout of %s", (seconds) => {
    const { stderr, status } = landlocked(["preview", "--timeout", seconds]);
    expect(stderr).toContain("Allowed is a whole number of seconds, a day at most.");
    expect(status).toBe(2);
  });

  it.each([
    [
      "no project",
      {},
      ["--cwd", "/"],
      "/: no Pulumi.yaml here or in a folder above; name the folder of a Pulumi program with --cwd.",
    ],
    ["no folder", {}, ["--cwd", "nowhere"], "nowhere: there is no such folder."],
    ["no such stack", {}, ["--stack", "prod"], "--stack prod: no such stack in .; there are dev."],
    [
      "another language",
      { "Pulumi.yaml": "name: shop\nruntime: python\n" },
      [],
      'Pulumi.yaml, runtime: "python"; landlocked preview runs nodejs programs only. For others use pulumi preview --policy-pack.',
    ],
    ["no name", { "Pulumi.yaml": "runtime: nodejs\n" }, [], "Pulumi.yaml, line 1: name is missing; allowed is text."],
    [
      "no main",
      { "Pulumi.yaml": "name: shop\nruntime: nodejs\nmain: src\n" },
      [],
      'Pulumi.yaml, main: "src" does not exist.',
    ],
    [
      "a value that must be stated",
      { "Pulumi.yaml": "name: shop\nruntime: nodejs\nconfig:\n  who: { type: string }\n" },
      [],
      "Stack dev: shop:who has no value; Pulumi.yaml declares it without a default.",
    ],
  ])("says in one sentence what is wrong and exits 2: %s", async (_case, files, args, sentence) => {
    const run = await runLandlocked(["preview", ...args], {}, program(files as Record<string, string>));
    expect(run).toEqual({ stdout: "", stderr: `${sentence}\n`, status: 2 });
  });

  it("names the line of a file that is no YAML", () => {
    const { stderr, status } = landlocked(["preview"], {}, program({ "Pulumi.dev.yaml": "config:\n  a: [\n" }));
    expect(stderr).toMatch(/^Pulumi\.dev\.yaml, line 3: /);
    expect(status).toBe(2);
  });
});

describe("landlocked", () => {
  it.each([["nonsense"], ["preview", "--bogus"]])("exits 2 for what it does not know: %s", (...args) => {
    const { stderr, status } = landlocked(args);
    expect(stderr).toMatch(/^error: unknown (command|option)/);
    expect(status).toBe(2);
  });

  it("prints its version and its help", () => {
    const { version } = JSON.parse(readFileSync("cli/package.json", "utf8")) as { version: string };
    expect(landlocked(["--version"])).toEqual({ stdout: `${version}\n`, stderr: "", status: 0 });
    expect(landlocked(["preview", "--help"]).stdout).toContain(
      "Exit code: 0 all passes, 1 something is refused or unproven",
    );
  });

  it("says to a Node that is too old what to run", () => {
    const text = readFileSync("cli/landlocked.js", "utf8")
      .replaceAll("process.versions.node", '"20.11.0"')
      .replace(/^#!.*/, "");
    const typed = ["preview", "--stack", "a\nok  dev: nothing refused\u202E"];
    const { stderr, status } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", text, "landlocked", ...typed],
      {
        encoding: "utf8",
      },
    );
    expect(stderr).toContain("preview --stack a\\u{a}ok  dev: nothing refused\\u{202e}");
    expect(stderr).toMatch(
      /^landlocked needs Node 22\.18 or later and this is Node 20\.11\.0: install Node 22\.18 or later, or have npm bring one for this command: npx -y -p node@24 -c "landlocked/,
    );
    expect(status).toBe(2);
  });
});

it("who asked for JSON gets one document also of what is wrong", async () => {
  for (const [args, error] of [
    [["preview", "--json", "--cwd", "/nowhere"], "/nowhere: there is no such folder."],
    [["explain", "--json", "--bogus"], "unknown option '--bogus'"],
    [["transfer", "show", "nope", "--json", "--register", "/nowhere"], "/nowhere: there is no such folder"],
  ] as const) {
    const { stdout, stderr, status } = await runLandlocked(args, {}, ".");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: expect.stringContaining(error) });
    expect(stderr).toContain(error);
  }
});
