/** Whether a certificate is a time-stamping authority's that is trusted (RFC 5280 and RFC 3161, 2.3), at the time it stamped. */
import type { X509Certificate } from "node:crypto";
import { der } from "./der.ts";

/**
 * Why it is none; completes "the token ...". Whether it was revoked nobody can tell offline: an authority whose key is known
 * to others is taken out of reviewers.yaml.
 * @param others that may stand between it and the trusted ones
 */
export function pathProblem(
  signer: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  at: Date,
): string | undefined {
  if (!isForStamps(signer))
    return "is signed by a certificate that is not for time stamps alone (extended key usage timeStamping, critical)";
  if (!isValid(signer, at))
    return `is signed by a certificate that was not valid at ${at.toISOString()} (${signer.validFrom} to ${signer.validTo})`;
  return leadsTo(signer, others, trusted, at, 0)
    ? undefined
    : "is signed by nobody that timeStamps of reviewers.yaml names, or by a certificate of theirs that was over";
}

const timeStamping = "1.3.6.1.5.5.7.3.8";
const basicConstraints = "2.5.29.19";
const extendedKeyUsage = "2.5.29.37";
/** What is understood of a critical extension here: those three, usage and policies; another may forbid what is done. */
const understood: readonly string[] = [basicConstraints, extendedKeyUsage, "2.5.29.15", "2.5.29.32"];
const longestPath = 6;

function isForStamps(certificate: X509Certificate): boolean {
  const isCritical = extensionsOf(certificate).some(({ extnID, critical }) => extnID === extendedKeyUsage && critical);
  // Node says undefined where there is no such extension.
  const purposes: readonly string[] | undefined = certificate.keyUsage;
  return isCritical && purposes?.join() === timeStamping;
}

/** @param below how many authorities stand between this and the signer */
function leadsTo(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  at: Date,
  below: number,
): boolean {
  if (!isUnderstood(certificate) || !isValid(certificate, at)) return false;
  if (trusted.some(({ raw }) => raw.equals(certificate.raw))) return true;
  if (below > longestPath) return false;
  return [...trusted, ...others].some(
    (issuer) =>
      !issuer.raw.equals(certificate.raw) &&
      isAuthority(issuer, below) &&
      certificate.checkIssued(issuer) &&
      certificate.verify(issuer.publicKey) &&
      leadsTo(
        issuer,
        others.filter((one) => one !== issuer),
        trusted,
        at,
        below + 1,
      ),
  );
}

function isAuthority(certificate: X509Certificate, below: number): boolean {
  const { schema, x509 } = der();
  const stated = extensionsOf(certificate).find(({ extnID }) => extnID === basicConstraints);
  if (!certificate.ca || !stated) return false;
  const { pathLenConstraint } = schema.AsnConvert.parse(stated.extnValue.buffer, x509.BasicConstraints);
  return pathLenConstraint === undefined || below <= pathLenConstraint;
}

function isUnderstood(certificate: X509Certificate): boolean {
  return extensionsOf(certificate).every(({ extnID, critical }) => !critical || understood.includes(extnID));
}

function isValid({ validFromDate, validToDate }: X509Certificate, at: Date): boolean {
  return validFromDate <= at && at <= validToDate;
}

function extensionsOf({ raw }: X509Certificate) {
  const { schema, x509 } = der();
  return [...(schema.AsnConvert.parse(raw, x509.Certificate).tbsCertificate.extensions ?? [])];
}
