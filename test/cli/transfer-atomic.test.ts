/** The register holds the old state or the new one, whenever a command is killed or a write fails, and whoever writes besides. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  hasSshKeygen,
  lawfulTransfer,
  makeKey,
  type Project,
  project,
  type Run,
  temporary,
} from "./transfer-project.ts";

const id = "orders-to-frankfurt";
const file = `transfers/${id}.yaml`;
const preload = `--import=${pathToFileURL(resolve("test/cli/interrupt-writes.ts")).href}`;

const interrupted = (at: number, by: string): Readonly<Record<string, string>> => {
  return { NODE_OPTIONS: preload, INTERRUPT_AT: String(at), INTERRUPT_BY: by };
};
const review = (of: Project, env: Readonly<Record<string, string>> = {}): Run =>
  of.run(["transfer", "review", id, "--stage", "data-owner", "--key", "keys/li.wei", "--yes"], env);
const reviews = (of: Project): number => (parse(of.read(file)) as { reviews?: unknown[] }).reviews?.length ?? 0;
const leftovers = (of: Project): readonly string[] =>
  readdirSync(join(of.folder, "transfers")).filter((name) => name.startsWith("."));

function countCalls(): number {
  const of = project(lawfulTransfer());
  const counted = join(of.folder, "count");
  expect(review(of, { NODE_OPTIONS: preload, INTERRUPT_COUNT: counted })).toMatchObject({ status: 0, stderr: "" });
  return Number(readFileSync(counted, "utf8"));
}

describe.skipIf(!hasSshKeygen)("a review that is interrupted", () => {
  let calls = 0;
  beforeAll(() => {
    calls = countCalls();
  });

  it("has calls to interrupt: lock, draft, rename, release, folder", () => {
    expect(calls).toBeGreaterThanOrEqual(10);
  });

  it("leaves the old state or the new one wherever it is killed, and the next one goes on", () => {
    const of = project(lawfulTransfer());
    const before = of.read(file);
    const states: number[] = [];
    const kills = Array.from({ length: calls }, (_, at) => interrupted(at, "kill"));
    // Both files that are written, the lock and the draft, are also left half-written.
    for (const kill of [...kills, interrupted(0, "half"), interrupted(1, "half")]) {
      of.write(file, before);
      expect(review(of, kill).status).toBe(null);
      const count = reviews(of);
      if (count === 0) expect(of.read(file)).toBe(before);
      const again = review(of);
      if (count === 0) expect(again).toMatchObject({ status: 0, stderr: "" });
      else expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining("signed the stage data-owner") });
      expect(reviews(of)).toBe(1);
      states.push(count);
    }
    expect(of.run(["transfer", "verify"])).toMatchObject({ status: 0, stderr: "" });
    expect(new Set(states)).toEqual(new Set([0, 1]));
    expect(leftovers(of)).toEqual([]);
  }, 180_000);

  it("leaves the old state and says so in a sentence wherever the disk fails before the change, the new one after", () => {
    const of = project(lawfulTransfer());
    const before = of.read(file);
    for (let at = 0; at < calls; at += 1) {
      of.write(file, before);
      const { status, stderr } = review(of, interrupted(at, "fail"));
      if (status === 0) expect(reviews(of)).toBe(1);
      else {
        expect(stderr).toMatch(
          /^transfers\/orders-to-frankfurt\.yaml can't be written \(.*made to fail\); it is left as it was\.\n$/,
        );
        expect({ status, text: of.read(file) }).toEqual({ status: 2, text: before });
      }
      for (const name of leftovers(of)) expect(name).toMatch(/\.lock$/);
    }
  }, 60_000);

  it("is refused where somebody else has written since it read the file", async () => {
    const of = project(lawfulTransfer());
    makeKey(join(of.folder, "keys", "second"), "second");
    const key = of.read("keys/second.pub").trim();
    const second = `  - id: second\n    name: Second\n    stages: [data-owner]\n    keys: [{ key: "${key}", from: "2020-01-01" }]\n`;
    of.write("transfers/reviewers.yaml", of.read("transfers/reviewers.yaml") + second);
    const gate = join(of.folder, "gate");
    const late = start(of, "li.wei", { ...interrupted(0, "wait"), INTERRUPT_GATE: gate });
    await expect.poll(() => existsSync(`${gate}.reached`), { timeout: 20_000 }).toBe(true);
    expect(await start(of, "second", {})).toMatchObject({ status: 0 });
    mkdirSync(`${gate}.open`);
    expect(await late).toMatchObject({
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
    const folder = temporary();
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

function start(of: Project, person: string, env: Readonly<Record<string, string>>): Promise<Omit<Run, "stdout">> {
  const args = ["transfer", "review", id, "--stage", "data-owner", "--key", `keys/${person}`, "--yes"];
  const child = spawn(process.execPath, [resolve("cli/landlocked.js"), ...args], {
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
