/** The stamp on file for tests, which openssl ts made over the bytes of `signature`, and the authority it is by. */
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { SignedData } from "@peculiar/asn1-cms";
import { AsnConvert } from "@peculiar/asn1-schema";
import { TimeStampResp } from "@peculiar/asn1-tsp";

const read = (name: string): Buffer => readFileSync(new URL(`time-stamp/${name}`, import.meta.url));

export const stamp = read("stamp.tsr");
export const signature = read("signature");
export const authorityPem = read("authority.pem");
export const authority = new X509Certificate(authorityPem);
export const stampedAt = new Date("2026-11-28T12:37:25Z");

/** SignedData in DER, and the same taken apart. */
export function signedDataOf(response: Uint8Array): { readonly bytes: ArrayBuffer; readonly parsed: SignedData } {
  const token = AsnConvert.parse(response, TimeStampResp).timeStampToken;
  if (!token) throw new RangeError("The answer holds no token.");
  return { bytes: token.content, parsed: AsnConvert.parse(token.content, SignedData) };
}
