/** PolarDB: clusters, their members in a global database network, backups abroad, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";
import { everyAddress } from "../addresses.ts";

const cluster = { form: "reference", names: ["alicloud:polardb/cluster"] } as const;
const endpoint = "it gives the database an endpoint on the internet";

export default [
  entry<alicloud.polardb.AiclusterArgs>("alicloud:polardb/aicluster:Aicluster", (at) => ({
    kinds: ["processes", "moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [{ path: at("dbClusterId"), ...cluster, bareMeansHere: true }],
        to: [{ path: at("regionId"), form: "region" }],
      },
    ],
  })),
  entry<alicloud.polardb.ApplicationArgs>("alicloud:polardb/application:Application", (at) => ({
    kinds: ["processes", "moves", "exposes"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [{ path: at("dbClusterId"), ...cluster, bareMeansHere: true }],
        to: [{ path: at("regionId"), form: "region" }],
      },
      {
        verb: "process",
        what: "content",
        from: [{ path: at("dbClusterId"), ...cluster, bareMeansHere: true }],
        to: [{ path: at("modelBaseUrl"), form: "endpoint" }],
      },
      {
        verb: "process",
        what: "content",
        from: [{ path: at("dbClusterId"), ...cluster, bareMeansHere: true }],
        to: [{ path: at("modelApi"), form: "endpoint" }],
      },
    ],
    exposures: [
      {
        to: "world",
        when: [{ path: at("securityIpLists[]"), is: everyAddress }],
        how: "its whitelist lets every address in",
        of: [{ path: at("dbClusterId"), ...cluster }],
      },
    ],
  })),
  entry<alicloud.polardb.ApplicationEndpointArgs>("alicloud:polardb/applicationEndpoint:ApplicationEndpoint", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [{ path: at("netType"), is: ["Public"] }],
        how: "it gives the application an endpoint on the internet",
        of: [{ path: at("applicationId"), form: "reference", names: ["alicloud:polardb/application"] }],
      },
    ],
  })),
  entry<alicloud.polardb.BackupPolicyArgs>("alicloud:polardb/backupPolicy:BackupPolicy", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [{ path: at("dbClusterId"), ...cluster, bareMeansHere: true }],
        to: [{ path: at("dataLevel2BackupAnotherRegionRegion"), form: "region" }],
      },
      {
        verb: "copy",
        what: "backups",
        from: [{ path: at("dbClusterId"), ...cluster, bareMeansHere: true }],
        to: [{ path: at("logBackupAnotherRegionRegion"), form: "region" }],
      },
    ],
  })),
  entry<alicloud.polardb.ClusterArgs>("alicloud:polardb/cluster:Cluster", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("gdnId"), form: "reference", names: ["alicloud:polardb/globalDatabaseNetwork"] }],
        to: "self",
        when: [{ path: at("gdnId"), present: true }],
      },
      {
        verb: "copy",
        what: "content",
        // Every other way to start from existing data takes it from the same region.
        from: [
          {
            path: at("sourceResourceId"),
            form: "reference",
            names: ["alicloud:polardb/cluster", "alicloud:rds/instance"],
            bareMeansHere: true,
          },
        ],
        to: "self",
        when: [{ path: at("sourceResourceId"), present: true }],
      },
    ],
    exposures: [
      {
        to: "world",
        when: [{ path: at("securityIps[]"), is: everyAddress }],
        how: "its whitelist lets every address in",
      },
      {
        to: "world",
        when: [{ path: at("dbClusterIpArrays[].securityIps[]"), is: everyAddress }],
        how: "its whitelist lets every address in",
      },
    ],
  })),
  entry<alicloud.polardb.ClusterEndpointArgs>("alicloud:polardb/clusterEndpoint:ClusterEndpoint", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [{ path: at("netType"), is: ["Public"] }],
        how: endpoint,
        of: [{ path: at("dbClusterId"), ...cluster }],
      },
    ],
  })),
  entry<alicloud.polardb.DynamoItemArgs>("alicloud:polardb/dynamoItem:DynamoItem", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [
      {
        verb: "copy",
        what: "content",
        from: "self",
        to: [
          { path: at("dbClusterId"), ...cluster, bareMeansHere: true },
          { path: at("endpoint"), form: "endpoint", names: ["alicloud:polardb/cluster"] },
        ],
      },
    ],
  })),
  entry<alicloud.polardb.DynamoTableArgs>("alicloud:polardb/dynamoTable:DynamoTable", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [
      {
        verb: "copy",
        what: "content",
        from: "self",
        to: [
          { path: at("dbClusterId"), ...cluster, bareMeansHere: true },
          { path: at("endpoint"), form: "endpoint", names: ["alicloud:polardb/cluster"] },
        ],
      },
    ],
  })),
  entry<alicloud.polardb.EndpointArgs>("alicloud:polardb/endpoint:Endpoint", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [{ path: at("netType"), is: ["Public"] }],
        how: endpoint,
        of: [{ path: at("dbClusterId"), ...cluster }],
      },
    ],
  })),
  entry<alicloud.polardb.EndpointAddressArgs>("alicloud:polardb/endpointAddress:EndpointAddress", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [{ path: at("netType"), is: ["Public"], absent: true }],
        how: endpoint,
        of: [{ path: at("dbClusterId"), ...cluster }],
      },
    ],
  })),
  entry<alicloud.polardb.GlobalDatabaseNetworkArgs>(
    "alicloud:polardb/globalDatabaseNetwork:GlobalDatabaseNetwork",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "copy",
          what: "content",
          // A network lies where its primary lies; members elsewhere are clusters that name it by gdnId.
          from: [{ path: at("dbClusterId"), ...cluster, bareMeansHere: true }],
          to: "self",
        },
      ],
    }),
  ),
  entry<alicloud.polardb.GlobalSecurityIpGroupArgs>(
    "alicloud:polardb/globalSecurityIpGroup:GlobalSecurityIpGroup",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [
        {
          to: "world",
          when: [{ path: at("globalIpList"), is: everyAddress }],
          how: "it lets every address into the clusters that use it",
        },
      ],
    }),
  ),
  entry<alicloud.polardb.PrimaryEndpointArgs>("alicloud:polardb/primaryEndpoint:PrimaryEndpoint", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [{ path: at("netType"), is: ["Public"] }],
        how: endpoint,
        of: [{ path: at("dbClusterId"), ...cluster }],
      },
    ],
  })),
  entry<alicloud.polardb.ZonalDbClusterArgs>("alicloud:polardb/zonalDbCluster:ZonalDbCluster", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [
      {
        verb: "copy",
        what: "content",
        from: "self",
        to: [{ path: at("ensRegionId"), form: "zone" }],
        absent: "unproven",
      },
    ],
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
];
