/** Tells of a database before it stops: PostgreSQL refuses writes on a full disk, and clients once its connections are used up. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

/** Of which instance, and who is told. */
export interface DatabaseAlarmsArgs {
  /** Id of the instance. */
  readonly instanceId: pulumi.Input<string>;
  /** Name of the group of contacts. */
  readonly contactGroup: pulumi.Input<string>;
  /** Tags of the alarms. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Shares in per cent, from which somebody should look. Metrics of acs_rds_dashboard as PostgreSQL reports them, spelt as
 * Alibaba Cloud spells them (cms.console.aliyun.com/metric-meta/acs_rds_dashboard/postgresql); MySQL's have other names.
 */
const limits = { local_fs_size_usage: 85, conn_usgae: 85, cpu_usage: 90 } as const;

/** One alarm a metric, after a quarter of an hour above its limit. */
export function databaseAlarms(
  parent: pulumi.Resource,
  name: string,
  { instanceId, contactGroup, tags }: DatabaseAlarmsArgs,
): readonly alicloud.cms.Alarm[] {
  return Object.entries(limits).map(
    ([metric, threshold]) =>
      new alicloud.cms.Alarm(
        `${name}-${metric}`,
        {
          name: `${name}-${metric}`,
          project: "acs_rds_dashboard",
          metric,
          metricDimensions: pulumi.jsonStringify([{ instanceId }]),
          contactGroups: [contactGroup],
          period: 300,
          escalationsCritical: {
            statistics: "Average",
            comparisonOperator: ">=",
            threshold: String(threshold),
            times: 3,
          },
          tags,
        },
        { parent },
      ),
  );
}
