/** What of a database must be told before people notice: it stopped, it is full, it can't keep up. */

import { residencyTags } from "@landlocked/policies/tags";
import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { DatabaseArgs } from "../contract/database.ts";
import { alarm } from "./alarm.ts";

const gibibyte = 2 ** 30;

/** Alarms of one instance, as children of its component. */
export function databaseAlarms(
  parent: pulumi.ComponentResource,
  name: string,
  args: DatabaseArgs,
  instance: aws.rds.Instance,
): readonly aws.cloudwatch.MetricAlarm[] {
  const { alarmTopic: topic, residency, storageGiB } = args;
  const dimensions = { DBInstanceIdentifier: instance.identifier };
  const common = { namespace: "AWS/RDS", dimensions, topic, tags: residencyTags(residency) };
  return [
    alarm(parent, `${name}-stopped`, {
      ...common,
      description: `${name} has measured nothing, or worked at its limit, for a quarter of an hour`,
      metricName: "CPUUtilization",
      statistic: "Average",
      rings: "above",
      threshold: 90,
      minutes: 15,
      silenceRings: true,
    }),
    alarm(parent, `${name}-full`, {
      ...common,
      description: `${name} has less than a tenth of its ${storageGiB} GiB left`,
      metricName: "FreeStorageSpace",
      statistic: "Minimum",
      rings: "below",
      threshold: (storageGiB * gibibyte) / 10,
      minutes: 5,
      silenceRings: false,
    }),
  ];
}
