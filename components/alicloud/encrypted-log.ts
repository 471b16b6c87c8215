/** One log in a project, encrypted by the stack's key: Simple Log Service encrypts log by log, under a role it is lent. */

import { type Residency, residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type { Key } from "../contract/key.ts";
import { type LogFields, logIndex } from "./log-index.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";

/** Which log, and how it is kept. */
export interface EncryptedLogArgs {
  /** What its tags say. */
  readonly residency: Residency;
  /** Encrypts it. */
  readonly key: Key;
  /** The log project it stands in. */
  readonly projectName: pulumi.Input<string>;
  /** Name inside the project: 3-63 lowercase letters, digits, "-", "_". */
  readonly logName: string;
  /** 1-3650; the service takes 3650 as for ever. */
  readonly retentionDays: number;
  /** Fields queries know by name. */
  readonly fields?: LogFields;
}

/** A log store that can be searched, and the RAM role by which Simple Log Service may use this one key. */
export class EncryptedLog extends pulumi.ComponentResource {
  readonly logName: pulumi.Output<string>;
  readonly nodes: {
    readonly role: alicloud.ram.Role;
    readonly policy: alicloud.ram.Policy;
    readonly attachment: alicloud.ram.RolePolicyAttachment;
    readonly store: alicloud.log.Store;
    readonly index: alicloud.log.StoreIndex;
  };

  constructor(name: string, args: EncryptedLogArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:alicloud:EncryptedLog", name, {}, opts);
    const place = componentPlace(this, name);
    const role = this.createRole(name, args);
    const policy = this.createPolicy(name, args, place);
    const attachment = this.createAttachment(name, role, policy);
    const store = this.createStore(name, args, place, attachment);
    const { projectName } = args;
    const named = { projectName, logName: store.logstoreName, ...(args.fields && { fields: args.fields }) };
    this.nodes = { role, policy, attachment, store, index: logIndex(this, name, named) };
    this.logName = store.logstoreName;
    this.registerOutputs({ logName: this.logName });
  }

  private createRole(name: string, args: EncryptedLogArgs): alicloud.ram.Role {
    return new alicloud.ram.Role(
      `${name}-role`,
      {
        roleName: name,
        description: "Lets Simple Log Service encrypt one log with the stack's key",
        assumeRolePolicyDocument: JSON.stringify({
          Version: "1",
          Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: ["log.aliyuncs.com"] } }],
        }),
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private createPolicy(
    name: string,
    args: EncryptedLogArgs,
    { region, accountId }: ComponentPlace,
  ): alicloud.ram.Policy {
    return new alicloud.ram.Policy(
      `${name}-policy`,
      {
        policyName: name,
        // RAM keeps five texts and takes no sixth otherwise.
        rotateStrategy: "DeleteOldestNonDefaultVersionWhenLimitExceeded",
        policyDocument: pulumi.jsonStringify({
          Version: "1",
          Statement: [
            { Effect: "Allow", Action: ["kms:Describe*", "kms:List*"], Resource: ["*"] },
            {
              Effect: "Allow",
              Action: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey"],
              Resource: [pulumi.interpolate`acs:kms:${region}:${accountId}:key/${args.key.keyId}`],
            },
          ],
        }),
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private createAttachment(
    name: string,
    role: alicloud.ram.Role,
    policy: alicloud.ram.Policy,
  ): alicloud.ram.RolePolicyAttachment {
    return new alicloud.ram.RolePolicyAttachment(
      `${name}-attachment`,
      { roleName: role.roleName, policyName: policy.policyName, policyType: "Custom" },
      { parent: this },
    );
  }

  private createStore(
    name: string,
    args: EncryptedLogArgs,
    { region, accountId }: ComponentPlace,
    attachment: alicloud.ram.RolePolicyAttachment,
  ): alicloud.log.Store {
    return new alicloud.log.Store(
      `${name}-store`,
      {
        projectName: args.projectName,
        logstoreName: args.logName,
        retentionPeriod: args.retentionDays,
        shardCount: 2,
        autoSplit: true,
        maxSplitShardCount: 64,
        encryptConf: {
          enable: true,
          encryptType: "default",
          userCmkInfo: {
            cmkKeyId: args.key.keyId,
            // Role ARNs spell the role in lower case.
            arn: pulumi.interpolate`acs:ram::${accountId}:role/${name.toLowerCase()}`,
            regionId: region,
          },
        },
      },
      { parent: this, dependsOn: [attachment] },
    );
  }
}
