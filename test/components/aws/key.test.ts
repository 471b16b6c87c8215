/** The key is what makes a copy useless elsewhere: one region, rotating, and usable by this account's services only. */
import { describe, expect, it } from "vitest";
import { Key } from "../../../components/aws/key.ts";
import { resolved } from "../recorder.ts";
import {
  account,
  beijing,
  expectWellFormed,
  inFrankfurt,
  keptKeyArn,
  keyArn,
  region,
  residency,
  statement,
} from "./frankfurt.ts";

const args = { residency, purpose: "Data of frankfurt", deletionWindowDays: 30, deletionProtection: true };

async function build(options: Parameters<typeof inFrankfurt>[1] = {}, extra: object = {}) {
  const made: { key?: Key } = {};
  const recording = await inFrankfurt(({ under }) => {
    made.key = new Key("fra-key", { ...args, ...extra }, { ...under, aliases: [{ name: "old-key" }] });
  }, options);
  const keptKey = recording.one("aws:kms/key:Key", "-kept");
  return { recording, key: made.key, keptKey, kmsKey: recording.one("aws:kms/key:Key", "fra-key") };
}

describe("aws key", () => {
  it("is customer-managed, of one region, rotating, and comes back within the asked window", async () => {
    const { recording, kmsKey } = await build();
    expectWellFormed(recording);
    expect(kmsKey.inputs).toMatchObject({
      multiRegion: false,
      enableKeyRotation: true,
      deletionWindowInDays: 30,
      description: "Data of frankfurt",
      tags: { Name: "fra-key" },
    });
    expect(recording.one("aws:kms/alias:Alias", "fra-key").inputs).toMatchObject({
      name: "alias/fra-key",
      targetKeyId: "fra-key-id",
    });
  });

  it("gives its ARN, and registers it", async () => {
    const { recording, key } = await build();
    if (!key) throw new Error("not built");
    expect(await resolved(key.keyId)).toBe(keyArn);
    expect(recording.outputsOf(recording.one("landlocked:aws:Key"))).toEqual({
      keyId: keyArn,
      keptKeyId: keptKeyArn,
    });
    expect(key.nodes.key.urn).toBeDefined();
  });

  it("is used by the services of this region and account only", async () => {
    const { kmsKey, keptKey } = await build();
    expect(statement(kmsKey, "AccountByItsOwnPolicies")).toMatchObject({
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: "kms:*",
    });
    expect(statement(kmsKey, "LogGroupsOfThisRegion")).toMatchObject({
      Principal: { Service: `logs.${region}.amazonaws.com` },
      Condition: {
        ArnLike: { "kms:EncryptionContext:aws:logs:arn": `arn:aws:logs:${region}:${account}:log-group:*` },
      },
    });
    expect(statement(keptKey, "TrailsOfThisRegion")).toMatchObject({
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Condition: { ArnLike: { "aws:SourceArn": `arn:aws:cloudtrail:${region}:${account}:trail/*` } },
    });
    const linked = {
      StringEquals: { "aws:PrincipalAccount": account },
      ArnEquals: {
        "aws:PrincipalArn": `arn:aws:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
      },
    };
    expect(statement(kmsKey, "DisksOfAutoScaledMachines").Condition).toEqual(linked);
    expect(statement(kmsKey, "GrantsForDisksOfAutoScaledMachines")).toMatchObject({
      Action: "kms:CreateGrant",
      Condition: { ...linked, Bool: { "kms:GrantIsForAWSResource": "true" } },
    });
  });

  it("is two: the one of what outlives the stack stays with it, and only a break-glass role ends it", async () => {
    const { recording, keptKey, kmsKey } = await build({}, { deletionProtection: false });
    expect([kmsKey.retainOnDelete, keptKey.retainOnDelete]).toEqual([false, true]);
    expect(statement(keptKey, "EndedByBreakGlassOnly")).toMatchObject({
      Effect: "Deny",
      Principal: "*",
      Action: ["kms:ScheduleKeyDeletion", "kms:DisableKey"],
      Condition: { ArnNotLike: { "aws:PrincipalArn": `arn:aws:iam::${account}:role/landlocked-break-glass` } },
    });
    // Its name is free again for the stack's next life.
    expect(recording.one("aws:kms/alias:Alias", "-kept").retainOnDelete).toBe(false);
  });

  it("names another partition's principals as that partition does", async () => {
    const { kmsKey } = await build({ place: beijing });
    expect(String(kmsKey.inputs.policy)).not.toContain("arn:aws:");
    expect(statement(kmsKey, "LogGroupsOfThisRegion").Principal).toEqual({
      Service: "logs.cn-north-1.amazonaws.com.cn",
    });
  });

  it("has a policy that is known in preview", async () => {
    const { kmsKey } = await build({ preview: true });
    expect(statement(kmsKey, "LogGroupsOfThisRegion").Effect).toBe("Allow");
  });

  it("is protected where deletion protection is on, and honours aliases", async () => {
    const { recording, kmsKey } = await build();
    expect(kmsKey.protect).toBe(true);
    expect(recording.one("landlocked:aws:Key").aliases).toEqual(["old-key"]);
    const unprotected = await build({}, { deletionProtection: false });
    expect(unprotected.kmsKey.protect).toBe(false);
  });

  it("refuses to be made with the default provider", async () => {
    await expect(inFrankfurt(() => void new Key("fra-key", args))).rejects.toThrow(
      "fra-key was given no AWS provider; pass its stack's own as `providers: [provider]`.",
    );
  });
});
