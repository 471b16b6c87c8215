/** The keys everything in a stack is encrypted by: the customer's own, and of one region, so no copy opens elsewhere. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/key.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import {
  accountByItsPolicies,
  alarmsOfAccount,
  autoScaledDisks,
  logGroupsOfRegion,
  neverEnded,
  trailsOfRegion,
} from "./key-statements.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";

/**
 * Two customer-managed, single-region, rotating KMS keys and their aliases: one for what goes when the stack goes, and one
 * for what stays, locked records and the last backups of databases. The second stays in the account when the stack is
 * destroyed, and nobody but a break-glass role may delete it.
 */
export class Key extends pulumi.ComponentResource implements contract.Key {
  /** ARN: the only name that log groups and CloudTrail take. */
  readonly keyId: pulumi.Output<string>;
  /** ARN of the key that stays. */
  readonly keptKeyId: pulumi.Output<string>;
  readonly nodes: {
    readonly key: aws.kms.Key;
    readonly alias: aws.kms.Alias;
    readonly keptKey: aws.kms.Key;
    readonly keptAlias: aws.kms.Alias;
  };

  constructor(name: string, args: contract.KeyArgs & Changes<"Key">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:Key", name, {}, transformed(children.Key, args, opts));
    const place = componentPlace(this, name);
    const key = this.createKey(name, args, place);
    const keptKey = this.createKeptKey(`${name}-kept`, args, place);
    this.nodes = {
      key,
      alias: this.createAlias(name, key),
      keptKey,
      keptAlias: this.createAlias(`${name}-kept`, keptKey),
    };
    this.keyId = key.arn;
    this.keptKeyId = keptKey.arn;
    this.registerOutputs({ keyId: this.keyId, keptKeyId: this.keptKeyId });
  }

  private createKey(name: string, args: contract.KeyArgs, place: ComponentPlace): aws.kms.Key {
    const services = [logGroupsOfRegion(place), alarmsOfAccount(place), ...autoScaledDisks(place)];
    const statements = [accountByItsPolicies(place), ...services];
    return new aws.kms.Key(
      name,
      { ...keySettings(name, args, statements), description: args.purpose },
      { parent: this, ...(args.deletionProtection ? { protect: true } : {}) },
    );
  }

  private createKeptKey(name: string, args: contract.KeyArgs, place: ComponentPlace): aws.kms.Key {
    const statements = [accountByItsPolicies(place), trailsOfRegion(place), neverEnded(place)];
    return new aws.kms.Key(
      name,
      { ...keySettings(name, args, statements), description: `${args.purpose}, kept after it` },
      { parent: this, retainOnDelete: true, ...(args.deletionProtection ? { protect: true } : {}) },
    );
  }

  private createAlias(name: string, key: aws.kms.Key): aws.kms.Alias {
    return new aws.kms.Alias(name, { name: `alias/${name}`, targetKeyId: key.keyId }, { parent: this });
  }
}

function keySettings(name: string, args: contract.KeyArgs, statements: readonly aws.iam.PolicyStatement[]) {
  return {
    multiRegion: false,
    enableKeyRotation: true,
    deletionWindowInDays: args.deletionWindowDays,
    policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements }),
    tags: { ...residencyTags(args.residency), Name: name },
  };
}
