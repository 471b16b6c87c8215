/** The key is the customer's own, rotates, and does not vanish by one mistake. */
import { describe, expect, it } from "vitest";
import { Key } from "../../../components/alicloud/key.ts";
import { record } from "../recorder.ts";
import { answers, inHangzhou, keyId, residency } from "./hangzhou.ts";

const args = { residency, purpose: "Everything of Hangzhou", deletionWindowDays: 14, deletionProtection: false };

describe("Key", () => {
  it("is the customer's own symmetric key, rotates, and can't be deleted at once", async () => {
    const { inputs } = (await inHangzhou(() => {})).one("alicloud:kms/key:Key");
    expect(inputs).toMatchObject({
      description: "Everything of Hangzhou",
      keySpec: "Aliyun_AES_256",
      keyUsage: "ENCRYPT/DECRYPT",
      automaticRotation: "Enabled",
      rotationInterval: "31536000s",
      pendingWindowInDays: 30,
      deletionProtection: "Enabled",
    });
  });

  it("is not replaced where KMS keeps it in hardware", async () => {
    const key = (await inHangzhou(() => {})).one("alicloud:kms/key:Key");
    expect(key.inputs).not.toHaveProperty("protectionLevel");
    expect(key.ignoreChanges).toEqual(["protectionLevel"]);
  });

  it("leaves deletion open where the stack says so", async () => {
    const recording = await inHangzhou(({ opts }) => void new Key("other", args, opts));
    expect(recording.one("alicloud:kms/key:Key", "other-key").inputs).toMatchObject({
      pendingWindowInDays: 14,
      deletionProtection: "Disabled",
    });
  });

  it("has an alias, and gives its id to others", async () => {
    const recording = await inHangzhou(() => {});
    expect(recording.one("alicloud:kms/alias:Alias").inputs).toEqual({ aliasName: "alias/key", keyId });
    expect(recording.outputsOf(recording.one("landlocked:alicloud:Key"))).toEqual({ keyId, keptKeyId: keyId });
  });

  it("stands in a KMS instance, or is one that is there, where the stack says so", async () => {
    const instance = "kst-hzz62ee817bvyyr5x8xyz";
    const own = await inHangzhou(({ opts }) => void new Key("own", { ...args, instance }, opts));
    expect(own.one("alicloud:kms/key:Key", "own-key").inputs.dkmsInstanceId).toBe(instance);
    const existing = "key-hzz62f1cb66fa42qo8xyz";
    const given = await inHangzhou(({ opts }) => void new Key("given", { ...args, existing }, opts));
    const component = given.one("landlocked:alicloud:Key", "given");
    expect(given.childrenOf(component)).toEqual([]);
    expect(given.outputsOf(component)).toEqual({ keyId: existing, keptKeyId: existing });
  });

  it("refuses the default provider", async () => {
    const make = () => expect(() => new Key("key", args)).toThrow("key was given no Alibaba Cloud provider");
    await record(make, { answers });
  });
});
