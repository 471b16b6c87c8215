/** Who a machine is to the cloud: without a role its programs would carry access keys, which leak and never expire. */

import { type Residency, residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type { Key } from "../contract/key.ts";
import type { LogStore } from "../contract/log-store.ts";
import type { ObjectStore } from "../contract/object-store.ts";
import { componentPlace } from "./place.ts";

/** What the machines work with. */
export interface MachineRoleArgs {
  /** What its tags say. */
  readonly residency: Residency;
  /** What the stores are encrypted by. */
  readonly key: Key;
  /** Takes what the programs log. */
  readonly logStore: LogStore;
  /** Which the programs read and write. */
  readonly stores: readonly ObjectStore[];
}

/** RAM keeps five texts of a policy and takes no sixth otherwise. */
const rotateStrategy = "DeleteOldestNonDefaultVersionWhenLimitExceeded";

/** A RAM role that machines take on: the stack's objects, its application log and its key, and nothing else. */
export class MachineRole extends pulumi.ComponentResource {
  readonly roleName: pulumi.Output<string>;
  readonly nodes: {
    readonly role: alicloud.ram.Role;
    readonly policy: alicloud.ram.Policy;
    readonly attachment: alicloud.ram.RolePolicyAttachment;
  };

  constructor(name: string, args: MachineRoleArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:alicloud:MachineRole", name, {}, opts);
    const tags = residencyTags(args.residency);
    const role = new alicloud.ram.Role(
      `${name}-role`,
      {
        roleName: name,
        description: "What the programs of the machines may do",
        assumeRolePolicyDocument: JSON.stringify(takenOnByMachines),
        tags,
      },
      { parent: this },
    );
    const policy = new alicloud.ram.Policy(
      `${name}-policy`,
      { policyName: name, policyDocument: this.rights(name, args), rotateStrategy, tags },
      { parent: this },
    );
    const attachment = new alicloud.ram.RolePolicyAttachment(
      `${name}-attachment`,
      { roleName: role.roleName, policyName: policy.policyName, policyType: "Custom" },
      { parent: this },
    );
    this.nodes = { role, policy, attachment };
    // A machine that starts before the rights are attached would be refused for minutes.
    this.roleName = pulumi.all([role.roleName, attachment.id]).apply(([roleName]) => roleName);
    this.registerOutputs({ roleName: this.roleName });
  }

  private rights(name: string, { key, logStore, stores }: MachineRoleArgs): pulumi.Output<string> {
    const { region, accountId } = componentPlace(this, name);
    const buckets = stores.map(({ arn }) => arn);
    const objects = buckets.map((arn) => pulumi.interpolate`${arn}/*`);
    const log = pulumi.interpolate`acs:log:${region}:${accountId}:project/${logStore.logGroup}/logstore/application`;
    const keyArn = pulumi.interpolate`acs:kms:${region}:${accountId}:key/${key.keyId}`;
    return pulumi.jsonStringify({
      Version: "1",
      Statement: [
        ...(stores.length > 0 ? [allow(["oss:ListObjects"], buckets), allow(objectRights, objects)] : []),
        allow(["log:PostLogStoreLogs"], [log]),
        allow(["kms:Decrypt", "kms:GenerateDataKey"], [keyArn]),
      ],
    });
  }
}

const takenOnByMachines = {
  Version: "1",
  Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: ["ecs.aliyuncs.com"] } }],
};

const objectRights = ["oss:GetObject", "oss:PutObject", "oss:DeleteObject", "oss:AbortMultipartUpload"];

function allow(Action: readonly string[], Resource: readonly pulumi.Input<string>[]) {
  return { Effect: "Allow", Action, Resource };
}
