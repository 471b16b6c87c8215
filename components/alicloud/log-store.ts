/** Where a stack's logs go, in its own region: a bucket for access logs, a log project for everything else. */

import { residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/log-store.ts";
import { transformed } from "../transform.ts";
import { bucketArn, tlsOnly } from "./bucket-statements.ts";
import { type Changes, children } from "./children.ts";
import { EncryptedLog } from "./encrypted-log.ts";
import { componentPlace } from "./place.ts";
import { type PrivateBucket, privateBucket } from "./private-bucket.ts";

/**
 * A private bucket that takes access logs, and a log project with one log, "application", encrypted by the key; other
 * components add theirs. Both are named as the component with the account's id behind, since both names are global.
 *
 * The bucket is encrypted by OSS's own keys: OSS delivers access logs under no role that may use another.
 */
export class LogStore extends pulumi.ComponentResource implements contract.LogStore {
  readonly bucketName: pulumi.Output<string>;
  /** Name of the log project. */
  readonly logGroup: pulumi.Output<string>;
  /** Name of a group of contacts. It is empty: who is in it is a matter of people, who confirm their address themselves. */
  readonly alarmTopic: pulumi.Output<string>;
  readonly nodes: PrivateBucket & {
    readonly project: alicloud.log.Project;
    readonly application: EncryptedLog;
    readonly contacts: alicloud.cms.AlarmContactGroup;
  };

  constructor(name: string, args: contract.LogStoreArgs & Changes<"LogStore">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:alicloud:LogStore", name, {}, transformed(children.LogStore, args, opts));
    const globalName = pulumi.interpolate`${name}-${componentPlace(this, name).accountId}`;
    const bucket = this.createBucket(name, args, globalName);
    const project = this.createProject(name, args, globalName);
    const application = this.createApplication(name, args, project);
    const contacts = this.createContacts(name, args);
    this.nodes = { ...bucket, project, application, contacts };
    this.bucketName = bucket.bucket.bucket;
    this.logGroup = project.projectName;
    this.alarmTopic = contacts.alarmContactGroupName;
    const { bucketName, logGroup, alarmTopic } = this;
    this.registerOutputs({ bucketName, logGroup, alarmTopic });
  }

  private createBucket(name: string, args: contract.LogStoreArgs, bucketName: pulumi.Output<string>): PrivateBucket {
    const { residency, retentionDays, deletionProtection } = args;
    return privateBucket(this, name, {
      residency,
      bucketName,
      statements: [tlsOnly(bucketArn(bucketName))],
      lifecycleRule: {
        id: "retention",
        enabled: true,
        expirations: [{ days: retentionDays }],
        abortMultipartUploads: [{ days: 7 }],
      },
      deletionProtection,
    });
  }

  private createProject(
    name: string,
    args: contract.LogStoreArgs,
    projectName: pulumi.Output<string>,
  ): alicloud.log.Project {
    return new alicloud.log.Project(
      `${name}-project`,
      { projectName, description: `Logs of ${args.residency.stack}`, tags: residencyTags(args.residency) },
      { parent: this, ...(args.deletionProtection ? { protect: true } : {}) },
    );
  }

  private createContacts(name: string, { residency }: contract.LogStoreArgs): alicloud.cms.AlarmContactGroup {
    return new alicloud.cms.AlarmContactGroup(
      `${name}-contacts`,
      { alarmContactGroupName: name, describe: `Who is told of alarms of ${residency.stack}` },
      // Contacts are added by hand.
      { parent: this, ignoreChanges: ["contacts"] },
    );
  }

  private createApplication(name: string, args: contract.LogStoreArgs, project: alicloud.log.Project): EncryptedLog {
    return new EncryptedLog(
      `${name}-application`,
      {
        residency: args.residency,
        key: args.key,
        projectName: project.projectName,
        logName: "application",
        retentionDays: args.retentionDays,
      },
      { parent: this },
    );
  }
}
