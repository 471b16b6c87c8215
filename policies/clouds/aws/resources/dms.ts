/** AWS Database Migration Service: endpoints, which say where databases are, and the tasks that copy between them. */
import type * as aws from "@pulumi/aws";
import { is, isAbsent, isNot, unless } from "../../conditions.ts";
import { type Entry, entry, inert, type Movement, twins } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { bucket, stream } from "../names.ts";

const dataProvider = naming("aws:dms/dataProvider");
const endpoint = naming("aws:dms/endpoint", "aws:dms/s3Endpoint");

/** DynamoDB is reached in the region of the endpoint itself; every other engine is somewhere. */
const ownRegionEngines = ["dynamodb"];

const replication = twins<aws.dms.ReplicationConfigArgs, aws.dms.ReplicationTaskArgs>((at) => ({
  kinds: ["processes", "moves"],
  tags: at("tags"),
  movements: [
    {
      verb: "copy",
      what: "content",
      from: [endpoint(at("sourceEndpointArn"))],
      to: [endpoint(at("targetEndpointArn"))],
      narrowedBy: [{ path: at("tableMappings"), selects: "table-mappings" }],
    },
  ],
}));

export default [
  entry<aws.dms.DataProviderArgs>("aws:dms/dataProvider:DataProvider", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo(
        "content",
        [
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
        ],
        { when: [unless(at("virtual"), true)], absent: "unproven" },
      ),
    ],
    why: "Source or target, only a migration project says; a virtual one is no database at all.",
  })),
  entry<aws.dms.EndpointArgs>("aws:dms/endpoint:Endpoint", (at) => {
    const places = [
      host(at("serverName")),
      host(at("elasticsearchSettings.endpointUri")),
      host(at("kafkaSettings.broker")),
      stream(at("kinesisSettings.streamArn")),
      host(at("redisSettings.serverName")),
    ];
    const target: Movement = {
      verb: "copy",
      what: "content",
      from: "self",
      to: places,
      when: [is(at("endpointType"), "target"), isNot(at("engineName"), ...ownRegionEngines)],
      absent: "unproven",
    };
    const source: Movement = {
      verb: "copy",
      what: "content",
      from: places,
      to: "self",
      when: [is(at("endpointType"), "source")],
    };
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
  entry<aws.dms.InstanceProfileArgs>("aws:dms/instanceProfile:InstanceProfile", (at) => ({
    kinds: ["processes", "exposes"],
    tags: at("tags"),
    known: [at("name")],
    exposures: [
      {
        to: "world",
        when: [unless(at("publiclyAccessible"), false)],
        how: "publiclyAccessible, true unless set to false, gives it an address on the internet",
      },
    ],
  })),
  entry<aws.dms.MigrationProjectArgs>("aws:dms/migrationProject:MigrationProject", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [dataProvider(at("sourceDataProviderDescriptors[].dataProviderArn"))],
        to: [dataProvider(at("targetDataProviderDescriptors[].dataProviderArn"))],
      },
      copiesTo("metadata", bucket(at("schemaConversionApplicationAttributes.s3BucketPath"))),
    ],
  })),
  entry<aws.dms.ReplicationConfigArgs>("aws:dms/replicationConfig:ReplicationConfig", () => replication),
  entry<aws.dms.ReplicationInstanceArgs>("aws:dms/replicationInstance:ReplicationInstance", (at) => ({
    kinds: ["processes", "holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("replicationInstanceId")],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  entry<aws.dms.ReplicationTaskArgs>("aws:dms/replicationTask:ReplicationTask", (at) => ({
    ...replication,
    known: [at("replicationTaskId")],
  })),
  entry<aws.dms.S3EndpointArgs>("aws:dms/s3Endpoint:S3Endpoint", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("endpointId")],
    movements: [copiesTo("content", bucket(at("bucketName"), inOwnRegion))],
    why: "DMS reads and writes buckets of its own region only.",
  })),
  ...inert("Certificates, networks and messages of migrations.", [
    "aws:dms/certificate:Certificate",
    "aws:dms/eventSubscription:EventSubscription",
    "aws:dms/replicationSubnetGroup:ReplicationSubnetGroup",
  ]),
] satisfies readonly Entry[];
