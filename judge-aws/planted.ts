/** Faults put into sound inputs: a judge that misses one of them judges nothing. */
import type { Inputs, Value } from "../policies/border/terms/value.ts";
import { isRecord } from "../policies/border/terms/value.ts";
import type { Registered } from "./registered.ts";

export interface Fault {
  readonly type: string;
  /** "versioningConfiguration.status" */
  readonly path: string;
  readonly value: Value;
}

export const faults: readonly Fault[] = [
  { type: "aws:s3/bucketVersioning:BucketVersioning", path: "versioningConfiguration.status", value: "On" },
  { type: "aws:eks/nodeGroup:NodeGroup", path: "amiType", value: "AL2023_STANDARD" },
  { type: "aws:cloudwatch/logGroup:LogGroup", path: "retentionInDays", value: 366 },
  { type: "aws:ec2/launchTemplate:LaunchTemplate", path: "metadataOptions.httpTokens", value: "yes" },
  { type: "aws:iam/role:Role", path: "assumeRolePolicy", value: "{}" },
  { type: "aws:rds/instance:Instance", path: "backupRetentionPeriod", value: 36 },
  { type: "aws:kms/key:Key", path: "deletionWindowInDays", value: 6 },
  { type: "aws:ec2/subnet:Subnet", path: "cidrBlock", value: "10.30.0.0/64" },
  { type: "aws:ec2/vpc:Vpc", path: "cidrBlocks", value: ["10.30.0.0/16"] },
];

/** The stack with that one input changed, at the first resource of the type. */
export function planted(registered: readonly Registered[], { type, path, value }: Fault): readonly Registered[] {
  const first = registered.find((one) => one.type === type);
  if (!first) throw new Error(`no ${type} to plant a fault in`);
  return registered.map((one) =>
    one === first ? { ...one, inputs: changed(one.inputs, path.split("."), value) } : one,
  );
}

function changed(inputs: Inputs, [step = "", ...rest]: readonly string[], value: Value): Inputs {
  const below = inputs[step];
  return { ...inputs, [step]: rest.length === 0 ? value : changed(isRecord(below) ? below : {}, rest, value) };
}
