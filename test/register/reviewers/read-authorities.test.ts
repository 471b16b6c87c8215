/** Nobody is trusted to stamp but by the certificate whose bytes reviewers.yaml states. */
import { hash, type X509Certificate } from "node:crypto";
import { expect, test } from "vitest";
import { readAuthorities } from "../../../policies/register/reviewers/read-authorities.ts";
import { authority, authorityPem } from "../fixed-stamp.ts";

const sha256 = hash("sha256", authorityPem);

function read(
  bytes: Uint8Array | { readonly problem: string },
  stated = hash("sha256", "problem" in bytes ? "" : bytes),
) {
  const trusted: X509Certificate[] = [];
  const faults = [...readAuthorities([{ certificate: "authority.pem", sha256: stated }], () => bytes, trusted)];
  return { trusted, faults: faults.map(({ path, message }) => `${path.join(".")} ${message}`) };
}

test("takes the certificate with the bytes that are stated", () => {
  const { trusted, faults } = read(authorityPem);
  expect(faults).toEqual([]);
  expect(trusted.map(({ subject }) => subject)).toEqual([authority.subject]);
});

test("takes a certificate with words before it", () => {
  const { trusted, faults } = read(
    Buffer.concat([Buffer.from("what stands between -----BEGIN and -----END\n"), authorityPem]),
  );
  expect(faults).toEqual([]);
  expect(trusted).toHaveLength(1);
});

test.each([
  ["a file that is not there", { problem: "is missing" }, undefined, "certificate is authority.pem, which is missing"],
  [
    "other bytes",
    Buffer.from("other"),
    sha256,
    `sha256 is not that of authority.pem, whose SHA-256 is ${hash("sha256", "other")}; restore the certificate, or enter this hash`,
  ],
  [
    "what is no certificate",
    Buffer.from("-----BEGIN CERTIFICATE-----\nAAAA\n"),
    undefined,
    "certificate is authority.pem, which is no file of one certificate in PEM",
  ],
  ["DER", authority.raw, undefined, "certificate is authority.pem, which is no file of one certificate in PEM"],
  [
    "two certificates",
    Buffer.concat([authorityPem, authorityPem]),
    undefined,
    "certificate is authority.pem, which is no file of one certificate in PEM",
  ],
] as const)("refuses %s", (_title, bytes, stated, sentence) => {
  expect(read(bytes, stated)).toEqual({ trusted: [], faults: [`timeStamps.authorities.0.${sentence}`] });
});
