/** Who spoke with whom in a private network: addresses are personal data too, so the record stays in the region. */

import { type Residency, residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type { Key } from "../contract/key.ts";
import { EncryptedLog } from "./encrypted-log.ts";
import type { LogFields } from "./log-index.ts";

/** Whose traffic is recorded, and how the record is kept. */
export interface FlowLogsArgs {
  /** What the tags of the record say. */
  readonly residency: Residency;
  /** The network. */
  readonly vpcId: pulumi.Input<string>;
  /** Encrypts the record. */
  readonly key: Key;
  /** Log project of the region. */
  readonly projectName: pulumi.Input<string>;
  /** 1-3650 */
  readonly retentionDays: number;
}

/** What a flow's record holds (alibabacloud.com/help/en/sls/vpc). */
const fields: LogFields = {
  ...{ "vpc-id": "text", "vswitch-id": "text", "vm-id": "text", "eni-id": "text", "account-id": "text" },
  ...{ srcaddr: "text", srcport: "long", dstaddr: "text", dstport: "long", protocol: "long", direction: "text" },
  ...{ packets: "long", bytes: "long", start: "long", end: "long", action: "text", "log-status": "text" },
};

/** All flows of a network, in an encrypted log of its region's log project. */
export class FlowLogs extends pulumi.ComponentResource {
  readonly nodes: { readonly log: EncryptedLog; readonly flowLog: alicloud.vpc.FlowLog };

  constructor(name: string, args: FlowLogsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:alicloud:FlowLogs", name, {}, opts);
    const log = this.createLog(name, args);
    const flowLog = this.createFlowLog(name, args, log);
    this.nodes = { log, flowLog };
    this.registerOutputs({ logName: log.logName });
  }

  private createLog(name: string, args: FlowLogsArgs): EncryptedLog {
    const { residency, key, projectName, retentionDays } = args;
    const log = { residency, key, projectName, retentionDays, logName: "flow-logs", fields };
    return new EncryptedLog(`${name}-log`, log, { parent: this });
  }

  private createFlowLog(name: string, args: FlowLogsArgs, log: EncryptedLog): alicloud.vpc.FlowLog {
    return new alicloud.vpc.FlowLog(
      `${name}-flow-log`,
      {
        flowLogName: name,
        resourceType: "VPC",
        resourceId: args.vpcId,
        trafficType: "All",
        aggregationInterval: "10",
        projectName: args.projectName,
        logStoreName: log.logName,
        status: "Active",
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }
}
