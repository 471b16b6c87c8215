/** Who may read what: the world, or accounts that are none of the organisation's, type by type, as docs/catalogue.md says it. */
import { at, type Estate, nameOf, type Resource } from "./estate.ts";
import type { End } from "./where.ts";

export interface Exposure {
  /** Whose data, where it is not the resource's own. */
  readonly of?: End;
  readonly to: "world" | "accounts";
}

const bucket = ["aws:s3/bucket:Bucket"];
const ossBucket = ["alicloud:oss/bucket:Bucket"];
const publicAcls = ["public-read", "public-read-write", "authenticated-read"];

const byType: Readonly<Record<string, (one: Resource, estate: Estate) => readonly Exposure[]>> = {
  "aws:s3/bucketAcl:BucketAcl": (one) => {
    const of = named(one, "bucket", bucket);
    return publicAcls.includes(String(one.inputs?.acl)) ? [{ of, to: "world" }] : [];
  },
  "aws:s3/bucketPolicy:BucketPolicy": (one, estate) => {
    const of = named(one, "bucket", bucket);
    const isOurs = estate.resources.some((other) => other.type === bucket[0] && isNamed(other, of.value));
    // S3 keeps a new bucket closed to the world: a policy made of resources here alone, and of no made-up names, can open nothing.
    const isMadeHere =
      (one.dependsOn?.policy ?? []).length > 0 && !JSON.stringify(estate.resources).includes("-id-made-up");
    const isNew = typeof one.inputs?.policy !== "string" && isOurs && isMadeHere;
    return isNew ? [] : byPolicy(one, estate, of);
  },
  "aws:sqs/queuePolicy:QueuePolicy": (one, estate) =>
    byPolicy(one, estate, named(one, "queueUrl", ["aws:sqs/queue:Queue"])),
  "aws:rds/instance:Instance": (one) => (one.inputs?.publiclyAccessible === true ? [{ to: "world" }] : []),
  "aws:lambda/functionUrl:FunctionUrl": (one) =>
    one.inputs?.authorizationType === "NONE"
      ? [{ of: named(one, "functionName", ["aws:lambda/function:Function"]), to: "world" }]
      : [],
  "aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission": (one, estate) =>
    toAccount(one.inputs?.accountId, estate, named(one, "snapshotId", ["aws:ebs/snapshotCopy:SnapshotCopy"])),
  "aws:ec2/vpcPeeringConnection:VpcPeeringConnection": (one, estate) => toAccount(one.inputs?.peerOwnerId, estate),
  "alicloud:oss/bucketAcl:BucketAcl": (one) =>
    publicAcls.includes(String(one.inputs?.acl)) ? [{ of: named(one, "bucket", ossBucket), to: "world" }] : [],
  "alicloud:rds/instance:Instance": (one) =>
    at(one.inputs ?? {}, "securityIps").some((ip) => ["0.0.0.0/0", "0.0.0.0", "::/0"].includes(String(ip)))
      ? [{ to: "world" }]
      : [],
};

export function exposuresOf(resource: Resource, estate: Estate): readonly Exposure[] {
  return byType[resource.type]?.(resource, estate) ?? [];
}

function named(one: Resource, property: string, types: readonly string[]): End {
  return { value: one.inputs?.[property], form: "reference", types };
}

function toAccount(account: unknown, { accounts }: Estate, of?: End): readonly Exposure[] {
  if (account === undefined || (typeof account === "string" && accounts.includes(account))) return [];
  return [{ ...(of ? { of } : {}), to: "accounts" }];
}

function isNamed(resource: Resource, value: unknown): boolean {
  return value === `${resource.name}-id-made-up` || value === nameOf(resource);
}

interface Statement {
  readonly Effect: string;
  readonly Principal: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Each statement that lets somebody in whom nothing says to be one of us. */
function byPolicy(one: Resource, { accounts }: Estate, of: End): readonly Exposure[] {
  const text = one.inputs?.policy;
  if (typeof text !== "string") return [{ of, to: "accounts" }];
  const { Statement: statements } = JSON.parse(text) as { Statement: readonly Statement[] };
  return statements.flatMap(({ Effect, Principal, Condition = {} }): readonly Exposure[] => {
    if (Effect !== "Allow") return [];
    const fences = Object.values(Condition).flatMap((keys) => keys["aws:PrincipalAccount"] ?? []);
    const named = Principal === "*" ? [] : at(Principal, "AWS").map((arn) => String(arn).split(":")[4] ?? "");
    // Who gets in is both named and let through the fence: one of them that says it is one of us is enough.
    const isOurs = [named, fences].some((who) => who.length > 0 && who.every((account) => accounts.includes(account)));
    if (isOurs) return [];
    return [{ of, to: named.length > 0 || fences.length > 0 ? "accounts" : "world" }];
  });
}
