/** Time-stamping authorities made by openssl, honest and otherwise: any certificate, any time. */
import { execFileSync, spawnSync } from "node:child_process";
import { hash, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { MessageImprint, TSTInfo } from "@peculiar/asn1-tsp";
import { AlgorithmIdentifier, type Extension, Extensions } from "@peculiar/asn1-x509";
import { fromBER, Integer, Sequence } from "asn1js";

/** Why tests that need an authority can't run here. */
export const noOpenssl =
  spawnSync("openssl", ["version"]).status === 0 ? undefined : "openssl is not installed, or fails";

/** A certificate and its key, as files; signed by itself or by another. */
export interface Certified {
  readonly path: string;
  readonly certificate: X509Certificate;
}

export const forStamps = ["extendedKeyUsage=critical,timeStamping", "keyUsage=critical,digitalSignature"];
export const forAuthorities = ["basicConstraints=critical,CA:true", "keyUsage=critical,keyCertSign"];

/** @param days that it is valid from now on; below none it is over before it begins */
export function certify(
  folder: string,
  extensions: readonly string[],
  { issuer, days = 3650 }: { readonly issuer?: Certified; readonly days?: number } = {},
): Certified {
  const path = mkdtempSync(join(folder, "certified-"));
  const [key, request, pem, extra] = ["key.pem", "request.pem", "certificate.pem", "extensions"].map((name) =>
    join(path, name),
  ) as [string, string, string, string];
  openssl(
    "req",
    "-new",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-keyout",
    key,
    "-out",
    request,
    "-subj",
    `/CN=${path.slice(-6)}`,
  );
  writeFileSync(extra, `${extensions.join("\n")}\n`);
  const by = issuer
    ? ["-CA", join(issuer.path, "certificate.pem"), "-CAkey", join(issuer.path, "key.pem"), "-CAcreateserial"]
    : ["-signkey", key];
  openssl("x509", "-req", "-in", request, ...by, "-days", String(days), "-out", pem, "-extfile", extra);
  return { path, certificate: new X509Certificate(readFileSync(pem)) };
}

/** What can be otherwise than an authority does it. */
export interface Stamping {
  readonly at?: Date;
  /** Object identifier of the hash, SHA-256. */
  readonly algorithm?: string;
  /** Sent along with the signer's own. */
  readonly chain?: readonly Certified[];
  /** Options of `openssl cms -sign`. */
  readonly options?: readonly string[];
  readonly status?: number;
  /** Of what is stamped. */
  readonly extensions?: readonly Extension[];
}

/** TimeStampResp over these bytes. */
export function stampBy(signer: Certified, bytes: string | Uint8Array, stamping: Stamping = {}): Buffer {
  const {
    at = new Date(),
    algorithm = "2.16.840.1.101.3.4.2.1",
    chain = [],
    options = ["-cades"],
    status = 0,
    extensions = [],
  } = stamping;
  const info = new TSTInfo({
    version: 1,
    policy: "1.2.3.4",
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm }),
      hashedMessage: new OctetString(hash("sha256", bytes, "buffer")),
    }),
    serialNumber: new Uint8Array([1]).buffer,
    genTime: at,
    ...(extensions.length > 0 && { extensions: new Extensions([...extensions]) }),
  });
  const [content, others, token] = ["info", "others.pem", "token"].map((name) => join(signer.path, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(content, Buffer.from(AsnConvert.serialize(info)));
  writeFileSync(others, chain.map(({ certificate }) => certificate.toString()).join(""));
  const [pem, key] = [join(signer.path, "certificate.pem"), join(signer.path, "key.pem")];
  openssl(
    "cms",
    "-sign",
    "-binary",
    "-nodetach",
    "-in",
    content,
    "-econtent_type",
    "1.2.840.113549.1.9.16.1.4",
    "-signer",
    pem,
    "-inkey",
    key,
    "-md",
    "sha256",
    ...options,
    ...(chain.length > 0 ? ["-certfile", others] : []),
    "-outform",
    "DER",
    "-out",
    token,
  );
  return response(readFileSync(token), status);
}

/** A token as an authority answers with it. */
export function response(token: Uint8Array, status = 0): Buffer {
  const said = new Sequence({ value: [new Integer({ value: status })] });
  return Buffer.from(new Sequence({ value: [said, fromBER(token).result] }).toBER());
}

/** What `openssl ts` itself stamps, asked as people ask. */
export function stampByOpenssl(signer: Certified, bytes: string | Uint8Array): Buffer {
  const at = (name: string): string => join(signer.path, name);
  writeFileSync(at("data"), bytes);
  writeFileSync(at("serial"), "01\n");
  writeFileSync(
    at("ts.cnf"),
    `[tsa]\ndefault_tsa = it\n[it]\nserial = ${at("serial")}\ndefault_policy = 1.2.3.4\ndigests = sha256\nsigner_digest = sha256\ness_cert_id_alg = sha256\n`,
  );
  openssl("ts", "-query", "-data", at("data"), "-sha256", "-cert", "-out", at("query"));
  openssl(
    "ts",
    "-reply",
    "-config",
    at("ts.cnf"),
    "-queryfile",
    at("query"),
    "-signer",
    at("certificate.pem"),
    "-inkey",
    at("key.pem"),
    "-out",
    at("reply"),
  );
  return readFileSync(at("reply"));
}

function openssl(...args: readonly string[]): void {
  execFileSync("openssl", args, { stdio: ["ignore", "ignore", "pipe"] });
}
