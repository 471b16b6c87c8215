/** Which certificate a time stamp was signed with: the signed attribute says so by its hash (RFC 5035, asked for by RFC 3161). */
import { hash, type X509Certificate } from "node:crypto";
import type { SignerInfo } from "@peculiar/asn1-cms";
import type { AsnType } from "asn1js";
import { der } from "./der.ts";
import { hashes } from "./hash-names.ts";
import { onlyValue } from "./only-value.ts";

/** id-aa-signingCertificate, whose hash is by SHA-1, and its successor, which names the hash or means SHA-256. */
const ofFirstVersion = "1.2.840.113549.1.9.16.2.12";
const ofSecondVersion = "1.2.840.113549.1.9.16.2.47";

/** Whether the signature says it was made with this certificate. */
export function namesCertificate({ signedAttrs = [] }: SignerInfo, { raw }: X509Certificate): boolean {
  const second = onlyValue(signedAttrs, ofSecondVersion);
  // SigningCertificate(V2) ::= SEQUENCE { certs SEQUENCE OF ESSCertID(v2), ... }; the first is the signer's.
  const [first] = itemsOf(itemsOf(second ?? onlyValue(signedAttrs, ofFirstVersion))[0]);
  const parts = itemsOf(first);
  const { asn1 } = der();
  const digest = parts.find((part) => part instanceof asn1.OctetString);
  const algorithm = second ? hashNamed(parts[0]) : "sha1";
  if (!digest || algorithm === undefined) return false;
  return Buffer.from(digest.getValue()).equals(hash(algorithm, raw, "buffer"));
}

/** @param part the algorithm, or the hash itself where it is the default's */
function hashNamed(part: AsnType | undefined): string | undefined {
  const { asn1 } = der();
  if (part instanceof asn1.OctetString) return "sha256";
  const [id] = itemsOf(part);
  return id instanceof asn1.ObjectIdentifier ? hashes[id.getValue()] : undefined;
}

function itemsOf(value: AsnType | undefined): readonly AsnType[] {
  return value instanceof der().asn1.Sequence ? value.valueBlock.value : [];
}
