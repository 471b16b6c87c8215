/** AWS Database Migration Service: endpoints and data providers, which say where databases are. */
import type * as aws from "@pulumi/aws";
import { is, isAbsent, isNot, unless } from "../../conditions.ts";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { writesFor } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { host, inOwnRegion } from "../../references.ts";
import { bucket, stream } from "../names.ts";

/** DynamoDB is reached in the region of the endpoint itself; every other engine is somewhere. */
const ownRegionEngines = ["dynamodb"];

export default [
  entry<aws.dms.DataProviderArgs>("aws:dms/dataProvider:DataProvider", (at) => {
    const hosts = [
      host(at("settings.docDbSettings.serverName")),
      host(at("settings.ibmDb2LuwSettings.serverName")),
      host(at("settings.ibmDb2ZosSettings.serverName")),
      host(at("settings.mariaDbSettings.serverName")),
      host(at("settings.microsoftSqlServerSettings.serverName")),
      host(at("settings.mongoDbSettings.serverName")),
      host(at("settings.mysqlSettings.serverName")),
      host(at("settings.oracleSettings.serverName")),
      host(at("settings.postgresqlSettings.serverName")),
      host(at("settings.redshiftSettings.serverName")),
      host(at("settings.sybaseAseSettings.serverName")),
    ];
    return {
      kinds: ["moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        copiesTo("content", hosts, { when: [unless(at("virtual"), true)], absent: "unproven", unlessNamed: true }),
      ],
      describes: hosts,
      why: "Source or target, only a migration project says; a virtual one is no database at all.",
    };
  }),
  entry<aws.dms.EndpointArgs>("aws:dms/endpoint:Endpoint", (at) => {
    const places = [
      host(at("serverName")),
      host(at("elasticsearchSettings.endpointUri")),
      host(at("kafkaSettings.broker")),
      stream(at("kinesisSettings.streamArn")),
      host(at("redisSettings.serverName")),
    ];
    const target = copiesTo("content", places, {
      when: [is(at("endpointType"), "target"), isNot(at("engineName"), ...ownRegionEngines)],
      absent: "unproven",
    });
    const source = copiesFrom("content", places, { when: [is(at("endpointType"), "source")] });
    const hiddenSource: Movement = {
      ...target,
      when: [is(at("endpointType"), "source"), ...places.map((place) => isAbsent(place.path))],
    };
    return {
      kinds: ["moves"],
      tags: at("tags"),
      known: [at("endpointId")],
      movements: [target, source, hiddenSource],
      why: "Where a secret or a connection string hides the host of an endpoint, nothing proves where it is.",
    };
  }),
  entry<aws.dms.S3EndpointArgs>("aws:dms/s3Endpoint:S3Endpoint", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    known: [at("endpointId")],
    movements: [copiesTo("content", bucket(at("bucketName"), inOwnRegion))],
    exposures: [writesFor(at("expectedBucketOwner"))],
    why: "DMS reads and writes buckets of its own region only.",
  })),
] satisfies readonly Entry[];
