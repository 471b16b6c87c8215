/** A signature taken apart, as ssh-keygen writes it; what is written otherwise is none. */

import { expect, it } from "vitest";
import { parseSshSignature } from "../../../policies/register/signature/ssh-signature.ts";
import { armor, dearmor, keyPair, signSsh } from "../sign-ssh.ts";

const message = Buffer.from("what three people sign\n");

it("has its key, purpose, hash, algorithm and bytes", () => {
  const pair = keyPair();
  expect(parseSshSignature(signSsh(pair, message, "git", { messageHash: "sha256" }))).toMatchObject({
    keyBlob: pair.blob.toString("base64"),
    namespace: "git",
    hash: "sha256",
    algorithm: "ssh-ed25519",
    bytes: expect.objectContaining({ length: 64 }),
    touch: undefined,
  });
});

it("has the touch of a hardware key", () => {
  const type = "sk-ssh-ed25519@openssh.com";
  expect(parseSshSignature(signSsh(keyPair(type), message, "git", { flags: 5 }))).toMatchObject({
    algorithm: type,
    touch: expect.objectContaining({ 0: 5, length: 5 }),
  });
});

it("says what is wrong with one that is cut or of another version", () => {
  const blob = dearmor(signSsh(keyPair(), message, "git"));
  expect(parseSshSignature(armor(blob.subarray(0, -1)))).toEqual({ problem: "ends too early" });
  expect(parseSshSignature(signSsh(keyPair(), message, "git", { version: 3 }))).toEqual({
    problem: "is of version 3; known is 1",
  });
  expect(parseSshSignature(signSsh(keyPair(), message, "git", { messageHash: "x".repeat(50) }))).toEqual({
    problem: `is over a hash by "${"x".repeat(40)}"; allowed are sha256 and sha512`,
  });
  expect(parseSshSignature("approved")).toEqual({
    problem: "is not written as ssh-keygen writes it: header, base64 in lines of the same length, footer",
  });
});
