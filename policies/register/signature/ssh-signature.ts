/** Signatures as `ssh-keygen -Y sign` and git write them (SSHSIG; PROTOCOL.sshsig of OpenSSH), in one spelling only. */
import { fromBase64, WireError, WireReader } from "./ssh-wire.ts";

/** A signature taken apart; nothing of it is verified. */
export interface SshSignature {
  /** The key it says it was made with, in base64. */
  readonly keyBlob: string;
  readonly namespace: string;
  /** Of the message. */
  readonly hash: "sha256" | "sha512";
  /** "ssh-ed25519", "rsa-sha2-512" */
  readonly algorithm: string;
  readonly bytes: Buffer;
  /** Flags and counter of a key in hardware. */
  readonly touch: Buffer | undefined;
}

/** Why a signature does not count; completes "the signature ...". */
export interface SignatureProblem {
  readonly problem: string;
}

/** What a signature begins with, and what it is over. */
export const magic = "SSHSIG";

/** Takes the armored text apart. */
export function parseSshSignature(armored: string): SshSignature | SignatureProblem {
  const blob = dearmor(armored);
  if (!blob)
    return { problem: "is not written as ssh-keygen writes it: header, base64 in lines of the same length, footer" };
  try {
    const reader = new WireReader(blob);
    if (reader.bytes(magic.length).toString("latin1") !== magic)
      throw new WireError("does not begin as an SSH signature");
    const version = reader.uint32();
    if (version !== 1) throw new WireError(`is of version ${version}; known is 1`);
    const keyBlob = reader.string().toString("base64");
    const namespace = reader.name();
    if (reader.string().length > 0) throw new WireError("fills a field that is reserved");
    const messageHash = reader.name();
    if (messageHash !== "sha256" && messageHash !== "sha512")
      throw new WireError(`is over a hash by "${messageHash.slice(0, 40)}"; allowed are sha256 and sha512`);
    const inner = new WireReader(reader.string());
    reader.end();
    const algorithm = inner.name();
    const bytes = inner.string();
    const touch = algorithm.startsWith("sk-") ? inner.bytes(5) : undefined;
    inner.end();
    return { keyBlob, namespace, hash: messageHash, algorithm, bytes, touch };
  } catch (error) {
    if (error instanceof WireError) return { problem: error.message };
    throw error;
  }
}

function dearmor(armored: string): Buffer | undefined {
  const lines = armored.replace(/\n$/, "").split("\n");
  if (lines.shift() !== "-----BEGIN SSH SIGNATURE-----") return undefined;
  if (lines.pop() !== "-----END SSH SIGNATURE-----") return undefined;
  const width = lines[0]?.length ?? 0;
  const last = lines.at(-1)?.length ?? 0;
  const even = lines.slice(0, -1).every(({ length }) => length === width);
  if (!even || width > 76 || last === 0 || last > width) return undefined;
  return fromBase64(lines.join(""));
}
