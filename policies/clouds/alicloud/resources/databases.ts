/** The other databases and warehouses: AnalyticDB, ClickHouse, Lindorm, HBase, Greenplum, Elasticsearch and their like. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";
import { everyAddress } from "../addresses.ts";

const whitelist = "its whitelist lets every address in";
const endpoint = "it gives the database an endpoint on the internet";

export default [
  entry<alicloud.adb.ClusterArgs>("alicloud:adb/cluster:Cluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [{ to: "world", when: [{ path: at("securityIps[]"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.adb.ConnectionArgs>("alicloud:adb/connection:Connection", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [],
        how: endpoint,
        of: [{ path: at("dbClusterId"), form: "reference", names: ["alicloud:adb/cluster", "alicloud:adb/dBCluster"] }],
      },
    ],
  })),
  entry<alicloud.adb.DBClusterArgs>("alicloud:adb/dBCluster:DBCluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [{ to: "world", when: [{ path: at("securityIps[]"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.adb.DBClusterLakeVersionArgs>("alicloud:adb/dBClusterLakeVersion:DBClusterLakeVersion", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    movements: [
      {
        verb: "copy",
        what: "content",
        // A backup restores in its own region only.
        from: [
          {
            path: at("sourceDbClusterId"),
            form: "reference",
            names: ["alicloud:adb/dBClusterLakeVersion"],
            bareMeansHere: true,
          },
        ],
        to: "self",
        when: [{ path: at("sourceDbClusterId"), present: true }],
      },
    ],
    exposures: [{ to: "world", when: [{ path: at("securityIps"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.cassandra.ClusterArgs>("alicloud:cassandra/cluster:Cluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [{ to: "world", when: [{ path: at("enablePublic"), is: [true] }], how: endpoint }],
  })),
  entry<alicloud.cassandra.DataCenterArgs>("alicloud:cassandra/dataCenter:DataCenter", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    exposures: [{ to: "world", when: [{ path: at("enablePublic"), is: [true] }], how: endpoint }],
  })),
  entry<alicloud.clickhouse.DbClusterArgs>("alicloud:clickhouse/dbCluster:DbCluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    exposures: [
      { to: "world", when: [{ path: at("allocatePublicConnection"), is: [true] }], how: endpoint },
      {
        to: "world",
        when: [{ path: at("dbClusterAccessWhiteLists[].securityIpList"), is: everyAddress }],
        how: whitelist,
      },
    ],
  })),
  entry<alicloud.clickhouseenterprisedbcluster.ClickHouseEnterpriseDbClusterArgs>(
    "alicloud:clickhouseenterprisedbcluster/clickHouseEnterpriseDbCluster:ClickHouseEnterpriseDbCluster",
    (at) => ({ kinds: ["holds"], holds: "content", tags: at("tags") }),
  ),
  entry<alicloud.clickhouseenterprisedbcluster.PublicEndpointArgs>(
    "alicloud:clickhouseenterprisedbcluster/publicEndpoint:PublicEndpoint",
    () => ({ kinds: ["exposes"], exposures: [{ to: "world", when: [], how: endpoint }] }),
  ),
  entry<alicloud.clickhouseenterprisedbcluster.SecurityIpArgs>(
    "alicloud:clickhouseenterprisedbcluster/securityIp:SecurityIp",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [{ to: "world", when: [{ path: at("securityIpList"), is: everyAddress }], how: whitelist }],
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
      { to: "world", when: [{ path: at("enablePublic"), is: [true] }], how: endpoint },
      {
        to: "world",
        when: [{ path: at("enableKibanaPublicNetwork"), is: [true] }],
        how: "its Kibana has an endpoint on the internet",
      },
      { to: "world", when: [{ path: at("kibanaWhitelists[]"), is: everyAddress }], how: whitelist },
    ],
  })),
  entry<alicloud.gpdb.ConnectionArgs>("alicloud:gpdb/connection:Connection", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [],
        how: endpoint,
        of: [
          {
            path: at("instanceId"),
            form: "reference",
            names: ["alicloud:gpdb/elasticInstance", "alicloud:gpdb/instance"],
          },
        ],
      },
    ],
  })),
  entry<alicloud.gpdb.DbInstanceIpArrayArgs>("alicloud:gpdb/dbInstanceIpArray:DbInstanceIpArray", (at) => ({
    kinds: ["guards", "exposes"],
    exposures: [{ to: "world", when: [{ path: at("securityIpLists[]"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.gpdb.ElasticInstanceArgs>("alicloud:gpdb/elasticInstance:ElasticInstance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [{ to: "world", when: [{ path: at("securityIpLists[]"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.gpdb.InstanceArgs>("alicloud:gpdb/instance:Instance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [
          { path: at("srcDbInstanceName"), form: "reference", names: ["alicloud:gpdb/instance"], bareMeansHere: true },
        ],
        to: "self",
        when: [{ path: at("srcDbInstanceName"), present: true }],
      },
    ],
    exposures: [
      { to: "world", when: [{ path: at("securityIpLists[]"), is: everyAddress }], how: whitelist },
      { to: "world", when: [{ path: at("ipWhitelists[].securityIpList"), is: everyAddress }], how: whitelist },
    ],
  })),
  entry<alicloud.graphdatabase.DbInstanceArgs>("alicloud:graphdatabase/dbInstance:DbInstance", () => ({
    kinds: ["holds"],
    holds: "content",
  })),
  entry<alicloud.hbase.InstanceArgs>("alicloud:hbase/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [{ to: "world", when: [{ path: at("ipWhite"), is: everyAddress }], how: whitelist }],
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
    exposures: [{ to: "world", when: [{ path: at("ipWhiteLists[]"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.lindorm.InstanceV2Args>("alicloud:lindorm/instanceV2:InstanceV2", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    exposures: [{ to: "world", when: [{ path: at("whiteIpLists[].ipList"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.lindorm.PublicNetworkArgs>("alicloud:lindorm/publicNetwork:PublicNetwork", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [{ path: at("enablePublicNetwork"), isNot: [0] }],
        how: endpoint,
        of: [
          {
            path: at("instanceId"),
            form: "reference",
            names: ["alicloud:lindorm/instance", "alicloud:lindorm/instanceV2"],
          },
        ],
      },
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
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("primaryRegion"), form: "region" }],
        to: "self",
        when: [{ path: at("primaryRegion"), present: true }],
      },
    ],
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
      { to: "world", when: [{ path: at("enablePublicNetwork"), is: [true] }], how: endpoint },
      {
        to: "world",
        when: [{ path: at("desiredSecurityIpLists[].securityIpList"), is: everyAddress }],
        how: whitelist,
      },
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
];
