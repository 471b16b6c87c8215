/** AnalyticDB for PostgreSQL: what its instances read from other databases, clusters and streams. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, type Movement, type Reference } from "../../entry.ts";
import { everyAddress } from "../addresses.ts";
import { host, inOwnRegion, is, naming } from "../references.ts";

const instance = naming("alicloud:gpdb/elasticInstance", "alicloud:gpdb/instance");
const hadoop = naming("alicloud:emr/cluster", "alicloud:emrv2/cluster");
const source = naming("alicloud:gpdb/streamingDataSource");

const reads = (...from: readonly Reference[]): Movement => ({ verb: "copy", what: "content", from, to: "self" });

export default [
  entry<alicloud.gpdb.ExternalDataServiceArgs>("alicloud:gpdb/externalDataService:ExternalDataService", () => ({
    kinds: ["processes"],
  })),
  entry<alicloud.gpdb.HadoopDataSourceArgs>("alicloud:gpdb/hadoopDataSource:HadoopDataSource", (at) => ({
    kinds: ["moves"],
    movements: [
      // An EMR cluster must be of the instance's own network; one that is run by hand may stand anywhere.
      { ...reads(hadoop(at("emrInstanceId"), inOwnRegion)), when: [{ path: at("emrInstanceId"), present: true }] },
      {
        ...reads(host(at("hadoopHostsAddress"))),
        when: [{ path: at("hadoopCreateType"), isNot: ["emr"], absent: true }],
      },
    ],
  })),
  entry<alicloud.gpdb.JdbcDataSourceArgs>("alicloud:gpdb/jdbcDataSource:JdbcDataSource", (at) => ({
    kinds: ["moves"],
    movements: [reads(host(at("jdbcConnectionString")))],
  })),
  entry<alicloud.gpdb.RemoteAdbDataSourceArgs>("alicloud:gpdb/remoteAdbDataSource:RemoteAdbDataSource", (at) => ({
    kinds: ["moves"],
    movements: [reads(instance(at("remoteDbInstanceId")))],
  })),
  entry<alicloud.gpdb.StreamingDataServiceArgs>("alicloud:gpdb/streamingDataService:StreamingDataService", () => ({
    kinds: ["processes"],
  })),
  entry<alicloud.gpdb.StreamingDataSourceArgs>("alicloud:gpdb/streamingDataSource:StreamingDataSource", (at) => ({
    kinds: ["moves"],
    movements: [
      // A document as text, not described by the SDK's types; one that names no host is itself what can't be placed.
      reads(
        host(`${at("dataSourceConfig")}.brokers`),
        host(`${at("dataSourceConfig")}.endpoint`),
        host(at("dataSourceConfig")),
      ),
    ],
  })),
  entry<alicloud.gpdb.StreamingJobArgs>("alicloud:gpdb/streamingJob:StreamingJob", (at) => ({
    kinds: ["moves"],
    movements: [
      reads(source(at("dataSourceId"), inOwnRegion)),
      // In professional mode a YAML document names the source once more; nobody reads it here.
      { ...reads(host(at("jobConfig"))), when: [is(at("mode"), "professional")] },
    ],
  })),
  entry<alicloud.gpdb.SupabaseProjectArgs>("alicloud:gpdb/supabaseProject:SupabaseProject", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    known: [at("projectName")],
    exposures: [
      {
        to: "world",
        when: [{ path: at("securityIpLists[]"), is: everyAddress }],
        how: "its whitelist lets every address in",
      },
    ],
  })),
  ...guards("a key to the service's models", ["alicloud:gpdb/apiKey:ApiKey"]),
];
