/** Signatures of every kind of key verify without ssh; nothing that differs from what was signed does. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSshKey, sshKeyTypes } from "../../../policies/register/signature/ssh-key.ts";
import { wireString } from "../../../policies/register/signature/ssh-wire.ts";
import { verifySshSignature } from "../../../policies/register/signature/verify-ssh-signature.ts";
import { armor, dearmor, keyPair, mpint, signSsh, type Wrong } from "../sign-ssh.ts";

const message = Buffer.from("what three people sign\n");
const namespace = "landlocked-transfer-review";
const ed25519 = keyPair();
const sound = signSsh(ed25519, message, namespace);
const verify = (armored: string, content: Uint8Array = message) => verifySshSignature(armored, content, namespace);

interface Vectors {
  readonly message: string;
  readonly namespace: string;
  readonly vectors: readonly {
    readonly by: string;
    readonly key: string;
    readonly fingerprint: string;
    readonly signature: string;
  }[];
}
const fixed: Vectors = JSON.parse(readFileSync(new URL("signature-vectors.json", import.meta.url), "utf8"));

describe("fixed signatures", () => {
  it.each(fixed.vectors)("one made by $by with $fingerprint verifies, and over nothing else", (vector) => {
    const { fingerprint, signature, key } = vector;
    expect(parseSshKey(key)).toMatchObject({ fingerprint });
    const result = verifySshSignature(signature, Buffer.from(fixed.message), fixed.namespace);
    expect(result).toMatchObject({ key: { fingerprint } });
    expect(verifySshSignature(signature, Buffer.from("Landlocked\n"), fixed.namespace)).toEqual({
      problem: `by ${fingerprint} is not over this content`,
    });
    expect(verifySshSignature(signature, Buffer.from(fixed.message), "git")).toEqual({
      problem: 'was made for "landlocked-transfer-review", not for "git"',
    });
  });
});

describe("verifySshSignature", () => {
  it.each(sshKeyTypes)("verifies one by a key of type %s, over a hash by either algorithm", (type) => {
    const pair = keyPair(type);
    for (const messageHash of ["sha256", "sha512"])
      expect(verify(signSsh(pair, message, namespace, { messageHash }))).toMatchObject({ key: { type } });
  });

  it("verifies RSA over SHA-256 too", () => {
    const algorithm = "rsa-sha2-256";
    expect(verify(signSsh(keyPair("ssh-rsa"), message, namespace, { algorithm }))).toHaveProperty("key");
  });

  it("does not parse a key anew that it is given", () => {
    const key = parseSshKey(ed25519.line);
    if ("problem" in key) throw new Error(key.problem);
    const result = verifySshSignature(sound, message, namespace, [key]);
    expect("key" in result && result.key).toBe(key);
  });

  it("reads armor in lines of any one width up to 76, with or without its last line break", () => {
    const blob = dearmor(sound);
    for (const width of [1, 64, 70, 76]) expect(verify(armor(blob, width))).toHaveProperty("key");
    expect(verify(sound.trimEnd())).toHaveProperty("key");
  });

  const unwritten = "is not written as ssh-keygen writes it: header, base64 in lines of the same length, footer";
  const armors: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["no header", sound.replace("-----BEGIN", "BEGIN")],
    ["no footer", sound.replace("-----END", "END")],
    ["a line break of Windows", sound.replaceAll("\n", "\r\n")],
    ["something before it", `x\n${sound}`],
    ["something after it", `${sound}x\n`],
    ["an empty line after it", `${sound}\n`],
    ["an empty line within", sound.replace("\n", "\n\n")],
    ["a space within", sound.replace("AAAA", "AAA A")],
    ["lines that are too long", armor(dearmor(sound), 77)],
    ["an empty line at its end", sound.replace("\n-----END", "\n\n-----END")],
    ["a last line longer than the others", armor(dearmor(sound), 30).replace(/\n([^\n-]+)\n-----END/, "$1\n-----END")],
    ["a line in between that is shorter", sound.replace(/(\n[^-\n]+\n[^\n]{10})([^\n]*)\n/, "$1\n$2")],
    ["uneven lines", sound.replace(/\n(.)/, "$1\n")],
    ["base64 for addresses", sound.replace(/[+/]/g, "_").replace(/A/, "-")],
    ["no base64 at all", "-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n"],
    ["a PGP signature", sound.replaceAll("SSH", "PGP")],
  ];
  it.each(armors)("refuses %s", (_title, armored) => {
    expect(verify(armored)).toEqual({ problem: unwritten });
  });

  const rsa = keyPair("ssh-rsa");
  const ecdsa = keyPair("ecdsa-sha2-nistp256");
  const hardware = keyPair("sk-ssh-ed25519@openssh.com");
  const longer = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(1)]);
  const unsoundNumber = (bytes: Buffer): Buffer =>
    Buffer.concat([wireString(Buffer.concat([Buffer.alloc(2), bytes.subarray(4, 36)])), bytes.subarray(36)]);
  const tooLarge = (): Buffer => Buffer.concat([mpint(Buffer.alloc(33, 17)), mpint(Buffer.alloc(32, 17))]);
  const wrong: readonly (readonly [string, typeof rsa, Wrong, string])[] = [
    ["another beginning", ed25519, { magic: "SSHSIX" }, "does not begin as an SSH signature"],
    ["a later version", ed25519, { version: 2 }, "is of version 2; known is 1"],
    ["version 0", ed25519, { version: 0 }, "is of version 0; known is 1"],
    ["a field in reserve that is filled", ed25519, { reserved: "x" }, "fills a field that is reserved"],
    [
      "a weak hash of the message",
      ed25519,
      { messageHash: "sha1" },
      'is over a hash by "sha1"; allowed are sha256 and sha512',
    ],
    ["bytes after its end", ed25519, { after: Buffer.alloc(1) }, "has bytes after its end"],
    ["bytes after its inner end", ed25519, { afterInner: Buffer.alloc(1) }, "has bytes after its end"],
    [
      "a purpose without end",
      ed25519,
      { namespace: "x".repeat(90) },
      `was made for "${"x".repeat(80)}", not for "${namespace}"`,
    ],
    [
      "an algorithm without end",
      ed25519,
      { algorithm: "x".repeat(50) },
      `is by the algorithm "${"x".repeat(40)}"; allowed for its key is ssh-ed25519`,
    ],
    ["another purpose", ed25519, { namespace: "git" }, `was made for "git", not for "${namespace}"`],
    [
      "a key that is none",
      ed25519,
      { keyBlob: wireString("ssh-dss") },
      `names a key that is of type "ssh-dss"; allowed are ${sshKeyTypes.join(", ")}`,
    ],
    [
      "an algorithm of another type of key",
      ed25519,
      { algorithm: "rsa-sha2-512" },
      'is by the algorithm "rsa-sha2-512"; allowed for its key is ssh-ed25519',
    ],
    [
      "an algorithm that every object has",
      ed25519,
      { algorithm: "constructor" },
      'is by the algorithm "constructor"; allowed for its key is ssh-ed25519',
    ],
    [
      "RSA over SHA-1",
      rsa,
      { algorithm: "ssh-rsa" },
      'is by the algorithm "ssh-rsa"; allowed for its key is rsa-sha2-256 or rsa-sha2-512',
    ],
    ["a longer Ed25519 signature", ed25519, { bytes: longer }, "is not 64 bytes long, as Ed25519 signatures are"],
    ["an ECDSA signature with more than two numbers", ecdsa, { bytes: longer }, "has bytes after its end"],
    [
      "an ECDSA number with zeros before it",
      ecdsa,
      { bytes: unsoundNumber },
      "holds a number that is not written as SSH writes it",
    ],
    ["ECDSA numbers beyond the curve", ecdsa, { bytes: tooLarge }, "holds a number too large for its curve"],
    ["a hardware key nobody touched", hardware, { flags: 4 }, "was made without a touch of its hardware key"],
  ];
  it.each(wrong)("refuses %s", (_title, pair, change, problem) => {
    expect(verify(signSsh(pair, message, namespace, change))).toEqual({ problem });
  });

  it("refuses a signature that names another key than made it", () => {
    const { blob } = keyPair();
    expect(verify(signSsh(ed25519, message, namespace, { keyBlob: blob }))).toMatchObject({
      problem: expect.stringMatching(/^by SHA256:\S+ is not over this content$/),
    });
  });

  it("refuses one of a hardware key as one of the same key in software, and the other way round", () => {
    const raw = hardware.blob.subarray(34, 66);
    const software = Buffer.concat([wireString("ssh-ed25519"), wireString(raw)]);
    const result = verify(signSsh(hardware, message, namespace, { keyBlob: software }));
    expect(result).toEqual({
      problem: 'is by the algorithm "sk-ssh-ed25519@openssh.com"; allowed for its key is ssh-ed25519',
    });
    expect(verify(signSsh(hardware, message, namespace, { algorithm: "ssh-ed25519", flags: 1 }))).toHaveProperty(
      "problem",
    );
  });

  it.each(sshKeyTypes)("refuses every changed byte of one by a key of type %s", (type) => {
    const blob = dearmor(signSsh(keyPair(type), message, namespace));
    const bytes = fc.tuple(fc.nat(blob.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(bytes, ([at, change]) => {
        const changed = Buffer.from(blob);
        changed.writeUInt8((changed[at] ?? 0) ^ change, at);
        expect(verify(armor(changed))).toHaveProperty("problem");
      }),
      { numRuns: 500 },
    );
  });

  it("refuses every cut and every changed message", () => {
    const blob = dearmor(sound);
    for (let length = 0; length < blob.length; length += 1)
      expect(verify(armor(blob.subarray(0, length)))).toHaveProperty("problem");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (content) => {
        fc.pre(Buffer.compare(content, message) !== 0);
        expect(verify(sound, content)).toHaveProperty("problem");
      }),
    );
  });
});
