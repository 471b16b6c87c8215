/** Reviews that would not count are refused before anything is signed, each with its own sentence. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addDays } from "../../policies/border/law/deadline.ts";
import { noSshKeygen, unless } from "../unless.ts";
import { startLandlocked } from "./run-landlocked.ts";
import { lawfulTransfer, makeKey, type Project, project, today } from "./transfer-project.ts";

const id = "orders-to-frankfurt";
const file = `transfers/${id}.yaml`;

/** One more reviewer, with a key of that name. */
function enter(of: Project, name: string, stage: string, more = ""): void {
  makeKey(join(of.folder, "keys", name), name);
  const key = of.read(`keys/${name}.pub`).trim();
  const entry = `  - id: ${name}\n    name: ${name}\n    stages: [${stage}]\n    keys:\n      - key: ${key}\n        from: "2020-01-01"\n${more}`;
  of.write("transfers/reviewers.yaml", of.read("transfers/reviewers.yaml") + entry);
}

describe("landlocked transfer review", unless(noSshKeygen), () => {
  it.each<[string, (of: Project) => ReturnType<Project["run"]>, string | RegExp]>([
    [
      "a stage out of order",
      (of) => of.review(id, "eva.adler"),
      `${file}: the stage privacy comes only after data-owner, which is not signed; the next is data-owner: landlocked transfer review ${id} --stage data-owner.`,
    ],
    [
      "a stage that is signed",
      async (of) => {
        await of.review(id, "li.wei");
        return of.review(id, "li.wei");
      },
      `${file}: li.wei signed the stage data-owner on ${today}; the next is privacy: landlocked transfer review ${id} --stage privacy.`,
    ],
    [
      "a role somebody has not",
      (of) => of.run(["transfer", "review", id, "-s", "data-owner", "-k", "keys/tan.mei", "-y"]),
      `${file}: tan.mei may not review the stage data-owner, only security; have somebody who may sign it.`,
    ],
    [
      "one person for two stages",
      async (of) => {
        enter(of, "both", "data-owner, privacy");
        await of.run(["transfer", "review", id, "-s", "data-owner", "-k", "keys/both", "-y"]);
        return of.run(["transfer", "review", id, "-s", "privacy", "-k", "keys/both", "-y"]);
      },
      `${file}: both has signed the stage data-owner already; have somebody else sign privacy.`,
    ],
    [
      "a key of nobody",
      (of) => {
        makeKey(join(of.folder, "keys", "stranger"), "stranger");
        return of.run(["transfer", "review", id, "-s", "data-owner", "-k", "keys/stranger", "-y"]);
      },
      /^--key keys\/stranger \(SHA256:.{43}\): the key is nobody's in transfers\/reviewers\.yaml; sign with a key that is, or have this one entered there\.$/,
    ],
    [
      "a key of somebody else",
      (of) => of.review(id, "li.wei", "--as", "eva.adler"),
      /: the key is li\.wei's, not eva\.adler's; sign with a key of eva\.adler\.$/,
    ],
    [
      "a key before its time",
      (of) => {
        const later = addDays(today, 5);
        of.write(
          "transfers/reviewers.yaml",
          of.read("transfers/reviewers.yaml").replaceAll(/from: .*/g, `from: "${later}"`),
        );
        return of.review(id, "li.wei");
      },
      new RegExp(
        `: this key of li\\.wei may sign from ${addDays(today, 5)} on, today is ${today}; sign with one that may\\.$`,
      ),
    ],
    [
      "a key that has ended",
      (of) => {
        of.write(
          "transfers/reviewers.yaml",
          of
            .read("transfers/reviewers.yaml")
            .replaceAll(/( *)(from: .*)/g, '$1$2\n$1until: "2026-01-31"')
            .replaceAll(/from: .*/g, 'from: "2025-01-01"'),
        );
        return of.review(id, "li.wei");
      },
      new RegExp(`: this key of li\\.wei may sign until 2026-01-31, today is ${today}; sign with one that may\\.$`),
    ],
    [
      "a revoked key",
      (of) => {
        of.write(
          "transfers/reviewers.yaml",
          of.read("transfers/reviewers.yaml").replaceAll(/( *)(from: .*)/g, '$1$2\n$1revoked: "2026-02-01"'),
        );
        return of.review(id, "li.wei");
      },
      /: this key of li\.wei was revoked on 2026-02-01, nothing signed with it counts; sign with another\.$/,
    ],
    [
      "somebody who left",
      (of) => {
        enter(of, "gone", "data-owner", '    left: "2026-01-31"\n');
        return of.run(["transfer", "review", id, "-s", "data-owner", "-k", "keys/gone", "-y"]);
      },
      /: gone left on 2026-01-31; have another reviewer sign\.$/,
    ],
    [
      "a changed document",
      (of) => {
        of.write(`transfers/documents/${id}/contract.pdf`, "other");
        return of.review(id, "li.wei");
      },
      /^transfers\/orders-to-frankfurt\.yaml, laws\.CN-PIPL\.documents\[0\]: documents\/orders-to-frankfurt\/contract\.pdf has another SHA-256 than the file states, it is [0-9a-f]{64}; enter this hash before it is reviewed/,
    ],
    [
      "a file that is no transfer",
      (of) => {
        of.write(file, of.read(file).replace("people: 120000", "people: many"));
        return of.review(id, "li.wei");
      },
      /^transfers\/orders-to-frankfurt\.yaml, line \d+: people is "many"; allowed is a whole number from 0 to 10000000000\.$/,
    ],
    [
      "a note the file would not take",
      (of) => of.review(id, "li.wei", "--note", "a\u0007b"),
      /^transfers\/orders-to-frankfurt\.yaml, line \d+: the text holds the invisible sign U\+0007; remove it\.$/,
    ],
  ])("refuses before signing: %s", async (_case, act, sentence) => {
    const of = project(lawfulTransfer());
    const { status, stderr, stdout } = await act(of);
    expect(stderr.trimEnd()).toEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, string | RegExp]>([
    [
      "no such transfer",
      ["nope", "-k", "keys/li.wei", "-y"],
      {},
      `nope: no such transfer in transfers; there is ${id} on file.`,
    ],
    [
      "no such key",
      [id, "-k", "keys/none", "-y"],
      {},
      "--key keys/none: there is no such file; name the key to sign with.",
    ],
    [
      "no key at all",
      [id, "-k", file, "-y"],
      {},
      /^--key transfers\/orders-to-frankfurt\.yaml: ssh-keygen reads no key there \(.*\); allowed is a private key, or a \.pub whose key is in the agent\.$/,
    ],
    [
      "no such reviewer",
      [id, "-k", "keys/li.wei", "-y", "--as", "x"],
      {},
      "--as x: no reviewer of that id in transfers/reviewers.yaml; there are li.wei, eva.adler, tan.mei.",
    ],
    [
      "nobody to ask",
      [id, "-k", "keys/li.wei"],
      {},
      "There is no terminal to ask in before signing; add --yes to sign without being asked.",
    ],
    [
      "no ssh-keygen",
      [id, "-k", "keys/li.wei", "-y"],
      { PATH: "/nowhere" },
      "ssh-keygen, which makes the signature, is not to be found; install OpenSSH 8.2 or later, and have it in the PATH.",
    ],
    [
      "no register",
      [id, "-k", "keys/li.wei", "-y", "-r", "nowhere"],
      {},
      'nowhere: there is no such folder; name the register with --register, or begin one with "landlocked transfer new".',
    ],
  ])("says in one sentence what is wrong and exits 2: %s", async (_case, args, env, sentence) => {
    const of = project(lawfulTransfer());
    const { status, stderr, stdout } = await of.run(["transfer", "review", "-s", "data-owner", ...args], env);
    expect(stderr.trimEnd()).toEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("writes nothing where the key's passphrase is not given", () => {
    const of = project(lawfulTransfer());
    rmSync(join(of.folder, "keys", "li.wei"));
    const old = of.read("keys/li.wei.pub").trim();
    makeKey(join(of.folder, "keys", "li.wei"), "li.wei", "ed25519", "a passphrase");
    of.write(
      "transfers/reviewers.yaml",
      of.read("transfers/reviewers.yaml").replace(old, of.read("keys/li.wei.pub").trim()),
    );
    const before = of.read(file);
    const args = ["transfer", "review", id, "-s", "data-owner", "-k", "keys/li.wei", "-y"];
    const asked = startLandlocked(args, { SSH_ASKPASS: "/bin/false", SSH_ASKPASS_REQUIRE: "force" }, of.folder);
    expect(asked.status).toBe(1);
    expect(asked.stderr).toMatch(/ssh-keygen did not sign with keys\/li\.wei; nothing is written\.\n$/);
    expect(of.read(file)).toBe(before);
  });
});
