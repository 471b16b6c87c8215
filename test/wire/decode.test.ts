/** One table of values as they are written, and both ways in that read them: what a program sent, and what the engine hands a pack. */
import { createRequire } from "node:module";
import type { ResourceValidationArgs } from "@pulumi/policy";
import { describe, expect, it } from "vitest";
import { unknown, type Value } from "../../policies/border/terms/value.ts";
import { fromResourceArgs } from "../../policies/pack/from-engine.ts";
import { openFiles } from "../../policies/pack/opened-files.ts";
import { fromProperties } from "../../policies/replay/from-wire.ts";
import { decode } from "../../policies/wire/decode.ts";
import { sentinels, signatureKey, signatures } from "../../policies/wire/encoding.ts";

const require = createRequire(import.meta.url);
const { Struct } = require("google-protobuf/google/protobuf/struct_pb");
const { deserializeProperties } = require("@pulumi/policy/deserialize");
const { unknownCheckingProxy } = require("@pulumi/policy/proxy");

const signed = (kind: keyof typeof signatures, rest: object) => ({ [signatureKey]: signatures[kind], ...rest });
const secret = (value: unknown) => signed("secret", { value });
const { string } = sentinels;

/** What is written, what it means, and the texts told to be secret. */
type Row = readonly [title: string, written: unknown, value: Value, secrets?: readonly string[]];

/** What the engine hands a pack too. */
const shared: readonly Row[] = [
  [
    "plain values",
    { text: "a", n: 1, no: false, nil: null, list: [1, "b", {}] },
    { text: "a", n: 1, no: false, nil: null, list: [1, "b", {}] },
  ],
  ...Object.entries(sentinels).flatMap(([type, text]): Row[] => [
    [`an unknown ${type}`, text, unknown],
    [`a text that contains an unknown ${type}`, `arn:aws:s3:::${text}/*`, unknown],
  ]),
  [
    "an unknown, nested",
    { rules: [{ destination: { bucket: string } }] },
    { rules: [{ destination: { bucket: unknown } }] },
  ],
  ["a secret", secret("hush"), "hush", ["hush"]],
  ["a secret in a list", ["open", secret("hush")], ["open", "hush"], ["hush"]],
  [
    "a secret, deep",
    secret({ user: "admin", keys: ["k1", 7, ""] }),
    { user: "admin", keys: ["k1", 7, ""] },
    ["admin", "k1"],
  ],
  ["a secret in a secret", secret({ inner: secret("hush") }), { inner: "hush" }, ["hush"]],
  ["an unknown secret", secret(string), unknown],
  ["a file", signed("asset", { path: "./app.js" }), unknown],
  ["a folder", signed("archive", { path: "./app" }), unknown],
  ["a text as a file", { "index.html": signed("asset", { text: "<html>" }) }, { "index.html": "<html>" }],
  ["a text as a file, not known", signed("asset", { text: string }), unknown],
  ["an archive fetched from elsewhere", signed("archive", { uri: "https://x" }), { pulledFrom: "https://x" }],
  [
    "an archive of files",
    signed("archive", { assets: { a: signed("asset", { uri: "https://x" }), b: signed("asset", { text: "b" }) } }),
    { a: { pulledFrom: "https://x" }, b: "b" },
  ],
  ["an archive of archives", signed("archive", { assets: { z: signed("archive", { path: "z" }) } }), { z: unknown }],
];

/** What only a program writes: the engine has resolved it before a pack sees anything. */
const ofPrograms: readonly Row[] = [
  ["an output with a value", signed("output", { value: "v", dependencies: [] }), "v"],
  ["an output without one", signed("output", { dependencies: ["urn:x"] }), unknown],
  ["a secret output", signed("output", { value: ["v"], secret: true }), ["v"], ["v"]],
  ["an output of nothing", signed("output", { value: null }), null],
  ["a resource by its id", signed("resource", { urn: "urn:x", id: "i-1" }), "i-1"],
  ["a resource whose id is empty", signed("resource", { urn: "urn:x", id: "" }), unknown],
  ["a resource whose id is unknown", signed("resource", { urn: "urn:x", id: string }), unknown],
  ["a component", signed("resource", { urn: "urn:x" }), "urn:x"],
  ["a secret in a file", signed("asset", { text: secret("hush") }), "hush", ["hush"]],
  ["a secret without a value", signed("secret", {}), unknown],
  ["what nobody knows the signature of", { [signatureKey]: "0", value: "v" }, unknown],
];

describe.each([...shared, ...ofPrograms])("%s", (_, written, value, secrets = []) => {
  it("means the same to the decoder and to the offline preview, which notes its secrets", () => {
    expect(decode(written)).toEqual(value);
    const noted = new Set<string>();
    expect(fromProperties({ raw: written as never }, noted)).toEqual({ raw: value });
    expect([...noted]).toEqual(secrets);
  });
});

/** As the SDK makes it of a message: secrets are kept in a remediation only. */
async function throughThePack(written: unknown, keepsSecrets: boolean): Promise<Value | undefined> {
  const props = unknownCheckingProxy(deserializeProperties(Struct.fromJavaScript({ raw: written }), keepsSecrets));
  const args = { type: "aws:s3/bucket:Bucket", urn: "urn:b", name: "b", props } as ResourceValidationArgs;
  await openFiles(args.props);
  return fromResourceArgs(args).inputs.raw;
}

it.each(shared)("%s means the same to the pack, in a validation and in a remediation", async (_, written, value) => {
  expect(await throughThePack(written, false)).toEqual(value);
  expect(await throughThePack(written, true)).toEqual(value);
});

it("what JSON can't hold is not known", () => {
  expect(decode([() => 1, 1n, Symbol("x"), undefined])).toEqual([unknown, unknown, unknown, null]);
});
