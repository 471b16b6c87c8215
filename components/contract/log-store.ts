/** What a log store takes and gives, on either cloud. */
import type * as pulumi from "@pulumi/pulumi";
import type { KeepingArgs } from "./keeping-args.ts";

/** Of the store that the other parts log to. */
export interface LogStoreArgs extends KeepingArgs {
  /** Days access logs are kept. 1-3650. */
  readonly retentionDays: number;
}

/** Where the other components of the stack write their logs: a bucket for access logs, a log group for the rest. */
export interface LogStore extends pulumi.ComponentResource {
  /** Name of the bucket that takes access logs. */
  readonly bucketName: pulumi.Output<string>;
  /** Log group ARN (AWS) or log project name (Alibaba Cloud). */
  readonly logGroup: pulumi.Output<string>;
  /** Where alarms of the stack are told, in a cloud whose alarms need a place for it (AWS: SNS topic ARN). */
  readonly alarmTopic?: pulumi.Output<string>;
}
