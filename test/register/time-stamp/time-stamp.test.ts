/** A time stamp proves a time only where it is over exactly these bytes, whole, and by an authority that is trusted. */
import { AsnConvert } from "@peculiar/asn1-schema";
import { TimeStampResp } from "@peculiar/asn1-tsp";
import { Extension } from "@peculiar/asn1-x509";
import { describe, expect, it } from "vitest";
import { readTimeStamp } from "../../../policies/register/time-stamp/time-stamp.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { unless } from "../../unless.ts";
import { stampedAt as at, authority, signature, stamp } from "../fixed-stamp.ts";
import { certify, forAuthorities, forStamps, noOpenssl, response, stampBy, stampByOpenssl } from "../time-authority.ts";

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
  const when = new Date("2026-11-30T08:00:00Z");
  const made = () => {
    const root = certify(folder, forAuthorities);
    return { root, signer: certify(folder, forStamps, { issuer: root }) };
  };
  const problem = (read: ReturnType<typeof readTimeStamp>): string => ("problem" in read ? read.problem : "");

  it("are trusted by their own certificate, by one above it, and by one that comes with the stamp", () => {
    const { root, signer } = made();
    const between = certify(folder, forAuthorities, { issuer: root });
    const far = certify(folder, forStamps, { issuer: between });
    const soon = new Date(Math.ceil(Date.now() / 1000 + 5) * 1000);
    for (const trusted of [root, signer])
      expect(readTimeStamp(stampBy(signer, text, { at: soon }), Buffer.from(text), [trusted.certificate])).toEqual({
        at: soon,
      });
    const bytes = stampBy(far, text, { at: soon, chain: [between] });
    expect(readTimeStamp(bytes, Buffer.from(text), [root.certificate])).toEqual({ at: soon });
    const bare = stampBy(far, text, { at: soon });
    expect(problem(readTimeStamp(bare, Buffer.from(text), [root.certificate]))).toContain("is signed by nobody");
    expect(readTimeStamp(stampByOpenssl(far, text), Buffer.from(text), [between.certificate])).toHaveProperty("at");
  });

  it("that are others' prove nothing", () => {
    const [one, other] = [made(), made()];
    expect(
      problem(readTimeStamp(stampBy(one.signer, text, { at: when }), Buffer.from(text), [other.root.certificate])),
    ).toContain("is signed by nobody");
    const beside = stampBy(one.signer, text, { at: when, chain: [one.root, other.root, other.signer] });
    expect(
      problem(readTimeStamp(beside, Buffer.from(text), [other.root.certificate, other.signer.certificate])),
    ).toContain("is signed by nobody");
  });

  it("prove nothing by a certificate for something else, or that was over", () => {
    const { root } = made();
    const by = (extensions: readonly string[], days = 3650): string => {
      const signer = certify(folder, extensions, { issuer: root, days });
      return problem(readTimeStamp(stampBy(signer, text, { at: when }), Buffer.from(text), [root.certificate]));
    };
    for (const usage of [
      "keyUsage=digitalSignature",
      "extendedKeyUsage=timeStamping",
      "extendedKeyUsage=critical,timeStamping,codeSigning",
    ])
      expect(by([usage])).toContain("is not for time stamps alone");
    expect(by(forStamps, -1)).toContain("was not valid at 2026-11-30T08:00:00.000Z");
  });

  it("prove nothing of a time before their certificate", () => {
    const { root, signer } = made();
    const early = stampBy(signer, text, { at: new Date("2020-01-01T00:00:00Z") });
    expect(problem(readTimeStamp(early, Buffer.from(text), [root.certificate]))).toContain(
      "was not valid at 2020-01-01",
    );
  });

  it("prove nothing by an extension that must be understood, and stamp on with others", () => {
    const { root, signer } = made();
    const soon = new Date(Math.ceil(Date.now() / 1000 + 5) * 1000);
    const read = (...critical: readonly boolean[]) => {
      const extensions = critical.map((one) => new Extension({ extnID: "1.2.3.4", critical: one }));
      return readTimeStamp(stampBy(signer, text, { at: soon, extensions }), Buffer.from(text), [root.certificate]);
    };
    expect(read(false)).toEqual({ at: soon });
    expect(read(false, true)).toEqual({ problem: "has a critical extension that is not known here" });
  });

  it("prove nothing by a weak hash, an answer that refuses, or without saying which certificate signed", () => {
    const { root, signer } = made();
    const read = (bytes: Buffer): string => problem(readTimeStamp(bytes, Buffer.from(text), [root.certificate]));
    expect(read(stampBy(signer, text, { algorithm: "1.3.14.3.2.26" }))).toContain("too weak");
    expect(read(stampBy(signer, text, { status: 2 }))).toContain("refused to stamp");
    expect(read(stampBy(signer, text, { options: [] }))).toContain("comes without the certificate");
    expect(read(stampBy(signer, text, { options: ["-cades", "-nocerts"] }))).toContain("comes without the certificate");
    expect(read(response(Buffer.from("30030201ff", "hex")))).toContain("is no time stamp");
  });
});
