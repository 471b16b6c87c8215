/** Public keys as OpenSSH writes them in a .pub file: which key it is, and the means to verify with it. */
import { createPublicKey, hash, type JsonWebKey, type KeyObject } from "node:crypto";
import { fromBase64, WireError, WireReader } from "./ssh-wire.ts";

const curves = { nistp256: ["P-256", 32], nistp384: ["P-384", 48], nistp521: ["P-521", 66] } as const;
type Curve = keyof typeof curves;

/** Reads what follows the type in a key; DSA, certificates and SHA-1 have no place here. */
const readers = {
  "ssh-ed25519": readEd25519,
  "sk-ssh-ed25519@openssh.com": withApplication(readEd25519),
  "ecdsa-sha2-nistp256": readEcdsa("nistp256"),
  "ecdsa-sha2-nistp384": readEcdsa("nistp384"),
  "ecdsa-sha2-nistp521": readEcdsa("nistp521"),
  "sk-ecdsa-sha2-nistp256@openssh.com": withApplication(readEcdsa("nistp256")),
  "ssh-rsa": readRsa,
};
export type SshKeyType = keyof typeof readers;
export const sshKeyTypes = Object.keys(readers) as readonly SshKeyType[];

export interface SshKey {
  /** "ssh-ed25519" */
  readonly type: SshKeyType;
  /** The key in base64, as it stands in its line after the type. */
  readonly blob: string;
  /** "SHA256:...", as `ssh-keygen -l` shows it. */
  readonly fingerprint: string;
  readonly key: KeyObject;
  /** What the key pair is, whatever type or application it is written with: two lines with the same are one key. */
  readonly material: string;
  /** Of a key in hardware (sk-): what it was made for, "ssh:" by default. */
  readonly application?: string | undefined;
}

/** Why a text is no key that counts; completes "the key ...". */
export interface KeyProblem {
  readonly problem: string;
}

/** Reads a line such as "ssh-ed25519 AAAA... li.wei@acme.example"; the comment is optional. */
export function parseSshKey(line: string): SshKey | KeyProblem {
  const [type = "", blob = ""] = line.trim().split(/ +/);
  if (!Object.hasOwn(readers, type))
    return { problem: `begins with "${type.slice(0, 40)}"; allowed are ${sshKeyTypes.join(", ")}` };
  const bytes = fromBase64(blob);
  if (!bytes) return { problem: `has no sound base64 after "${type}"` };
  const key = parseSshKeyBlob(bytes);
  if ("type" in key && key.type !== type) return { problem: `says "${type}" but is of type "${key.type}"` };
  return key;
}

/** Reads a key in the form that stands in signatures. */
export function parseSshKeyBlob(bytes: Buffer): SshKey | KeyProblem {
  try {
    const reader = new WireReader(bytes);
    const type = reader.name();
    if (!isKeyType(type))
      return { problem: `is of type "${type.slice(0, 40)}"; allowed are ${sshKeyTypes.join(", ")}` };
    const { jwk, application } = readers[type](reader);
    reader.end();
    const key = createPublicKey({ key: jwk, format: "jwk" });
    return {
      type,
      blob: bytes.toString("base64"),
      fingerprint: `SHA256:${hash("sha256", bytes, "base64").replace(/=+$/, "")}`,
      key,
      material: key.export({ type: "spki", format: "der" }).toString("base64"),
      application,
    };
  } catch (error) {
    return { problem: error instanceof WireError ? error.message : "is no point of its curve, or no number that fits" };
  }
}

function isKeyType(type: string): type is SshKeyType {
  return Object.hasOwn(readers, type);
}

interface Read {
  readonly jwk: JsonWebKey;
  readonly application?: string;
}

function withApplication(read: (reader: WireReader) => Read): (reader: WireReader) => Read {
  return (reader) => ({ ...read(reader), application: reader.name() });
}

function readEd25519(reader: WireReader): Read {
  const point = reader.string();
  if (point.length !== 32) throw new WireError("is not 32 bytes long, as Ed25519 keys are");
  if (isWeak(point)) throw new WireError("is one of the few Ed25519 points for which anybody can sign");
  return { jwk: { kty: "OKP", crv: "Ed25519", x: point.toString("base64url") } };
}

/** Points of small order, without their sign bit: a placeholder of zeros is one. */
const weakPoints = new Set([
  "00".repeat(32),
  `01${"00".repeat(31)}`,
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  `ec${"ff".repeat(30)}7f`,
  `ed${"ff".repeat(30)}7f`,
  `ee${"ff".repeat(30)}7f`,
]);

function isWeak(point: Buffer): boolean {
  const unsigned = Buffer.from(point);
  unsigned.writeUInt8(unsigned.readUInt8(31) & 0x7f, 31);
  return weakPoints.has(unsigned.toString("hex"));
}

function readEcdsa(curve: Curve): (reader: WireReader) => Read {
  const [crv, size] = curves[curve];
  return (reader) => {
    if (reader.name() !== curve) throw new WireError(`names another curve than ${curve}`);
    const point = reader.string();
    if (point[0] !== 4 || point.length !== 1 + 2 * size)
      throw new WireError("holds no uncompressed point of its curve");
    const x = point.subarray(1, 1 + size).toString("base64url");
    const y = point.subarray(1 + size).toString("base64url");
    return { jwk: { kty: "EC", crv, x, y } };
  };
}

function readRsa(reader: WireReader): Read {
  const exponent = reader.positive();
  const modulus = reader.positive();
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  if (bits < 2048 || bits > 16_384)
    throw new WireError(`has ${bits} bits; allowed are RSA keys from 2048 to 16384 bits`);
  // With an exponent of 1 every message would be its own signature.
  const value = exponent.length > 4 ? Number.NaN : exponent.readUIntBE(0, exponent.length);
  if (!(value >= 65_537 && value % 2 === 1))
    throw new WireError("has an RSA exponent below 65537, an even one, or one beyond 32 bits");
  return { jwk: { kty: "RSA", n: modulus.toString("base64url"), e: exponent.toString("base64url") } };
}
