/** The register holds the old state or the new one, whenever a command is killed or a write fails, and whoever writes besides. */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../temporary-folder.ts";
import { noSshKeygen, unless } from "../unless.ts";
import { type Interruption, interruptWrites } from "./interrupt-writes.ts";
import { type Run, startLandlocked } from "./run-landlocked.ts";
import { lawfulTransfer, makeKey, type Project, project } from "./transfer-project.ts";

const id = "orders-to-frankfurt";
const file = `transfers/${id}.yaml`;
const reviewBy = (person: string): readonly string[] => [
  ...["transfer", "review", id, "--stage", "data-owner"],
  ...["--key", `keys/${person}`, "--yes"],
];

/** For a process of its own, which it interrupts. */
function interrupted(by: Interruption["by"], at: number, path = ""): Readonly<Record<string, string>> {
  const preload = pathToFileURL(resolve("test/cli/interrupt-writes.ts")).href;
  return { NODE_OPTIONS: `--import=${preload}`, INTERRUPTION: JSON.stringify({ by, at, path }) };
}

const reviews = (of: Project): number => (parse(of.read(file)) as { reviews?: unknown[] }).reviews?.length ?? 0;
const leftovers = (of: Project): readonly string[] =>
  readdirSync(join(of.folder, "transfers")).filter((name) => name.startsWith("."));

describe("a review that is interrupted", unless(noSshKeygen), () => {
  let of: Project;
  /** The register before each call that changes a file: what a process killed there leaves behind. */
  let states: readonly string[] = [];
  const kill = (by: "kill" | "half", at: number): Run =>
    startLandlocked(reviewBy("li.wei"), interrupted(by, at), of.folder);

  beforeAll(() => {
    of = project(lawfulTransfer());
    const kept = temporaryFolder();
    const run = startLandlocked(reviewBy("li.wei"), interrupted("keep", 0, kept), of.folder);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    states = readdirSync(kept).map((_, at) => join(kept, String(at)));
  });

  /** Puts the register back into one of the states. */
  function restore(at: number): void {
    rmSync(join(of.folder, "transfers"), { recursive: true });
    cpSync(states[at] ?? "", join(of.folder, "transfers"), { recursive: true });
  }

  /** Whichever state it is, the review is there or not, and another one goes on from it. */
  async function goesOn(before: string): Promise<number> {
    const count = reviews(of);
    if (count === 0) expect(of.read(file)).toBe(before);
    const again = await of.review(id, "li.wei");
    if (count === 0) expect(again).toMatchObject({ status: 0, stderr: "" });
    else expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining("signed the stage data-owner") });
    expect(reviews(of)).toBe(1);
    // What had been written before the kill is cleared away by the next one that writes.
    if (count === 0) expect(leftovers(of)).toEqual([]);
    return count;
  }

  it("has calls to interrupt: lock, draft, rename, release, folder", () => {
    expect(states.length).toBeGreaterThanOrEqual(10);
  });

  it("leaves the old state or the new one wherever it is killed, and the next one goes on", async () => {
    restore(0);
    const before = of.read(file);
    const counts: number[] = [];
    for (const at of states.keys()) {
      restore(at);
      counts.push(await goesOn(before));
    }
    expect(await of.run(["transfer", "verify"])).toMatchObject({ status: 0, stderr: "" });
    expect(new Set(counts)).toEqual(new Set([0, 1]));
  });

  it("leaves, when it is killed, just what lay there before the call", () => {
    for (const at of [0, 1, states.length >> 1, states.length - 1]) {
      restore(0);
      expect(kill("kill", at).status).toBe(null);
      expect({ at, files: filesIn(join(of.folder, "transfers")) }).toEqual({ at, files: filesIn(states[at] ?? "") });
    }
  });

  it("goes on too where the lock or the draft is left half-written", async () => {
    for (const write of [0, 1]) {
      restore(0);
      const before = of.read(file);
      expect(kill("half", write).status).toBe(null);
      expect(await goesOn(before)).toBe(0);
    }
  });

  it("leaves the old state and says so in a sentence wherever the disk fails before the change, the new one after", async () => {
    const statuses: (number | null)[] = [];
    for (const at of states.keys()) {
      restore(0);
      const before = of.read(file);
      const end = interruptWrites({ by: "fail", at, path: "" });
      const { status, stderr } = await of.review(id, "li.wei").finally(end);
      statuses.push(status);
      if (status === 0) expect(reviews(of)).toBe(1);
      else {
        expect(stderr).toMatch(
          /^transfers\/orders-to-frankfurt\.yaml can't be written \(.*made to fail\)+; it is left as it was\.\n$/,
        );
        expect({ status, text: of.read(file) }).toEqual({ status: 2, text: before });
      }
      for (const name of leftovers(of)) expect(name).toMatch(/\.lock$/);
    }
    expect(new Set(statuses)).toEqual(new Set([0, 2]));
  });

  it("is refused where somebody else has written since it read the file", async () => {
    restore(0);
    makeKey(join(of.folder, "keys", "second"), "second");
    const key = of.read("keys/second.pub").trim();
    const second = `  - id: second\n    name: Second\n    stages: [data-owner]\n    keys: [{ key: "${key}", from: "2020-01-01" }]\n`;
    of.write("transfers/reviewers.yaml", of.read("transfers/reviewers.yaml") + second);
    const gate = join(of.folder, "gate");
    const late = start(of, interrupted("wait", 0, gate));
    await expect.poll(() => existsSync(`${gate}.reached`), { timeout: 20_000 }).toBe(true);
    expect(await of.run(reviewBy("second"))).toMatchObject({ status: 0 });
    mkdirSync(`${gate}.open`);
    expect(await late).toEqual({
      status: 1,
      stderr:
        "transfers/orders-to-frankfurt.yaml was changed by somebody else while this command ran; nothing is written. Look at it and run the command again.\n",
    });
    expect(parse(of.read(file))).toMatchObject({ reviews: [{ reviewer: "second" }] });
    expect(leftovers(of)).toEqual([]);
  });
});

