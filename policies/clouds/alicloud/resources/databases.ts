/** The other databases: Cassandra, PolarDB-X by its older name, graphs, HBase, Lindorm, OceanBase and time series. */
import type * as alicloud from "@pulumi/alicloud";
import { isNot, isPresent, isTrue } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { naming, region } from "../../references.ts";
import { openWhitelist, publicEndpoint } from "../internet-exposures.ts";

export default [
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
  entry<alicloud.drds.InstanceArgs>("alicloud:drds/instance:Instance", () => ({ kinds: ["holds"], holds: "content" })),
  entry<alicloud.drds.PolardbxInstanceArgs>("alicloud:drds/polardbxInstance:PolardbxInstance", () => ({
    kinds: ["holds"],
    holds: "content",
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
  entry<alicloud.ocean.BaseInstanceArgs>("alicloud:ocean/baseInstance:BaseInstance", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [copiesFrom("content", region(at("primaryRegion")), { when: [isPresent(at("primaryRegion"))] })],
    why: "a standby instance names its primary's region",
  })),
  entry<alicloud.tsdb.InstanceArgs>("alicloud:tsdb/instance:Instance", () => ({ kinds: ["holds"], holds: "content" })),
  ...inert("part or setting of a database that is judged itself, in its region", [
    "alicloud:cassandra/backupPlan:BackupPlan",
  ]),
] satisfies readonly Entry[];
