/** The other databases and warehouses: AnalyticDB, ClickHouse, Lindorm, HBase, Greenplum, Elasticsearch and their like. */
import type * as alicloud from "@pulumi/alicloud";
import { isNot, isPresent, isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { openWhitelist, publicEndpoint } from "../internet-exposures.ts";

export default [
  entry<alicloud.adb.ClusterArgs>("alicloud:adb/cluster:Cluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [openWhitelist(at("securityIps[]"))],
  })),
  entry<alicloud.adb.ConnectionArgs>("alicloud:adb/connection:Connection", (at) => ({
    kinds: ["exposes"],
    exposures: [
      publicEndpoint("database", [], [naming("alicloud:adb/cluster", "alicloud:adb/dBCluster")(at("dbClusterId"))]),
    ],
  })),
  entry<alicloud.adb.DBClusterArgs>("alicloud:adb/dBCluster:DBCluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [openWhitelist(at("securityIps[]"))],
  })),
  entry<alicloud.adb.DBClusterLakeVersionArgs>("alicloud:adb/dBClusterLakeVersion:DBClusterLakeVersion", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    movements: [
      // A backup restores in its own region only.
      copiesFrom("content", naming("alicloud:adb/dBClusterLakeVersion")(at("sourceDbClusterId"), inOwnRegion), {
        when: [isPresent(at("sourceDbClusterId"))],
      }),
    ],
    exposures: [openWhitelist(at("securityIps"))],
  })),
  entry<alicloud.cassandra.ClusterArgs>("alicloud:cassandra/cluster:Cluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [publicEndpoint("database", [isTrue(at("enablePublic"))])],
  })),
  entry<alicloud.cassandra.DataCenterArgs>("alicloud:cassandra/dataCenter:DataCenter", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    exposures: [publicEndpoint("database", [isTrue(at("enablePublic"))])],
  })),
  entry<alicloud.clickhouse.DbClusterArgs>("alicloud:clickhouse/dbCluster:DbCluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    exposures: [
      publicEndpoint("database", [isTrue(at("allocatePublicConnection"))]),
      openWhitelist(at("dbClusterAccessWhiteLists[].securityIpList")),
    ],
  })),
  entry<alicloud.clickhouseenterprisedbcluster.ClickHouseEnterpriseDbClusterArgs>(
    "alicloud:clickhouseenterprisedbcluster/clickHouseEnterpriseDbCluster:ClickHouseEnterpriseDbCluster",
    (at) => ({ kinds: ["holds"], holds: "content", tags: at("tags") }),
  ),
  entry<alicloud.clickhouseenterprisedbcluster.PublicEndpointArgs>(
    "alicloud:clickhouseenterprisedbcluster/publicEndpoint:PublicEndpoint",
    () => ({ kinds: ["exposes"], exposures: [publicEndpoint("database", [])] }),
  ),
  entry<alicloud.clickhouseenterprisedbcluster.SecurityIpArgs>(
    "alicloud:clickhouseenterprisedbcluster/securityIp:SecurityIp",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [openWhitelist(at("securityIpList"))],
    }),
  ),
  entry<alicloud.datahub.ProjectArgs>("alicloud:datahub/project:Project", () => ({
    kinds: ["holds"],
    holds: "content",
  })),
  entry<alicloud.datahub.TopicArgs>("alicloud:datahub/topic:Topic", () => ({ kinds: ["holds"], holds: "content" })),
  entry<alicloud.drds.InstanceArgs>("alicloud:drds/instance:Instance", () => ({ kinds: ["holds"], holds: "content" })),
  entry<alicloud.drds.PolardbxInstanceArgs>("alicloud:drds/polardbxInstance:PolardbxInstance", () => ({
    kinds: ["holds"],
    holds: "content",
  })),
  entry<alicloud.elasticsearch.InstanceArgs>("alicloud:elasticsearch/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [
      publicEndpoint("database", [isTrue(at("enablePublic"))]),
      {
        to: "world",
        when: [isTrue(at("enableKibanaPublicNetwork"))],
        how: "its Kibana has an endpoint on the internet",
      },
      openWhitelist(at("kibanaWhitelists[]")),
    ],
  })),
  entry<alicloud.gpdb.ConnectionArgs>("alicloud:gpdb/connection:Connection", (at) => ({
    kinds: ["exposes"],
    exposures: [
      publicEndpoint(
        "database",
        [],
        [naming("alicloud:gpdb/elasticInstance", "alicloud:gpdb/instance")(at("instanceId"))],
      ),
    ],
  })),
  entry<alicloud.gpdb.DbInstanceIpArrayArgs>("alicloud:gpdb/dbInstanceIpArray:DbInstanceIpArray", (at) => ({
    kinds: ["guards", "exposes"],
    exposures: [openWhitelist(at("securityIpLists[]"))],
  })),
  entry<alicloud.gpdb.ElasticInstanceArgs>("alicloud:gpdb/elasticInstance:ElasticInstance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [openWhitelist(at("securityIpLists[]"))],
  })),
  entry<alicloud.gpdb.InstanceArgs>("alicloud:gpdb/instance:Instance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesFrom("content", naming("alicloud:gpdb/instance")(at("srcDbInstanceName"), inOwnRegion), {
        when: [isPresent(at("srcDbInstanceName"))],
      }),
    ],
    exposures: [openWhitelist(at("securityIpLists[]")), openWhitelist(at("ipWhitelists[].securityIpList"))],
  })),
  entry<alicloud.graphdatabase.DbInstanceArgs>("alicloud:graphdatabase/dbInstance:DbInstance", () => ({
    kinds: ["holds"],
    holds: "content",
  })),
  entry<alicloud.hbase.InstanceArgs>("alicloud:hbase/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [openWhitelist(at("ipWhite"))],
  })),
  entry<alicloud.hologram.InstanceArgs>("alicloud:hologram/instance:Instance", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    why: "its endpoints on the internet take an access key, as those of OSS do",
  })),
  entry<alicloud.lindorm.InstanceArgs>("alicloud:lindorm/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [openWhitelist(at("ipWhiteLists[]"))],
  })),
  entry<alicloud.lindorm.InstanceV2Args>("alicloud:lindorm/instanceV2:InstanceV2", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    exposures: [openWhitelist(at("whiteIpLists[].ipList"))],
  })),
  entry<alicloud.lindorm.PublicNetworkArgs>("alicloud:lindorm/publicNetwork:PublicNetwork", (at) => ({
    kinds: ["exposes"],
    exposures: [
      publicEndpoint(
        "database",
        [isNot(at("enablePublicNetwork"), 0)],
        [naming("alicloud:lindorm/instance", "alicloud:lindorm/instanceV2")(at("instanceId"))],
      ),
    ],
  })),
  entry<alicloud.maxcompute.ProjectArgs>("alicloud:maxcompute/project:Project", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("projectName")],
  })),
  entry<alicloud.ocean.BaseInstanceArgs>("alicloud:ocean/baseInstance:BaseInstance", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [copiesFrom("content", region(at("primaryRegion")), { when: [isPresent(at("primaryRegion"))] })],
    why: "a standby instance names its primary's region",
  })),
  entry<alicloud.opensearch.AppGroupArgs>("alicloud:opensearch/appGroup:AppGroup", () => ({
    kinds: ["holds"],
    holds: "content",
  })),
  entry<alicloud.selectdb.DbInstanceArgs>("alicloud:selectdb/dbInstance:DbInstance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [
      publicEndpoint("database", [isTrue(at("enablePublicNetwork"))]),
      openWhitelist(at("desiredSecurityIpLists[].securityIpList")),
    ],
  })),
  entry<alicloud.starrocks.InstanceArgs>("alicloud:starrocks/instance:Instance", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.tsdb.InstanceArgs>("alicloud:tsdb/instance:Instance", () => ({ kinds: ["holds"], holds: "content" })),
  ...guards("accounts inside a database", [
    "alicloud:adb/account:Account",
    "alicloud:adb/lakeAccount:LakeAccount",
    "alicloud:clickhouse/account:Account",
    "alicloud:clickhouseenterprisedbcluster/account:Account",
    "alicloud:gpdb/account:Account",
    "alicloud:maxcompute/role:Role",
    "alicloud:maxcompute/roleUserAttachment:RoleUserAttachment",
    "alicloud:maxcompute/tenantRoleUserAttachment:TenantRoleUserAttachment",
  ]),
  ...inert("part or setting of a database that is judged itself, in its region", [
    "alicloud:adb/backupPolicy:BackupPolicy",
    "alicloud:adb/resourceGroup:ResourceGroup",
    "alicloud:cassandra/backupPlan:BackupPlan",
    "alicloud:clickhouse/backupPolicy:BackupPolicy",
    "alicloud:clickhouseenterprisedbcluster/backupPolicy:BackupPolicy",
    "alicloud:clickhouseenterprisedbcluster/computingGroup:ComputingGroup",
    "alicloud:datahub/subscription:Subscription",
    "alicloud:gpdb/backupPolicy:BackupPolicy",
    "alicloud:gpdb/database:Database",
    "alicloud:gpdb/dbExtension:DbExtension",
    "alicloud:gpdb/dbInstancePlan:DbInstancePlan",
    "alicloud:gpdb/dbResourceGroup:DbResourceGroup",
    "alicloud:maxcompute/quota:Quota",
    "alicloud:maxcompute/quotaPlan:QuotaPlan",
    "alicloud:maxcompute/quotaSchedule:QuotaSchedule",
    "alicloud:maxcompute/tunnelQuotaTimer:TunnelQuotaTimer",
    "alicloud:selectdb/dbCluster:DbCluster",
    "alicloud:starrocks/nodeGroup:NodeGroup",
  ]),
] satisfies readonly Entry[];