describe("writeWhole", () => {
  it("loses nothing of what many processes write at once, some of them killed", async () => {
    const folder = temporaryFolder();
    const [path, script] = [join(folder, "count"), join(folder, "add.ts")];
    writeFileSync(path, "0");
    writeFileSync(
      script,
      `import { readFileSync } from "node:fs";
       import { writeWhole } from ${JSON.stringify(pathToFileURL(resolve("cli/transfer/write/write-whole.ts")).href)};
       const path = ${JSON.stringify(path)};
       for (let done = 0; done < 15; ) {
         const before = readFileSync(path);
         try {
           await writeWhole(path, before, String(Number(before) + 1), "count");
           process.stdout.write("+");
           done += 1;
         } catch (error) { if (error.name !== "Refusal") throw error; }
       }`,
    );
    const runs = Array.from({ length: 6 }, (_, index) => {
      const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
      let written = 0;
      child.stdout.on("data", (chunk: Buffer) => {
        written += chunk.length;
        if (index < 2 && written > 5) child.kill("SIGKILL");
      });
      return new Promise<number>((done) => child.on("close", () => done(written)));
    });
    const written = (await Promise.all(runs)).reduce((sum, one) => sum + one, 0);
    const count = Number(readFileSync(path, "utf8"));
    // A process killed between its write and its word about it has written one more than it said.
    expect(count).toBeGreaterThanOrEqual(written);
    expect(count).toBeLessThanOrEqual(written + 2);
    expect(count).toBeGreaterThanOrEqual(4 * 15 + 2 * 5);
  });
});

/** Names and texts, but for the number of the process that holds a lock. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [
      // A draft has a name of chance.
      path.replace(/[0-9a-f-]{36}(?=\.new$)/, "*"),
      readFileSync(join(folder, path), "utf8").replace(/^\d+ (?=\S+$)/, ""),
    ]),
  );
}

function start(of: Project, env: Readonly<Record<string, string>>): Promise<Omit<Run, "stdout">> {
  const child = spawn(process.execPath, [resolve("cli/landlocked.js"), ...reviewBy("li.wei")], {
    cwd: of.folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  return new Promise((done) => child.on("close", (status) => done({ stderr, status })));
}
