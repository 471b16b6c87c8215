/** PolarDB: clusters, their members in a global database network, backups abroad, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isOrAbsent, isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement, type Reference, twins } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { host, inOwnRegion, naming, region, zone } from "../../references.ts";
import { openSharedWhitelist, openWhitelist, publicEndpoint } from "../internet-exposures.ts";

const cluster = naming("alicloud:polardb/cluster");

const worksAt = (id: string, to: Reference): Movement => ({
  verb: "process",
  what: "content",
  from: [cluster(id, inOwnRegion)],
  to: [to],
});

const backsUpTo = (id: string, code: string): Movement => ({
  verb: "copy",
  what: "backups",
  from: [cluster(id, inOwnRegion)],
  to: [region(code)],
});

const dynamo = twins<alicloud.polardb.DynamoItemArgs, alicloud.polardb.DynamoTableArgs>((at) => ({
  kinds: ["holds", "moves"],
  holds: "content",
  movements: [
    copiesTo("content", [cluster(at("dbClusterId"), inOwnRegion), host(at("endpoint"), "alicloud:polardb/cluster")]),
  ],
}));

export default [
  entry<alicloud.polardb.AiclusterArgs>("alicloud:polardb/aicluster:Aicluster", (at) => ({
    kinds: ["processes", "moves"],
    movements: [worksAt(at("dbClusterId"), region(at("regionId")))],
  })),
  entry<alicloud.polardb.ApplicationArgs>("alicloud:polardb/application:Application", (at) => ({
    kinds: ["processes", "moves", "exposes"],
    movements: [
      worksAt(at("dbClusterId"), region(at("regionId"))),
      worksAt(at("dbClusterId"), host(at("modelBaseUrl"))),
      worksAt(at("dbClusterId"), host(at("modelApi"))),
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
      backsUpTo(at("dbClusterId"), at("dataLevel2BackupAnotherRegionRegion")),
      backsUpTo(at("dbClusterId"), at("logBackupAnotherRegionRegion")),
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
  entry<alicloud.polardb.DynamoItemArgs>("alicloud:polardb/dynamoItem:DynamoItem", () => dynamo),
  entry<alicloud.polardb.DynamoTableArgs>("alicloud:polardb/dynamoTable:DynamoTable", () => dynamo),
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
