/** Values as programs send them, turned into values as the judge reads them. */

import { describe, expect, it } from "vitest";
import { unknown } from "../../policies/border/terms/value.ts";
import { fromProperties, fromRecording } from "../../policies/replay/from-wire.ts";
import type { RecordedResource } from "../../policies/replay/host/wire.ts";
import { signatureKey, signatures, unknownText } from "../../policies/wire/encoding.ts";

const secret = (value: unknown) => ({ [signatureKey]: signatures.secret, value });
const read = (raw: unknown) => {
  const secrets = new Set<string>();
  return { value: fromProperties({ raw }, secrets).raw, secrets: [...secrets] };
};

describe("values", () => {
  it("stay what they are", () => {
    const raw = { text: "a", number: 1, flag: false, nothing: null, list: [1, "b", {}] };
    expect(read(raw)).toEqual({ value: raw, secrets: [] });
  });

  it("are unknown where the engine's word for it stands, alone or within a text", () => {
    expect(read([unknownText, `arn:${unknownText}/*`, "known"]).value).toEqual([unknown, unknown, "known"]);
  });

  it("lose the wrapping of a secret, whose texts are noted however deep", () => {
    const raw = { a: secret({ user: "admin", keys: ["k1", 7] }), b: "open" };
    expect(read(raw)).toEqual({
      value: { a: { user: "admin", keys: ["k1", 7] }, b: "open" },
      secrets: ["admin", "k1"],
    });
    expect(read(secret(unknownText))).toEqual({ value: unknown, secrets: [] });
  });

  it("stand for the id of a resource, or the URN of a component", () => {
    const reference = (rest: object) => read({ [signatureKey]: signatures.resource, urn: "urn:x", ...rest }).value;
    expect(reference({ id: "i-1" })).toBe("i-1");
    expect(reference({ id: "" })).toBe(unknown);
    expect(reference({})).toBe("urn:x");
  });

  it("of an output are known only where it has one", () => {
    const output = (rest: object) => read({ [signatureKey]: signatures.output, ...rest });
    expect(output({ value: "v", secret: true })).toEqual({ value: "v", secrets: ["v"] });
    expect(output({ dependencies: [] }).value).toBe(unknown);
  });
});

describe("resources", () => {
  const one = (urn: string, rest: Partial<RecordedResource> = {}): RecordedResource => {
    const base = { type: "aws:s3/bucket:Bucket", name: urn, inputs: {}, parent: "", custom: true, remote: false };
    return { urn, ...base, read: false, provider: "", propertyDependencies: {}, ...rest };
  };

  it("carry their provider's inputs, whichever comes first, and leave out what was only read", () => {
    const recorded = [
      one("b", { provider: "p" }),
      one("old", { read: true }),
      one("p", { inputs: { region: "eu-west-3" } }),
    ];
    const resources = fromRecording(recorded, new Set());
    expect(resources.map(({ urn, provider }) => [urn, provider])).toEqual([
      ["b", { region: "eu-west-3" }],
      ["p", undefined],
    ]);
  });
});
