/** Content is signed only where exactly one signature is over exactly it, of its kind; the rest, time-stamp.test.ts tries on whole stamps. */
import { type SignedData, SignerInfos } from "@peculiar/asn1-cms";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { ObjectIdentifier } from "asn1js";
import { expect, test } from "vitest";
import { signedContent } from "../../../policies/register/time-stamp/signed-content.ts";
import { signedDataOf, stamp } from "../fixed-stamp.ts";

const type = "1.2.840.113549.1.9.16.1.4";

/** The stamp on file with something else in it. */
function changed(change: (data: SignedData) => void): ArrayBuffer {
  const { parsed } = signedDataOf(stamp);
  change(parsed);
  return AsnConvert.serialize(parsed);
}

test("gives the content and who signed it", () => {
  for (const bytes of [signedDataOf(stamp).bytes, changed(() => undefined)]) {
    const signed = signedContent(bytes, type, []);
    expect("signer" in signed && signed.signer.subject).toBe("CN=Time stamps of a test");
  }
});

test("no content of another kind", () =>
  expect(signedContent(signedDataOf(stamp).bytes, "1.2.840.113549.1.7.1", [])).toEqual({ problem: "holds no time" }));

test.each<[string, string, (data: SignedData) => void]>([
  [
    "no signature",
    "has 0 signatures",
    (data) => {
      data.signerInfos = new SignerInfos([]);
    },
  ],
  [
    "two signatures",
    "has 2 signatures",
    ({ signerInfos: [info], signerInfos }) => {
      if (info) signerInfos.push(info);
    },
  ],
  [
    "no signed attributes",
    "is not signed over",
    ({ signerInfos: [info] }) => {
      if (info) info.signedAttrs = [];
    },
  ],
  [
    "one attribute less",
    "has a signature that its certificate did not make",
    ({ signerInfos: [info] }) => {
      if (info)
        info.signedAttrs = info.signedAttrs?.filter(({ attrType }) => attrType !== "1.2.840.113549.1.9.5") ?? [];
    },
  ],
  [
    "other content",
    "is not signed over",
    ({ encapContentInfo }) => {
      if (encapContentInfo.eContent) encapContentInfo.eContent.single = new OctetString(new Uint8Array([0x30, 0]));
    },
  ],
  [
    "no certificate",
    "comes without the certificate",
    (data) => {
      delete data.certificates;
    },
  ],
  [
    "a weak hash",
    "is not signed over",
    ({ signerInfos: [info] }) => {
      if (info) info.digestAlgorithm.algorithm = "1.3.14.3.2.26";
    },
  ],
  [
    "a kind of content that is not signed",
    "is not signed over",
    ({ signerInfos: [info] }) => {
      const kind = info?.signedAttrs?.find(({ attrType }) => attrType === "1.2.840.113549.1.9.3");
      if (kind) kind.attrValues = [new ObjectIdentifier({ value: "1.2.840.113549.1.7.1" }).toBER()];
    },
  ],
  [
    "no digest",
    "is not signed over",
    ({ signerInfos: [info] }) => {
      if (info)
        info.signedAttrs = info.signedAttrs?.filter(({ attrType }) => attrType !== "1.2.840.113549.1.9.4") ?? [];
    },
  ],
  [
    "a way to sign that nobody knows",
    "is signed in a way not known here",
    ({ signerInfos: [info] }) => {
      if (info) info.signatureAlgorithm.algorithm = "1.2.3.4";
    },
  ],
  [
    "another way to sign",
    "is signed in a way not known here",
    ({ signerInfos: [info] }) => {
      if (info) info.signatureAlgorithm.algorithm = "1.2.840.10045.4.3.2";
    },
  ],
])("%s", (_title, problem, change) =>
  expect(signedContent(changed(change), type, [])).toEqual({ problem: expect.stringContaining(problem) }),
);
