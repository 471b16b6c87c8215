/** The words of the protocol are the SDK's own: should it change one, this says so before anything is read wrongly. */
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { sentinels, signatureKey, signatures, unknownText } from "../../policies/wire/encoding.ts";

const require = createRequire(import.meta.url);

it("signs as a program's SDK does", () => {
  const rpc = require("@pulumi/pulumi/runtime/rpc");
  expect({ signatureKey, ...signatures, unknownText }).toEqual({
    signatureKey: rpc.specialSigKey,
    secret: rpc.specialSecretSig,
    asset: rpc.specialAssetSig,
    archive: rpc.specialArchiveSig,
    resource: rpc.specialResourceSig,
    output: rpc.specialOutputValueSig,
    unknownText: rpc.unknownValue,
  });
});

it("knows every sentinel of a pack's SDK", () => {
  const proxy = require("@pulumi/policy/proxy") as Record<string, unknown>;
  const known = Object.entries(proxy).filter(([key]) => /^unknown\w+Value$/.test(key));
  expect(Object.fromEntries(known)).toEqual(
    Object.fromEntries(
      Object.entries(sentinels).map(([type, text]) => [`unknown${type[0]?.toUpperCase()}${type.slice(1)}Value`, text]),
    ),
  );
});
