/** A stamp's signature names its certificate by hash: no other with the same key or name will do. */
import { hash, X509Certificate } from "node:crypto";
import { Attribute, SignerInfo } from "@peculiar/asn1-cms";
import { AsnConvert } from "@peculiar/asn1-schema";
import { ObjectIdentifier, OctetString, Sequence } from "asn1js";
import { expect, test } from "vitest";
import { namesCertificate } from "../../../policies/register/time-stamp/names-certificate.ts";
import { authority, signedDataOf, stamp } from "../fixed-stamp.ts";

const { certificates, signerInfos } = signedDataOf(stamp).parsed;
const own = certificates?.[0]?.certificate;
const [first, second] = ["1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"] as const;

/** A signature that names a hash, by an algorithm where one is said. */
function naming(attrType: string, digest: Buffer, algorithm?: string): SignerInfo {
  const named = algorithm === undefined ? [] : [new Sequence({ value: [new ObjectIdentifier({ value: algorithm })] })];
  const id = new Sequence({ value: [...named, new OctetString({ valueHex: Uint8Array.from(digest).buffer })] });
  const value = new Sequence({ value: [new Sequence({ value: [id] })] });
  return new SignerInfo({ signedAttrs: [new Attribute({ attrType, attrValues: [value.toBER()] })] });
}

test("the stamp on file names the certificate that came with it, and no other", () => {
  const [info] = signerInfos;
  if (!info || !own) throw new RangeError("The stamp on file has one signature and its certificate.");
  const signer = new X509Certificate(Buffer.from(AsnConvert.serialize(own)));
  expect(namesCertificate(info, signer)).toBe(true);
  expect(namesCertificate(info, authority)).toBe(false);
});

test.each([
  ["its SHA-256 by default", naming(second, hash("sha256", authority.raw, "buffer")), true],
  ["its SHA-512", naming(second, hash("sha512", authority.raw, "buffer"), "2.16.840.1.101.3.4.2.3"), true],
  ["its SHA-1, in the first version", naming(first, hash("sha1", authority.raw, "buffer")), true],
  ["its SHA-1, in the second", naming(second, hash("sha1", authority.raw, "buffer"), "1.3.14.3.2.26"), false],
  ["another hash", naming(second, hash("sha256", "another", "buffer")), false],
  ["nothing", new SignerInfo(), false],
])("%s", (_title, info, names) => expect(namesCertificate(info, authority)).toBe(names));
