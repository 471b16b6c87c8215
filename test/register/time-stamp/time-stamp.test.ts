/** A time stamp proves a time only where it is over exactly these bytes, whole, and by an authority that is trusted. */
import { AsnConvert } from "@peculiar/asn1-schema";
import { TimeStampResp } from "@peculiar/asn1-tsp";
import { Extension } from "@peculiar/asn1-x509";
import { beforeAll, describe, expect, it } from "vitest";
import { readTimeStamp } from "../../../policies/register/time-stamp/time-stamp.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { unless } from "../../unless.ts";
import { stampedAt as at, authority, signature, stamp } from "../fixed-stamp.ts";
import {
  type Certified,
  certify,
  forAuthorities,
  forStamps,
  noOpenssl,
  response,
  type Stamping,
  stampBy,
  stampByOpenssl,
} from "../time-authority.ts";

describe("a stamp on file, as openssl ts makes it", () => {
  it("proves its time", () => expect(readTimeStamp(stamp, signature, [authority])).toEqual({ at }));

  it("proves nothing of other bytes", () => {
    const problem = "is over other bytes than this signature";
    expect(readTimeStamp(stamp, Buffer.concat([signature, Buffer.from("\n")]), [authority])).toEqual({ problem });
    expect(readTimeStamp(stamp, new Uint8Array(), [authority])).toEqual({ problem });
  });

  it("proves nothing where nobody who is trusted made it", () => {
    const problem = expect.stringContaining("is signed by nobody that timeStamps of reviewers.yaml names");
    expect(readTimeStamp(stamp, signature, [])).toEqual({ problem });
  });

  it("proves nothing cut short, or with more behind it", () => {
    for (let length = 0; length < stamp.length; length += 1)
      expect(readTimeStamp(stamp.subarray(0, length), signature, [authority])).toHaveProperty("problem");
    expect(readTimeStamp(Buffer.concat([stamp, stamp]), signature, [authority])).toEqual({
      problem: "has more or fewer bytes than it says",
    });
  });

  it("proves nothing by a token that says it is not signed", () => {
    const answer = AsnConvert.parse(stamp, TimeStampResp);
    if (answer.timeStampToken) answer.timeStampToken.contentType = "1.2.840.113549.1.7.1";
    const problem = "holds no token that is signed";
    expect(readTimeStamp(Buffer.from(AsnConvert.serialize(answer)), signature, [authority])).toEqual({ problem });
  });

  it("proves nothing else with any byte changed", () => {
    for (let place = 0; place < stamp.length; place += 3) {
      const changed = Buffer.from(stamp);
      changed[place] = (changed[place] ?? 0) ^ 0x01;
      const read = readTimeStamp(changed, signature, [authority]);
      if ("at" in read) expect(read.at).toEqual(at);
    }
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["text", Buffer.from("stamped on 2026-11-20")],
    ["boxes in boxes", Buffer.concat(Array.from({ length: 10_000 }, () => Buffer.from([0x30, 0x80])))],
    ["a certificate", authority.raw],
  ])("takes %s for no stamp", (_title, bytes) =>
    expect(readTimeStamp(bytes, signature, [authority])).toHaveProperty("problem"),
  );
});

describe("authorities", unless(noOpenssl), () => {
  const folder = temporaryFolder();
  const text = "-----BEGIN SSH SIGNATURE-----\n";
  /** Once their certificates are valid. */
  const at = new Date(Math.ceil(Date.now() / 1000 + 3600) * 1000);
  let [root, signer, between, far, other]: Certified[] = [];
  beforeAll(() => {
    root = certify(folder, forAuthorities);
    signer = certify(folder, forStamps, { issuer: root });
    between = certify(folder, forAuthorities, { issuer: root });
    far = certify(folder, forStamps, { issuer: between });
    other = certify(folder, forAuthorities);
  });
  const read = (bytes: Buffer, ...trusted: readonly (Certified | undefined)[]): ReturnType<typeof readTimeStamp> =>
    readTimeStamp(
      bytes,
      Buffer.from(text),
      trusted.flatMap((one) => one?.certificate ?? []),
    );
  const stamped = (by: Certified | undefined, stamping: Stamping = {}): Buffer => {
    if (!by) throw new RangeError("Certificates are made before all tests.");
    return stampBy(by, text, { at, ...stamping });
  };
  const problem = (found: ReturnType<typeof readTimeStamp>): string => ("problem" in found ? found.problem : "");

  it("are trusted by their own certificate, by one above it, and by one that comes with the stamp", () => {
    const bytes = stamped(signer);
    for (const trusted of [root, signer]) expect(read(bytes, trusted)).toEqual({ at });
    const chain = between ? [between] : [];
    expect(read(stamped(far, { chain }), root)).toEqual({ at });
    expect(problem(read(stamped(far), root))).toContain("is signed by nobody");
  });

  it("are asked by openssl as people ask", () => {
    if (far) expect(read(stampByOpenssl(far, text), between)).toHaveProperty("at");
  });

  it("that are others' prove nothing", () => {
    expect(problem(read(stamped(signer), other))).toContain("is signed by nobody");
    const chain = root && other ? [root, other] : [];
    expect(problem(read(stamped(signer, { chain }), other))).toContain("is signed by nobody");
  });

  it.each<[string, readonly string[], number, string]>([
    ["that is for signing", ["keyUsage=digitalSignature"], 3650, "is not for time stamps alone"],
    ["that need not be for stamps", ["extendedKeyUsage=timeStamping"], 3650, "is not for time stamps alone"],
    ["for code too", ["extendedKeyUsage=critical,timeStamping,codeSigning"], 3650, "is not for time stamps alone"],
    ["that was over", forStamps, -1, `was not valid at ${at.toISOString()}`],
  ])("prove nothing by a certificate %s", (_title, extensions, days, why) => {
    const by = certify(folder, extensions, { ...(root && { issuer: root }), days });
    expect(problem(read(stamped(by), root))).toContain(why);
  });

  it("prove nothing of a time before their certificate", () => {
    const early = stamped(signer, { at: new Date("2020-01-01T00:00:00Z") });
    expect(problem(read(early, root))).toContain("was not valid at 2020-01-01");
  });

  it("prove nothing by an extension that must be understood, and stamp on with others", () => {
    const by = (...critical: readonly boolean[]) => {
      const extensions = critical.map((one) => new Extension({ extnID: "1.2.3.4", critical: one }));
      return read(stamped(signer, { extensions }), root);
    };
    expect(by(false)).toEqual({ at });
    expect(by(false, true)).toEqual({ problem: "has a critical extension that is not known here" });
  });

  it.each<[string, Stamping, string]>([
    ["a weak hash", { algorithm: "1.3.14.3.2.26" }, "is over a hash that is too weak"],
    ["an answer that refuses", { status: 2 }, "refused to stamp"],
    ["a signature that names no certificate", { options: [] }, "holds a token that comes without the certificate"],
    ["a signature without its certificate", { options: ["-cades", "-nocerts"] }, "comes without the certificate"],
  ])("prove nothing by %s", (_title, stamping, why) =>
    expect(problem(read(stamped(signer, stamping), root))).toContain(why),
  );

  it("prove nothing by an answer without a time", () =>
    expect(problem(read(response(Buffer.from("30030201ff", "hex")), root))).toBe(
      "is no time stamp in DER, as an authority answers with one (TimeStampResp, RFC 3161)",
    ));
});
