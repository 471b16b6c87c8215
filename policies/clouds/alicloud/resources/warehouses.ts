/** Warehouses, where rows of many stores are asked at once: AnalyticDB, ClickHouse, Hologres, MaxCompute and their like. */
import type * as alicloud from "@pulumi/alicloud";
import { isPresent, isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
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
  entry<alicloud.hologram.InstanceArgs>("alicloud:hologram/instance:Instance", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    why: "its endpoints on the internet take an access key, as those of OSS do",
  })),
  entry<alicloud.maxcompute.ProjectArgs>("alicloud:maxcompute/project:Project", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("projectName")],
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
  ...guards("accounts inside a database", [
    "alicloud:adb/account:Account",
    "alicloud:adb/lakeAccount:LakeAccount",
    "alicloud:clickhouse/account:Account",
    "alicloud:clickhouseenterprisedbcluster/account:Account",
    "alicloud:maxcompute/role:Role",
    "alicloud:maxcompute/roleUserAttachment:RoleUserAttachment",
    "alicloud:maxcompute/tenantRoleUserAttachment:TenantRoleUserAttachment",
  ]),
  ...inert("part or setting of a database that is judged itself, in its region", [
    "alicloud:adb/backupPolicy:BackupPolicy",
    "alicloud:adb/resourceGroup:ResourceGroup",
    "alicloud:clickhouse/backupPolicy:BackupPolicy",
    "alicloud:clickhouseenterprisedbcluster/backupPolicy:BackupPolicy",
    "alicloud:clickhouseenterprisedbcluster/computingGroup:ComputingGroup",
    "alicloud:datahub/subscription:Subscription",
    "alicloud:maxcompute/quota:Quota",
    "alicloud:maxcompute/quotaPlan:QuotaPlan",
    "alicloud:maxcompute/quotaSchedule:QuotaSchedule",
    "alicloud:maxcompute/tunnelQuotaTimer:TunnelQuotaTimer",
    "alicloud:selectdb/dbCluster:DbCluster",
    "alicloud:starrocks/nodeGroup:NodeGroup",
  ]),
] satisfies readonly Entry[];
