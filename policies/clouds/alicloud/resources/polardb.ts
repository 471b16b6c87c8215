/** PolarDB: clusters, their members in a global database network, backups abroad, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isOrAbsent, isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { host, inOwnRegion, naming, region, zone } from "../../references.ts";
import { openSharedWhitelist, openWhitelist, publicEndpoint } from "../internet-exposures.ts";

const cluster = naming("alicloud:polardb/cluster");

export default [
  entry<alicloud.polardb.AiclusterArgs>("alicloud:polardb/aicluster:Aicluster", (at) => ({
    kinds: ["processes", "moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [cluster(at("dbClusterId"), inOwnRegion)],
        to: [region(at("regionId"))],
      },
    ],
  })),
  entry<alicloud.polardb.ApplicationArgs>("alicloud:polardb/application:Application", (at) => ({
    kinds: ["processes", "moves", "exposes"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [cluster(at("dbClusterId"), inOwnRegion)],
        to: [region(at("regionId"))],
      },
      {
        verb: "process",
        what: "content",
        from: [cluster(at("dbClusterId"), inOwnRegion)],
        to: [host(at("modelBaseUrl"))],
      },
      {
        verb: "process",
        what: "content",
        from: [cluster(at("dbClusterId"), inOwnRegion)],
        to: [host(at("modelApi"))],
      },
    ],
    exposures: [openWhitelist(at("securityIpLists[]"), [cluster(at("dbClusterId"))])],
  })),
  entry<alicloud.polardb.ApplicationEndpointArgs>("alicloud:polardb/applicationEndpoint:ApplicationEndpoint", (at) => ({
    kinds: ["exposes"],
    exposures: [
      publicEndpoint(
        "application",
        [is(at("netType"), "Public")],
        [naming("alicloud:polardb/application")(at("applicationId"))],
      ),
    ],
  })),
  entry<alicloud.polardb.BackupPolicyArgs>("alicloud:polardb/backupPolicy:BackupPolicy", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [cluster(at("dbClusterId"), inOwnRegion)],
        to: [region(at("dataLevel2BackupAnotherRegionRegion"))],
      },
      {
        verb: "copy",
        what: "backups",
        from: [cluster(at("dbClusterId"), inOwnRegion)],
        to: [region(at("logBackupAnotherRegionRegion"))],
      },
    ],
  })),
  entry<alicloud.polardb.ClusterArgs>("alicloud:polardb/cluster:Cluster", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesFrom("content", naming("alicloud:polardb/globalDatabaseNetwork")(at("gdnId")), {
        when: [isPresent(at("gdnId"))],
      }),
      // Every other way to start from existing data takes it from the same region.
      copiesFrom(
        "content",
        naming("alicloud:polardb/cluster", "alicloud:rds/instance")(at("sourceResourceId"), inOwnRegion),
        { when: [isPresent(at("sourceResourceId"))] },
      ),
    ],
    exposures: [openWhitelist(at("securityIps[]")), openWhitelist(at("dbClusterIpArrays[].securityIps[]"))],
  })),
  entry<alicloud.polardb.ClusterEndpointArgs>("alicloud:polardb/clusterEndpoint:ClusterEndpoint", (at) => ({
    kinds: ["exposes"],
    exposures: [publicEndpoint("database", [is(at("netType"), "Public")], [cluster(at("dbClusterId"))])],
  })),
  entry<alicloud.polardb.DynamoItemArgs>("alicloud:polardb/dynamoItem:DynamoItem", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [
      copiesTo("content", [cluster(at("dbClusterId"), inOwnRegion), host(at("endpoint"), "alicloud:polardb/cluster")]),
    ],
  })),
  entry<alicloud.polardb.DynamoTableArgs>("alicloud:polardb/dynamoTable:DynamoTable", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [
      copiesTo("content", [cluster(at("dbClusterId"), inOwnRegion), host(at("endpoint"), "alicloud:polardb/cluster")]),
    ],
  })),
  entry<alicloud.polardb.EndpointArgs>("alicloud:polardb/endpoint:Endpoint", (at) => ({
    kinds: ["exposes"],
    exposures: [publicEndpoint("database", [is(at("netType"), "Public")], [cluster(at("dbClusterId"))])],
  })),
  entry<alicloud.polardb.EndpointAddressArgs>("alicloud:polardb/endpointAddress:EndpointAddress", (at) => ({
    kinds: ["exposes"],
    exposures: [publicEndpoint("database", [isOrAbsent(at("netType"), "Public")], [cluster(at("dbClusterId"))])],
  })),
  entry<alicloud.polardb.GlobalDatabaseNetworkArgs>(
    "alicloud:polardb/globalDatabaseNetwork:GlobalDatabaseNetwork",
    (at) => ({
      kinds: ["moves"],
      movements: [
        // A network lies where its primary lies; members elsewhere are clusters that name it by gdnId.
        copiesFrom("content", cluster(at("dbClusterId"), inOwnRegion)),
      ],
    }),
  ),
  entry<alicloud.polardb.GlobalSecurityIpGroupArgs>(
    "alicloud:polardb/globalSecurityIpGroup:GlobalSecurityIpGroup",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [openSharedWhitelist(at("globalIpList"), "clusters")],
    }),
  ),
  entry<alicloud.polardb.PrimaryEndpointArgs>("alicloud:polardb/primaryEndpoint:PrimaryEndpoint", (at) => ({
    kinds: ["exposes"],
    exposures: [publicEndpoint("database", [is(at("netType"), "Public")], [cluster(at("dbClusterId"))])],
  })),
  entry<alicloud.polardb.ZonalDbClusterArgs>("alicloud:polardb/zonalDbCluster:ZonalDbCluster", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [copiesTo("content", zone(at("ensRegionId")), { absent: "unproven" })],
    why: "it lies in an edge node (ENS), which the provider's region says nothing of",
  })),
  ...guards("accounts and rights inside a cluster", [
    "alicloud:polardb/account:Account",
    "alicloud:polardb/accountPrivilege:AccountPrivilege",
    "alicloud:polardb/zonalAccount:ZonalAccount",
  ]),
  ...inert("part or setting of a cluster that is judged itself, in the cluster's region and network", [
    "alicloud:index/polarDbExtension:PolarDbExtension",
    "alicloud:polardb/batchTask:BatchTask",
    "alicloud:polardb/database:Database",
    "alicloud:polardb/gateway:Gateway",
    "alicloud:polardb/parameterGroup:ParameterGroup",
    "alicloud:polardb/zonalEndpoint:ZonalEndpoint",
  ]),
] satisfies readonly Entry[];
