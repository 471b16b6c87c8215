/** AnalyticDB for PostgreSQL: what its instances read from other databases, clusters and streams. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isPresent, unless } from "../../conditions.ts";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { openWhitelist } from "../internet-exposures.ts";

const instance = naming("alicloud:gpdb/elasticInstance", "alicloud:gpdb/instance");
const hadoop = naming("alicloud:emr/cluster", "alicloud:emrv2/cluster");
const source = naming("alicloud:gpdb/streamingDataSource");

export default [
  entry<alicloud.gpdb.ExternalDataServiceArgs>("alicloud:gpdb/externalDataService:ExternalDataService", () => ({
    kinds: ["processes"],
  })),
  entry<alicloud.gpdb.HadoopDataSourceArgs>("alicloud:gpdb/hadoopDataSource:HadoopDataSource", (at) => ({
    kinds: ["moves"],
    movements: [
      // An EMR cluster must be of the instance's own network; one that is run by hand may stand anywhere.
      copiesFrom("content", hadoop(at("emrInstanceId"), inOwnRegion), { when: [isPresent(at("emrInstanceId"))] }),
      copiesFrom("content", host(at("hadoopHostsAddress")), { when: [unless(at("hadoopCreateType"), "emr")] }),
    ],
  })),
  entry<alicloud.gpdb.JdbcDataSourceArgs>("alicloud:gpdb/jdbcDataSource:JdbcDataSource", (at) => ({
    kinds: ["moves"],
    movements: [copiesFrom("content", host(at("jdbcConnectionString")))],
  })),
  entry<alicloud.gpdb.RemoteAdbDataSourceArgs>("alicloud:gpdb/remoteAdbDataSource:RemoteAdbDataSource", (at) => ({
    kinds: ["moves"],
    movements: [copiesFrom("content", instance(at("remoteDbInstanceId")))],
  })),
  entry<alicloud.gpdb.StreamingDataServiceArgs>("alicloud:gpdb/streamingDataService:StreamingDataService", () => ({
    kinds: ["processes"],
  })),
  entry<alicloud.gpdb.StreamingDataSourceArgs>("alicloud:gpdb/streamingDataSource:StreamingDataSource", (at) => ({
    kinds: ["moves"],
    movements: [
      // A document as text, not described by the SDK's types; one that names no host is itself what can't be placed.
      copiesFrom("content", [
        host(`${at("dataSourceConfig")}.brokers`),
        host(`${at("dataSourceConfig")}.endpoint`),
        host(at("dataSourceConfig")),
      ]),
    ],
  })),
  entry<alicloud.gpdb.StreamingJobArgs>("alicloud:gpdb/streamingJob:StreamingJob", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesFrom("content", source(at("dataSourceId"), inOwnRegion)),
      // In professional mode a YAML document names the source once more; nobody reads it here.
      copiesFrom("content", host(at("jobConfig")), { when: [is(at("mode"), "professional")] }),
    ],
  })),
  entry<alicloud.gpdb.SupabaseProjectArgs>("alicloud:gpdb/supabaseProject:SupabaseProject", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    known: [at("projectName")],
    exposures: [openWhitelist(at("securityIpLists[]"))],
  })),
  ...guards("a key to the service's models", ["alicloud:gpdb/apiKey:ApiKey"]),
] satisfies readonly Entry[];
