/** Which public keys count, and that a key is the same key however its line is written. */
import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSshKey, sshKeyTypes } from "../../../policies/register/signature/ssh-key.ts";
import { wireString } from "../../../policies/register/signature/ssh-wire.ts";
import { keyPair, mpint } from "../sign-ssh.ts";

const allowed =
  "ssh-ed25519, sk-ssh-ed25519@openssh.com, ecdsa-sha2-nistp256, ecdsa-sha2-nistp384, ecdsa-sha2-nistp521, sk-ecdsa-sha2-nistp256@openssh.com, ssh-rsa";
const line = (type: string, ...fields: readonly Buffer[]): string =>
  `${type} ${Buffer.concat([wireString(type), ...fields]).toString("base64")}`;
const rsaLine = (bits: number, exponent?: Buffer): string => {
  const { n, e } = generateKeyPairSync("rsa", { modulusLength: bits }).publicKey.export({ format: "jwk" });
  return line(
    "ssh-rsa",
    mpint(exponent ?? Buffer.from(e ?? "", "base64url")),
    mpint(Buffer.from(n ?? "", "base64url")),
  );
};
/** Of some number of so many bits; nobody has the key that fits it. */
const rsaOf = (bits: number, exponent: readonly number[] = [1, 0, 1]): string =>
  line("ssh-rsa", mpint(Buffer.from(exponent)), mpint(Buffer.alloc(bits / 8, 0xff)));
const point = (type: "ecdsa-sha2-nistp256" | "ssh-ed25519"): Buffer =>
  keyPair(type).blob.subarray(type === "ssh-ed25519" ? -32 : -65);

