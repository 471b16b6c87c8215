/** Signed content as a time stamp wraps it (CMS, RFC 5652): one signature, over exactly this, by a certificate that it names. */
import { hash, verify, X509Certificate } from "node:crypto";
import type { SignerInfo } from "@peculiar/asn1-cms";
import { der } from "./der.ts";
import { hashes } from "./hash-names.ts";
import { namesCertificate } from "./names-certificate.ts";
import { onlyValue } from "./only-value.ts";

/** Content, and who signed it; whose certificate that is, the caller judges. */
export interface SignedContent {
  readonly content: ArrayBuffer;
  readonly signer: X509Certificate;
  /** Those that came with it. */
  readonly certificates: readonly X509Certificate[];
}

/** Why it counts for nothing; completes "the token ...". */
export interface ContentProblem {
  readonly problem: string;
}

/**
 * @param message SignedData in DER
 * @param type of the content, as an object identifier
 * @param known certificates that need not come with it
 * @throws where it is no SignedData
 */
export function signedContent(
  message: ArrayBuffer,
  type: string,
  known: readonly X509Certificate[],
): SignedContent | ContentProblem {
  const { schema, cms } = der();
  const { encapContentInfo, certificates: sent = [], signerInfos } = schema.AsnConvert.parse(message, cms.SignedData);
  const content = encapContentInfo.eContent?.single?.buffer;
  if (encapContentInfo.eContentType !== type || !content) return { problem: "holds no time" };
  const [info] = signerInfos;
  // RFC 3161, 2.4.2: no signature but the authority's.
  if (!info || signerInfos.length > 1) return { problem: `has ${signerInfos.length} signatures; one is allowed` };
  if (!isOver(info, type, content)) return { problem: "is not signed over the time it states" };
  const certificates = [...sent].flatMap(({ certificate }) =>
    certificate ? [new X509Certificate(Buffer.from(schema.AsnConvert.serialize(certificate)))] : [],
  );
  const signer = [...certificates, ...known].find((certificate) => namesCertificate(info, certificate));
  if (!signer) return { problem: "comes without the certificate it is signed with; ask for one that has it (-cert)" };
  const problem = signatureProblem(info, signer);
  return problem === undefined ? { content, signer, certificates } : { problem };
}

const contentType = "1.2.840.113549.1.9.3";
const messageDigest = "1.2.840.113549.1.9.4";

/** What signs, by its object identifier: the kind of key, and the hash where it names one (RFC 8017, RFC 5758). */
const signatures: Readonly<Record<string, { readonly key: string; readonly hash?: string }>> = {
  "1.2.840.113549.1.1.1": { key: "rsa" },
  "1.2.840.113549.1.1.11": { key: "rsa", hash: "sha256" },
  "1.2.840.113549.1.1.12": { key: "rsa", hash: "sha384" },
  "1.2.840.113549.1.1.13": { key: "rsa", hash: "sha512" },
  "1.2.840.10045.4.3.2": { key: "ec", hash: "sha256" },
  "1.2.840.10045.4.3.3": { key: "ec", hash: "sha384" },
  "1.2.840.10045.4.3.4": { key: "ec", hash: "sha512" },
};

function isOver({ digestAlgorithm, signedAttrs = [] }: SignerInfo, type: string, content: ArrayBuffer): boolean {
  const { asn1 } = der();
  const algorithm = hashes[digestAlgorithm.algorithm];
  const stated = onlyValue(signedAttrs, contentType);
  const digest = onlyValue(signedAttrs, messageDigest);
  if (algorithm === undefined || !(stated instanceof asn1.ObjectIdentifier)) return false;
  if (stated.getValue() !== type || !(digest instanceof asn1.OctetString)) return false;
  return Buffer.from(digest.getValue()).equals(hash(algorithm, new Uint8Array(content), "buffer"));
}

function signatureProblem(info: SignerInfo, { publicKey }: X509Certificate): string | undefined {
  const { asn1, schema } = der();
  const way = signatures[info.signatureAlgorithm.algorithm];
  const algorithm = way?.hash ?? hashes[info.digestAlgorithm.algorithm];
  if (!way || algorithm === undefined || publicKey.asymmetricKeyType !== way.key)
    return "is signed in a way not known here; known are RSA (PKCS #1) and ECDSA, with SHA-256, SHA-384 or SHA-512";
  // RFC 5652, 5.4: signed is the set of them, not what it is written as in the message.
  const value = (info.signedAttrs ?? []).map((one) => asn1.fromBER(schema.AsnConvert.serialize(one)).result);
  const signed = new Uint8Array(new asn1.Set({ value }).toBER());
  const isSound = verify(algorithm, signed, publicKey, new Uint8Array(info.signature.buffer));
  return isSound ? undefined : "has a signature that its certificate did not make";
}
