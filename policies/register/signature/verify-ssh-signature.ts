/**
 * Verifies SSH signatures without any ssh. Stricter than OpenSSH where that costs nobody anything: hardware keys must have
 * been touched.
 */
import { hash, verify } from "node:crypto";
import { parseSshKeyBlob, type SshKey, type SshKeyType } from "./ssh-key.ts";
import { magic, parseSshSignature, type SignatureProblem, type SshSignature } from "./ssh-signature.ts";
import { WireError, WireReader, wireString } from "./ssh-wire.ts";

/**
 * Whether a signature is over these bytes, for this purpose, and by which key. Whose key it is, the caller judges.
 * @param known keys parsed before, so that they need not be parsed again
 */
export function verifySshSignature(
  armored: string,
  message: Uint8Array,
  namespace: string,
  known: readonly SshKey[] = [],
): { readonly key: SshKey } | SignatureProblem {
  const signature = parseSshSignature(armored);
  if ("problem" in signature) return signature;
  if (signature.namespace !== namespace)
    return { problem: `was made for "${signature.namespace.slice(0, 80)}", not for "${namespace}"` };
  const { keyBlob } = signature;
  const key = known.find(({ blob }) => blob === keyBlob) ?? parseSshKeyBlob(Buffer.from(keyBlob, "base64"));
  if ("problem" in key) return { problem: `names a key that ${key.problem}` };
  const signed = Buffer.concat([
    Buffer.from(magic),
    wireString(namespace),
    wireString(""),
    wireString(signature.hash),
    wireString(hash(signature.hash, message, "buffer")),
  ]);
  const problem = problemOf(signature, key, signed);
  return problem === undefined ? { key } : { problem };
}

/** What each type of key signs with: the algorithms it may name, and how their bytes are verified. */
const verifiers: Readonly<Record<SshKeyType, Readonly<Record<string, Verifier>>>> = {
  "ssh-ed25519": { "ssh-ed25519": ed25519 },
  "sk-ssh-ed25519@openssh.com": { "sk-ssh-ed25519@openssh.com": touched(ed25519) },
  "ecdsa-sha2-nistp256": { "ecdsa-sha2-nistp256": ecdsa("sha256", 32) },
  "ecdsa-sha2-nistp384": { "ecdsa-sha2-nistp384": ecdsa("sha384", 48) },
  "ecdsa-sha2-nistp521": { "ecdsa-sha2-nistp521": ecdsa("sha512", 66) },
  "sk-ecdsa-sha2-nistp256@openssh.com": { "sk-ecdsa-sha2-nistp256@openssh.com": touched(ecdsa("sha256", 32)) },
  "ssh-rsa": { "rsa-sha2-256": rsa("sha256"), "rsa-sha2-512": rsa("sha512") },
};

type Verifier = (signature: SshSignature, key: SshKey, signed: Buffer) => boolean;

function problemOf(signature: SshSignature, key: SshKey, signed: Buffer): string | undefined {
  const { algorithm } = signature;
  const allowed = verifiers[key.type];
  const verifier = Object.hasOwn(allowed, algorithm) ? allowed[algorithm] : undefined;
  if (!verifier)
    return `is by the algorithm "${algorithm.slice(0, 40)}"; allowed for its key is ${Object.keys(allowed).join(" or ")}`;
  try {
    return verifier(signature, key, signed) ? undefined : `by ${key.fingerprint} is not over this content`;
  } catch (error) {
    if (error instanceof WireError) return error.message;
    throw error;
  }
}

function ed25519({ bytes }: SshSignature, { key }: SshKey, signed: Buffer): boolean {
  if (bytes.length !== 64) throw new WireError("is not 64 bytes long, as Ed25519 signatures are");
  return verify(null, signed, key, bytes);
}

function ecdsa(algorithm: string, size: number): Verifier {
  return ({ bytes }, { key }, signed) => {
    const reader = new WireReader(bytes);
    const numbers = [reader.positive(), reader.positive()];
    reader.end();
    if (numbers.some(({ length }) => length > size)) throw new WireError("holds a number too large for its curve");
    const padded = Buffer.concat(numbers.flatMap((number) => [Buffer.alloc(size - number.length), number]));
    return verify(algorithm, signed, { key, dsaEncoding: "ieee-p1363" }, padded);
  };
}

function rsa(algorithm: string): Verifier {
  return ({ bytes }, { key }, signed) => verify(algorithm, signed, key, bytes);
}

const userPresent = 0x01;

/** A key in hardware signs the hashes of its application and of the data, with the flags and its counter between them. */
function touched(verifier: Verifier): Verifier {
  return (signature, key, signed) => {
    const { touch } = signature;
    if (!touch || key.application === undefined) throw new WireError("says nothing of a touch of its hardware key");
    if ((touch.readUInt8() & userPresent) === 0) throw new WireError("was made without a touch of its hardware key");
    const application = hash("sha256", key.application, "buffer");
    return verifier(signature, key, Buffer.concat([application, touch, hash("sha256", signed, "buffer")]));
  };
}
