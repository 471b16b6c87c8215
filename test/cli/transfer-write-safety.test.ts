/** Nobody who can commit to a register makes a reviewer's command write anywhere else, or wait for ever. */
import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { noSshKeygen, unless } from "../unless.ts";
import { lawfulTransfer, project } from "./transfer-project.ts";

const id = "orders-to-frankfurt";

describe("a review", unless(noSshKeygen), () => {
  it("overwrites nothing that a link beside the transfer leads to, under whatever name", async () => {
    const of = project(lawfulTransfer());
    const victim = join(temporaryFolder(), "victim");
    writeFileSync(victim, "mine");
    for (const name of [`.${id}.yaml.new`, `.${id}.yaml.1.new`, `.${id}.yaml.${process.pid}.new`])
      symlinkSync(victim, join(of.folder, "transfers", name));
    expect(await of.review(id, "li.wei")).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(victim, "utf8")).toBe("mine");
    expect(readdirSync(join(of.folder, "transfers")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("writes no transfer that is a link", async () => {
    const of = project(lawfulTransfer());
    const path = join(of.folder, "transfers", `${id}.yaml`);
    const elsewhere = join(temporaryFolder(), "elsewhere.yaml");
    renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    const before = readFileSync(elsewhere, "utf8");
    const { status, stderr } = await of.review(id, "li.wei");
    expect([status === 0, stderr]).toEqual([false, expect.stringContaining("is a link; put the file itself there")]);
    expect(readFileSync(elsewhere, "utf8")).toBe(before);
  });

  it("waits for no lock that is a link, and says what to remove", async () => {
    const of = project(lawfulTransfer());
    const lock = join(of.folder, "transfers", `.${id}.yaml.lock`);
    symlinkSync(join(temporaryFolder(), "nothing"), lock);
    const { status, stderr } = await of.review(id, "li.wei");
    expect([status === 0, stderr]).toEqual([false, expect.stringContaining(lock)]);
    expect(existsSync(lock)).toBe(false);
  });
});

it("verify --export into a file says so", async () => {
  const of = project(lawfulTransfer());
  of.write("out", "mine");
  expect(await of.run(["transfer", "verify", "--export", "out"])).toEqual({
    status: 2,
    stdout: expect.any(String),
    stderr: "--export out: is a file; name a new folder.\n",
  });
  expect(of.read("out")).toBe("mine");
});
