/** The key everything in a stack is encrypted by: the customer's own, and of one region, so no copy opens elsewhere. */

import { residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/key.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import { requireProvider } from "./place.ts";

/**
 * 365 days, the only period a key outside a KMS instance takes, in the unit in which DescribeKey answers: any other is a
 * difference for ever (help.aliyun.com/en/kms/key-management-service/developer-reference/api-describekey).
 */
const rotationInterval = "31536000s";

/**
 * A customer-managed, rotating KMS key and its alias. Alibaba Cloud's keys never leave their region.
 *
 * Without a KMS instance (bought apart, by the year) an account has one free customer master key per region; it takes
 * no key policy, so RAM alone says who may use it, and rotates every 365 days, for which KMS's value-added service has
 * to be bought once per region. A second stack in the same account and region needs an `instance`, or an `existing` key,
 * which is used as it is: who made it says how it rotates and who may delete it.
 *
 * The key stays when the stack is destroyed: audit records that stay locked, and backups, are read by it.
 */
export class Key extends pulumi.ComponentResource implements contract.Key {
  /** Key id: what buckets, disks, databases and log stores are given. */
  readonly keyId: pulumi.Output<string>;
  /** The same key: an account has one free one per region. */
  readonly keptKeyId: pulumi.Output<string>;
  /** None where the key was there already. */
  readonly nodes: { readonly key?: alicloud.kms.Key; readonly alias?: alicloud.kms.Alias };

  constructor(name: string, args: contract.KeyArgs & Changes<"Key">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:alicloud:Key", name, {}, transformed(children.Key, args, opts));
    requireProvider(this, name);
    if (args.existing === undefined) {
      const key = this.createKey(name, args);
      this.nodes = { key, alias: this.createAlias(name, key) };
      this.keyId = key.id;
    } else {
      this.nodes = {};
      this.keyId = pulumi.output(args.existing);
    }
    this.keptKeyId = this.keyId;
    this.registerOutputs({ keyId: this.keyId, keptKeyId: this.keptKeyId });
  }

  private createKey(name: string, args: contract.KeyArgs): alicloud.kms.Key {
    return new alicloud.kms.Key(
      `${name}-key`,
      {
        description: args.purpose,
        ...(args.instance !== undefined && { dkmsInstanceId: args.instance }),
        keySpec: "Aliyun_AES_256",
        keyUsage: "ENCRYPT/DECRYPT",
        automaticRotation: "Enabled",
        rotationInterval,
        pendingWindowInDays: args.deletionWindowDays,
        deletionProtection: args.deletionProtection ? "Enabled" : "Disabled",
        tags: residencyTags(args.residency),
      },
      // Where a region has hardware only, KMS answers HSM to the SOFTWARE that is asked by default, and would replace the key.
      { parent: this, ignoreChanges: ["protectionLevel"], retainOnDelete: true },
    );
  }

  private createAlias(name: string, key: alicloud.kms.Key): alicloud.kms.Alias {
    return new alicloud.kms.Alias(`${name}-alias`, { aliasName: `alias/${name}`, keyId: key.id }, { parent: this });
  }
}
