/** Signing reviews with real keys, as people do it. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { noSshKeygen, unless } from "../unless.ts";
import { inTerminal, key, noTerminal } from "./terminal.ts";
import { lawfulTransfer, makeKey, project, today } from "./transfer-project.ts";

const id = "orders-to-frankfurt";
const file = `transfers/${id}.yaml`;
describe("landlocked transfer review", unless(noSshKeygen), () => {
  it("is signed by three people in order, and then the transfer is approved", async () => {
    const of = project(lawfulTransfer());
    const first = await of.review(id, "li.wei");
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toContain("Acme (Hangzhou) Co. Ltd., controller in Hangzhou, China");
    expect(first.stdout).toContain("\nli.wei signs the stage data-owner: approved.\n");
    expect(first.stdout).toMatch(/: approved at the stage data-owner by li\.wei\. Next: the stage privacy\.\n$/);
    expect((await of.review(id, "eva.adler", "--note", "Checked: the annex, too")).status).toBe(0);
    expect((await of.review(id, "tan.mei")).stdout).toMatch(/All three reviews are signed\.\n$/);
    expect(await of.run(["transfer", "show", id])).toMatchObject({ status: 0, stderr: "" });
    const { reviews } = parse(of.read(file)) as { reviews: readonly Record<string, string>[] };
    expect(reviews.map(({ signature: _, ...said }) => said)).toEqual([
      { stage: "data-owner", reviewer: "li.wei", decision: "approved", day: today },
      { stage: "privacy", reviewer: "eva.adler", decision: "approved", day: today, note: "Checked: the annex, too" },
      { stage: "security", reviewer: "tan.mei", decision: "approved", day: today },
    ]);
  });

  it("only adds to the file: comments, order and spaces stay", async () => {
    const of = project(lawfulTransfer());
    const before = `# who asked: sales\n${of.read(file).replace("people:", "people:   ")}\n# end`;
    of.write(file, before);
    expect((await of.review(id, "li.wei")).status).toBe(0);
    const after = of.read(file);
    expect(after.startsWith(`${before}\nreviews:\n  - stage: data-owner\n`)).toBe(true);
    expect((await of.review(id, "eva.adler")).status).toBe(0);
    expect(of.read(file).startsWith(after)).toBe(true);
  });

  it("takes a rejection, which ends the transfer until its content changes", async () => {
    const of = project(lawfulTransfer());
    expect((await of.review(id, "li.wei")).status).toBe(0);
    expect((await of.review(id, "eva.adler", "--reject", "--note", "No TIA")).stdout).toMatch(
      /rejected until its content/,
    );
    expect(await of.review(id, "tan.mei")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("eva.adler rejected it"),
    });
    of.write(file, of.read(file).replace("people: 120000", "people: 110000"));
    const anew = await of.review(id, "li.wei");
    expect(anew).toMatchObject({ status: 0, stderr: "" });
    expect(anew.stdout.match(/It takes the place of a review that does not count: /g)).toHaveLength(2);
    expect(parse(of.read(file))).toMatchObject({ reviews: [{ stage: "data-owner" }] });
  });

  it("shows what the transfer says otherwise than the one it supersedes", async () => {
    const former = lawfulTransfer();
    const next = { ...former, id: "orders-2", supersedes: id, people: 90_000 };
    const { stdout, status } = await project(former, next).review("orders-2", "li.wei");
    expect(status).toBe(0);
    expect(stdout).toContain(
      `\nWhat it says otherwise than ${id}, which it supersedes:\n  changed people: from ${former.people} to 90000\n\nli.wei signs`,
    );
    const same = project(former, { ...former, id: "orders-2", supersedes: id });
    expect((await same.review("orders-2", "li.wei")).stdout).toContain(
      `\nIt says the same as ${id}, which it supersedes.\n`,
    );
  });

  it.each(["rsa", "ecdsa"])("takes a key of type %s", async (type) => {
    const of = project(lawfulTransfer());
    rmSync(join(of.folder, "keys", "li.wei"));
    const old = of.read("keys/li.wei.pub").trim();
    makeKey(join(of.folder, "keys", "li.wei"), "li.wei", type);
    of.write(
      "transfers/reviewers.yaml",
      of.read("transfers/reviewers.yaml").replace(old, of.read("keys/li.wei.pub").trim()),
    );
    expect(await of.review(id, "li.wei")).toMatchObject({ status: 0, stderr: "" });
  });

  it("takes a public key whose private one is in the agent", async (context) => {
    const { stdout, status } = spawnSync("ssh-agent", ["-s"], { encoding: "utf8" });
    if (status !== 0) return context.skip("there is no ssh-agent");
    const [, SSH_AUTH_SOCK = ""] = /SSH_AUTH_SOCK=(.*?);/.exec(stdout) ?? [];
    const [, pid = ""] = /SSH_AGENT_PID=(\d+)/.exec(stdout) ?? [];
    try {
      const of = project(lawfulTransfer());
      const env = { ...process.env, SSH_AUTH_SOCK };
      expect(spawnSync("ssh-add", ["-q", "keys/li.wei"], { cwd: of.folder, env }).status).toBe(0);
      rmSync(join(of.folder, "keys", "li.wei"));
      const args = ["transfer", "review", id, "--stage", "data-owner", "--key", "keys/li.wei.pub", "--yes"];
      expect(await of.run(args, { SSH_AUTH_SOCK })).toMatchObject({ status: 0, stderr: "" });
      expect((await of.run(["transfer", "verify"])).status).toBe(0);
    } finally {
      process.kill(Number(pid));
    }
  });
});

describe("landlocked transfer review, in a terminal", unless(noSshKeygen ?? noTerminal), () => {
  const args = ["transfer", "review", id, "--stage", "data-owner", "--key", "keys/li.wei"];

  it("shows what is signed, and signs nothing before a yes", async () => {
    const of = project(lawfulTransfer());
    const before = of.read(file);
    const declined = await inTerminal(args, of.folder, [["Sign as li.wei?", key.enter]]);
    expect(declined.shown).toContain("Acme (Hangzhou) Co. Ltd., controller in Hangzhou, China");
    expect(declined.shown).toMatch(/Nothing is signed, and nothing is written\.\s*$/);
    expect({ status: declined.status, text: of.read(file) }).toEqual({ status: 1, text: before });
    const signed = await inTerminal(args, of.folder, [["Sign as li.wei?", "y"]]);
    expect(signed.shown).toContain("approved at the stage data-owner by li.wei. Next: the stage privacy.");
    expect(signed.status).toBe(0);
  });

  it("lets ssh-keygen ask for the passphrase", async () => {
    const of = project(lawfulTransfer());
    rmSync(join(of.folder, "keys", "li.wei"));
    const old = of.read("keys/li.wei.pub").trim();
    makeKey(join(of.folder, "keys", "li.wei"), "li.wei", "ed25519", "a passphrase");
    const reviewers = of.read("transfers/reviewers.yaml");
    of.write("transfers/reviewers.yaml", reviewers.replace(old, of.read("keys/li.wei.pub").trim()));
    const { status } = await inTerminal([...args, "--yes"], of.folder, [["passphrase", `a passphrase${key.enter}`]]);
    expect(status).toBe(0);
    expect((await of.run(["transfer", "verify"])).status).toBe(0);
  });
});
