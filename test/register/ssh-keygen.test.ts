/** What ssh-keygen signs we verify, and what we verify or refuse ssh-keygen does too, with the exported allowed-signers file. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { allowedSigners } from "../../policies/register/allowed-signers.ts";
import { reviewMessage, reviewNamespace } from "../../policies/register/review/review-message.ts";
import { parseReviewers } from "../../policies/register/reviewers/reviewers.ts";
import { sshKeyTypes } from "../../policies/register/signature/ssh-key.ts";
import { verifySshSignature } from "../../policies/register/signature/verify-ssh-signature.ts";
import type { Stage } from "../../policies/register/transfer-file/stages.ts";
import { noSshKeygen, unless } from "../unless.ts";
import { keyPair, signSsh } from "./sign-ssh.ts";
import { reviewersOf, sampleTransfer, signer, standing, toYaml } from "./sign-transfer.ts";

const folder = mkdtempSync(join(tmpdir(), "landlocked-keygen-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kinds = [
  ["ed25519", "256"],
  ["ecdsa", "256"],
  ["ecdsa", "384"],
  ["ecdsa", "521"],
  ["rsa", "3072"],
] as const;

function newKey(name: string, type = "ed25519", bits = "256"): string {
  const path = join(folder, name);
  execFileSync("ssh-keygen", ["-q", "-t", type, "-b", bits, "-N", "", "-C", name, "-f", path]);
  return path;
}

function sign(key: string, message: Uint8Array, namespace = reviewNamespace): string {
  const options = { input: message, stdio: ["pipe", "pipe", "ignore"] as ["pipe", "pipe", "ignore"] };
  return execFileSync("ssh-keygen", ["-Y", "sign", "-n", namespace, "-f", key], options).toString();
}

/** Whether ssh-keygen confirms it on that day. */
function confirms(
  allowed: string,
  principal: string,
  message: Uint8Array,
  signature: string,
  day = "2026-11-20",
): boolean {
  const [allowedFile, signatureFile] = [join(folder, "allowed_signers"), join(folder, "signature")];
  writeFileSync(allowedFile, allowed);
  writeFileSync(signatureFile, signature);
  const time = `verify-time=${day.replaceAll("-", "")}`;
  const which = ["-f", allowedFile, "-I", principal, "-n", reviewNamespace, "-s", signatureFile, "-O", time];
  return spawnSync("ssh-keygen", ["-Y", "verify", ...which], { input: message }).status === 0;
}

describe("ssh-keygen", unless(noSshKeygen), () => {
  it.each(kinds)("signs with %s %s what verifies here", (type, bits) => {
    const message = Buffer.from(`signed with ${type} ${bits}\n`);
    const signature = sign(newKey(`${type}-${bits}`, type, bits), message);
    expect(verifySshSignature(signature, message, reviewNamespace)).toHaveProperty("key");
    expect(verifySshSignature(signature, Buffer.from("other\n"), reviewNamespace)).toHaveProperty("problem");
    expect(verifySshSignature(signature, message, "file")).toHaveProperty("problem");
  });

  it.each(sshKeyTypes)("confirms what a key of type %s signs here", (type) => {
    const one = signer("li.wei", ["privacy"], { type });
    const message = Buffer.from("signed here\n");
    const allowed = allowedSigners(reviewersOf([one]));
    expect(confirms(allowed, "li.wei", message, signSsh(one.pair, message, reviewNamespace))).toBe(true);
  });

  const people: readonly (readonly [string, Stage])[] = [
    ["li.wei", "data-owner"],
    ["eva.adler", "privacy"],
    ["tan.mei", "security"],
  ];

  it("signs three reviews that approve a transfer, and confirms each with the exported file", () => {
    const keys = new Map(people.map(([id, stage]) => [id, newKey(`${id}-${stage}`)]));
    const reviewers = parseReviewers(
      Buffer.from(
        toYaml({
          reviewMonths: 12,
          reviewers: people.map(([id, stage]) => ({
            id,
            name: id,
            stages: [stage],
            keys: [{ key: readFileSync(`${keys.get(id)}.pub`, "utf8").trim(), from: "2026-01-01" }],
          })),
        }),
      ),
      "transfers/reviewers.yaml",
    );
    const allowed = allowedSigners(reviewers);
    let signed = sampleTransfer();
    for (const [reviewer, stage] of people) {
      const earlier = signed.reviews ?? [];
      const statement = { stage, reviewer, decision: "approved" as const, day: "2026-11-20" };
      const message = reviewMessage(signed, earlier, statement);
      const signature = sign(keys.get(reviewer) ?? "", message);
      expect(confirms(allowed, reviewer, message, signature)).toBe(true);
      signed = { ...signed, reviews: [...earlier, { ...statement, signature }] };
    }
    const found = standing(signed, "transfers/orders-to-frankfurt.yaml", reviewers, "2026-11-23");
    expect(found).toEqual({ kind: "approved", until: "2027-11-20" });
  });

  describe("refuses what is refused here", () => {
    const one = signer("li.wei", ["privacy"], { from: "2026-03-01", until: "2026-11-30", left: "2026-11-25" });
    const message = Buffer.from("content\n");
    const signature = signSsh(one.pair, message, reviewNamespace);
    const allowed = allowedSigners(reviewersOf([one]));

    it.each([
      ["2026-02-28", false],
      ["2026-03-01", true],
      ["2026-11-24", true],
      ["2026-11-25", false],
    ])("a key outside its days: %s", (day, isConfirmed) => {
      expect(confirms(allowed, "li.wei", message, signature, day)).toBe(isConfirmed);
    });

    it("a changed byte, another purpose, another person, a revoked key", () => {
      expect(confirms(allowed, "li.wei", message, signature)).toBe(true);
      expect(confirms(allowed, "li.wei", Buffer.from("Content\n"), signature)).toBe(false);
      expect(confirms(allowed, "li.wei", message, signSsh(one.pair, message, "git"))).toBe(false);
      expect(confirms(allowed, "eva.adler", message, signature)).toBe(false);
      expect(confirms(allowed, "li.wei", message, signSsh(keyPair(), message, reviewNamespace))).toBe(false);
      const revoked = allowedSigners(reviewersOf([{ ...one, revoked: "2026-12-01" }]));
      expect(confirms(revoked, "li.wei", message, signature)).toBe(false);
    });
  });
});
