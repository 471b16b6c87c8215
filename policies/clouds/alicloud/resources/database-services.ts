/** Services beside databases: the statements they ran, kept for looking at (DAS), and ways in from outside the cloud. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";

const database = naming(
  "alicloud:kvstore/instance",
  "alicloud:mongodb/instance",
  "alicloud:mongodb/shardingInstance",
  "alicloud:polardb/cluster",
  "alicloud:rds/instance",
);

/** Statements carry the values of rows. */
const statements = (id: string): Movement => copiesFrom("logs", database(id, inOwnRegion));

export default [
  entry<alicloud.das.SqlLogConfigArgs>("alicloud:das/sqlLogConfig:SqlLogConfig", (at) => ({
    kinds: ["holds", "moves"],
    holds: "logs",
    movements: [statements(at("instanceId"))],
  })),
  entry<alicloud.das.SwitchDasProArgs>("alicloud:das/switchDasPro:SwitchDasPro", (at) => ({
    kinds: ["holds", "moves"],
    holds: "logs",
    movements: [statements(at("instanceId"))],
  })),
  entry<alicloud.databasegateway.GatewayArgs>("alicloud:databasegateway/gateway:Gateway", () => ({
    kinds: ["processes"],
    why: "a way in to databases outside the cloud, each of which is registered, and judged, where it is used",
  })),
] satisfies readonly Entry[];