describe("parseSshKey", () => {
  it.each(sshKeyTypes)("reads a key of type %s, with and without a comment", (type) => {
    const pair = keyPair(type);
    const key = parseSshKey(pair.line);
    expect(key).toMatchObject({ type, blob: pair.blob.toString("base64") });
    expect(parseSshKey(`${pair.line} li.wei@acme.example at work\n`)).toMatchObject({
      fingerprint: fingerprintOf(key),
    });
  });

  it("takes a key for the same in hardware and out of it, and for whatever application", () => {
    const raw = point("ssh-ed25519");
    const written = [
      line("ssh-ed25519", wireString(raw)),
      line("sk-ssh-ed25519@openssh.com", wireString(raw), wireString("ssh:")),
      line("sk-ssh-ed25519@openssh.com", wireString(raw), wireString("ssh:other")),
    ].map(parseSshKey);
    const materials = written.map((key) => ("material" in key ? key.material : key.problem));
    expect(new Set(materials).size).toBe(1);
  });

  const ed25519 = keyPair();
  const zero = Buffer.alloc(32);
  const one = Buffer.from(`01${"00".repeat(30)}80`, "hex");
  const offCurve = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]);
  const wrong: readonly (readonly [string, string, string])[] = [
    ["an empty line", "", `begins with ""; allowed are ${allowed}`],
    ["a DSA key", "ssh-dss AAAAB3NzaC1kc3M=", `begins with "ssh-dss"; allowed are ${allowed}`],
    [
      "a certificate",
      ed25519.line.replace("ssh-ed25519", "ssh-ed25519-cert-v01@openssh.com"),
      `begins with "ssh-ed25519-cert-v01@openssh.com"; allowed are ${allowed}`,
    ],
    ["options before it", `no-pty ${ed25519.line}`, `begins with "no-pty"; allowed are ${allowed}`],
    ["a name without end", `${"x".repeat(50)} AAAA`, `begins with "${"x".repeat(40)}"; allowed are ${allowed}`],
    [
      "a key whose own name has no end",
      `ssh-rsa ${wireString("x".repeat(50)).toString("base64")}`,
      `is of type "${"x".repeat(40)}"; allowed are ${allowed}`,
    ],
    ["a name of every object", "toString AAAA", `begins with "toString"; allowed are ${allowed}`],
    ["a type without a key", "ssh-ed25519", "ends too early"],
    ["a broken base64", "ssh-ed25519 AAAA*", 'has no sound base64 after "ssh-ed25519"'],
    ["base64 without its padding", ed25519.line.replace(/.$/, ""), 'has no sound base64 after "ssh-ed25519"'],
    [
      "another type than its key's",
      ed25519.line.replace("ssh-ed25519", "ssh-rsa"),
      'says "ssh-rsa" but is of type "ssh-ed25519"',
    ],
    [
      "bytes after its end",
      line("ssh-ed25519", wireString(zero), zero),
      "is one of the few Ed25519 points for which anybody can sign",
    ],
    ["bytes after a sound key", line("ssh-ed25519", wireString(point("ssh-ed25519")), zero), "has bytes after its end"],
    ["a length beyond its end", line("ssh-ed25519", Buffer.from("ffffffff", "hex")), "ends too early"],
    [
      "a short Ed25519 key",
      line("ssh-ed25519", wireString(zero.subarray(1))),
      "is not 32 bytes long, as Ed25519 keys are",
    ],
    [
      "a placeholder of zeros",
      line("ssh-ed25519", wireString(zero)),
      "is one of the few Ed25519 points for which anybody can sign",
    ],
    [
      "the neutral point",
      line("ssh-ed25519", wireString(one)),
      "is one of the few Ed25519 points for which anybody can sign",
    ],
    [
      "another curve than its type's",
      line("ecdsa-sha2-nistp256", wireString("nistp384"), wireString(point("ecdsa-sha2-nistp256"))),
      "names another curve than nistp256",
    ],
    [
      "a compressed point",
      line("ecdsa-sha2-nistp256", wireString("nistp256"), wireString(Buffer.alloc(33, 2))),
      "holds no uncompressed point of its curve",
    ],
    [
      "a point cut short",
      line("ecdsa-sha2-nistp256", wireString("nistp256"), wireString(point("ecdsa-sha2-nistp256").subarray(0, -1))),
      "holds no uncompressed point of its curve",
    ],
    [
      "a point that is not on its curve",
      line("ecdsa-sha2-nistp256", wireString("nistp256"), wireString(offCurve)),
      "is no point of its curve, or no number that fits",
    ],
    ["a short RSA key", rsaLine(1024), "has 1024 bits; allowed are RSA keys from 2048 to 16384 bits"],
    [
      "an RSA exponent of 1, by which a message is its own signature",
      rsaLine(2048, Buffer.from([1])),
      "has an RSA exponent below 65537, an even one, or one beyond 32 bits",
    ],
    ["an RSA key beyond measure", rsaOf(16_392), "has 16392 bits; allowed are RSA keys from 2048 to 16384 bits"],
    ...[
      [1, 0, 2],
      [0xff, 0xff],
      [1, 0, 0, 0, 1],
    ].map(
      (exponent) =>
        [
          `an RSA exponent of the bytes ${exponent.join()}`,
          rsaOf(2048, exponent),
          "has an RSA exponent below 65537, an even one, or one beyond 32 bits",
        ] as const,
    ),
    [
      "an RSA number with a zero too many",
      line("ssh-rsa", wireString(Buffer.from([0, 1, 0, 1])), mpint(Buffer.alloc(256, 0xff))),
      "holds a number that is not written as SSH writes it",
    ],
    [
      "a negative RSA number",
      line("ssh-rsa", mpint(Buffer.from([1, 0, 1])), wireString(Buffer.alloc(256, 0xff))),
      "holds a number that is not written as SSH writes it",
    ],
  ];
  it.each([
    ["blanks around it and between", `  ${ed25519.line.replace(" ", "   ")}\t`],
    ["an RSA exponent of 32 bits", rsaOf(2048, [0x80, 0, 0, 1])],
    ["an RSA key of 16384 bits", rsaOf(16_384)],
  ])("reads a key with %s", (_title, text) => expect(parseSshKey(text)).toHaveProperty("fingerprint"));

  it.each(wrong)("refuses %s", (_title, text, problem) => {
    expect(parseSshKey(text)).toEqual({ problem });
  });

  it("answers with a key or a problem, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sshKeyTypes), fc.uint8Array({ maxLength: 200 }), (type, bytes) => {
        expect(parseSshKey(line(type, Buffer.from(bytes)))).toHaveProperty("problem");
      }),
      { numRuns: 2000 },
    );
  });
});

function fingerprintOf(key: ReturnType<typeof parseSshKey>): string {
  return "fingerprint" in key ? key.fingerprint : key.problem;
}
