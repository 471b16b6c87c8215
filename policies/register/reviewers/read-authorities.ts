/** The certificates of the time-stamping authorities that reviewers.yaml names: each lies beside it, with the bytes that it states. */
import { hash, X509Certificate } from "node:crypto";
import type { Fault } from "../strict/fault.ts";

/** The bytes of a file in the register's folder, or why there are none. */
export type ReadBeside = (name: string) => Uint8Array | { readonly problem: string };

/** @param trusted takes each certificate that is sound */
export function* readAuthorities(
  authorities: readonly { readonly certificate: string; readonly sha256: string }[],
  read: ReadBeside,
  trusted: X509Certificate[],
): Iterable<Fault> {
  for (const [index, { certificate, sha256 }] of authorities.entries()) {
    const path = ["timeStamps", "authorities", index];
    const bytes = read(certificate);
    if ("problem" in bytes) {
      yield { path: [...path, "certificate"], message: `is ${certificate}, which ${bytes.problem}` };
      continue;
    }
    const found = hash("sha256", bytes);
    if (found !== sha256) {
      const message = `is not that of ${certificate}, whose SHA-256 is ${found}; restore the certificate, or enter this hash`;
      yield { path: [...path, "sha256"], message };
      continue;
    }
    const parsed = onlyCertificate(bytes);
    if (parsed) trusted.push(parsed);
    else
      yield {
        path: [...path, "certificate"],
        message: `is ${certificate}, which is no file of one certificate in PEM`,
      };
  }
}

function onlyCertificate(bytes: Uint8Array): X509Certificate | undefined {
  if (new TextDecoder().decode(bytes).match(/^-----BEGIN /gm)?.length !== 1) return undefined;
  try {
    return new X509Certificate(bytes);
  } catch {
    return undefined;
  }
}
