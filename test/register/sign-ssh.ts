/** Makes SSH keys and signatures with node:crypto alone, sound ones and ones that are wrong in a chosen way. */
import { generateKeyPairSync, hash, type KeyObject, randomBytes, sign } from "node:crypto";
import type { SshKeyType } from "../../policies/register/signature/ssh-key.ts";
import { wireString } from "../../policies/register/signature/ssh-wire.ts";

export interface KeyPair {
  readonly type: SshKeyType;
  readonly blob: Buffer;
  /** "ssh-ed25519 AAAA..." */
  readonly line: string;
  readonly privateKey: KeyObject;
}

const application = "ssh:";

export function keyPair(type: SshKeyType = "ssh-ed25519"): KeyPair {
  const { publicKey, privateKey } = generate(type);
  const jwk = publicKey.export({ format: "jwk" });
  const bytes = (text: string | undefined): Buffer => Buffer.from(text ?? "", "base64url");
  const curve = /nistp\d+/.exec(type)?.[0] ?? "";
  const isHardware = type.startsWith("sk-");
  const fields = type.includes("ed25519")
    ? [wireString(bytes(jwk.x))]
    : type === "ssh-rsa"
      ? [mpint(bytes(jwk.e)), mpint(bytes(jwk.n))]
      : [wireString(curve), wireString(Buffer.concat([Buffer.from([4]), bytes(jwk.x), bytes(jwk.y)]))];
  const blob = Buffer.concat([wireString(type), ...fields, ...(isHardware ? [wireString(application)] : [])]);
  return { type, blob, line: `${type} ${blob.toString("base64")}`, privateKey };
}

/** What can be set otherwise than `ssh-keygen -Y sign` sets it. */
export interface Wrong {
  readonly magic?: string;
  readonly version?: number;
  readonly keyBlob?: Buffer;
  /** Written into the signature, not signed. */
  readonly namespace?: string;
  readonly reserved?: string;
  readonly messageHash?: string;
  readonly algorithm?: string;
  /** Made of the bytes of a sound signature. */
  readonly bytes?: (sound: Buffer) => Buffer;
  readonly flags?: number;
  readonly after?: Buffer;
  readonly afterInner?: Buffer;
}

/** The armored signature. */
export function signSsh(pair: KeyPair, message: Uint8Array, namespace: string, wrong: Wrong = {}): string {
  const { messageHash = "sha512", reserved = "" } = wrong;
  const digest = hash(messageHash === "sha256" ? "sha256" : "sha512", message, "buffer");
  const signed = Buffer.concat([
    Buffer.from("SSHSIG"),
    ...[namespace, reserved, messageHash].map(wireString),
    wireString(digest),
  ]);
  const blob = Buffer.concat([
    Buffer.from(wrong.magic ?? "SSHSIG"),
    uint32(wrong.version ?? 1),
    wireString(wrong.keyBlob ?? pair.blob),
    ...[wrong.namespace ?? namespace, reserved, messageHash].map(wireString),
    wireString(Buffer.concat([inner(pair, signed, wrong), wrong.afterInner ?? Buffer.alloc(0)])),
    wrong.after ?? Buffer.alloc(0),
  ]);
  return armor(blob);
}

export function armor(blob: Buffer, width = 70): string {
  const lines = blob.toString("base64").match(new RegExp(`.{1,${width}}`, "g")) ?? [];
  return `${["-----BEGIN SSH SIGNATURE-----", ...lines, "-----END SSH SIGNATURE-----"].join("\n")}\n`;
}

/** The bytes in an armored signature. */
export function dearmor(armored: string): Buffer {
  return Buffer.from(armored.split("\n").slice(1, -2).join(""), "base64");
}

/** A number as SSH writes it: in as few bytes as it takes, a zero before it where its first bit is set. */
export function mpint(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const minimal = bytes.subarray(start);
  return wireString((minimal[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.alloc(1), minimal]) : minimal);
}

function generate(type: SshKeyType): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  if (type === "ssh-rsa") return generateKeyPairSync("rsa", { modulusLength: 2048 });
  if (type.includes("ed25519")) return generateKeyPairSync("ed25519");
  const namedCurve = type.endsWith("384") ? "P-384" : type.endsWith("521") ? "P-521" : "P-256";
  return generateKeyPairSync("ec", { namedCurve });
}

function inner({ type, privateKey }: KeyPair, signed: Buffer, wrong: Wrong): Buffer {
  const touch = Buffer.concat([Buffer.from([wrong.flags ?? 1]), randomBytes(4)]);
  const isHardware = type.startsWith("sk-");
  const sha256 = (data: string | Buffer): Buffer => hash("sha256", data, "buffer");
  const data = isHardware ? Buffer.concat([sha256(application), touch, sha256(signed)]) : signed;
  const algorithm = wrong.algorithm ?? (type === "ssh-rsa" ? "rsa-sha2-512" : type);
  const bytes = (wrong.bytes ?? ((sound) => sound))(bytesOf(type, algorithm, privateKey, data));
  return Buffer.concat([wireString(algorithm), wireString(bytes), ...(isHardware ? [touch] : [])]);
}

function bytesOf(type: SshKeyType, algorithm: string, key: KeyObject, data: Buffer): Buffer {
  if (type.includes("ed25519")) return sign(null, data, key);
  if (type === "ssh-rsa")
    return sign({ "ssh-rsa": "sha1", "rsa-sha2-256": "sha256" }[algorithm] ?? "sha512", data, key);
  const curveHash = type.endsWith("384") ? "sha384" : type.endsWith("521") ? "sha512" : "sha256";
  const both = sign(curveHash, data, { key, dsaEncoding: "ieee-p1363" });
  return Buffer.concat([mpint(both.subarray(0, both.length / 2)), mpint(both.subarray(both.length / 2))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
