/** AnalyticDB for PostgreSQL (Greenplum): its instances, who can reach them, and what they read from elsewhere. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isPresent, unless } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { openWhitelist, publicEndpoint } from "../internet-exposures.ts";

const instance = naming("alicloud:gpdb/elasticInstance", "alicloud:gpdb/instance");
const hadoop = naming("alicloud:emr/cluster", "alicloud:emrv2/cluster");
const source = naming("alicloud:gpdb/streamingDataSource");

export default [
  entry<alicloud.gpdb.ConnectionArgs>("alicloud:gpdb/connection:Connection", (at) => ({
    kinds: ["exposes"],
    exposures: [publicEndpoint("database", [], [instance(at("instanceId"))])],
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
  ...guards("accounts inside a database", ["alicloud:gpdb/account:Account"]),
  ...inert("part or setting of a database that is judged itself, in its region", [
    "alicloud:gpdb/backupPolicy:BackupPolicy",
    "alicloud:gpdb/database:Database",
    "alicloud:gpdb/dbExtension:DbExtension",
    "alicloud:gpdb/dbInstancePlan:DbInstancePlan",
    "alicloud:gpdb/dbResourceGroup:DbResourceGroup",
  ]),
] satisfies readonly Entry[];
