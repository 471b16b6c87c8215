/** AWS Database Migration Service: the tasks that copy between databases, and the machines they run on. */
import type * as aws from "@pulumi/aws";
import { unless } from "../../conditions.ts";
import { type Entry, entry, inert, twins } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { naming } from "../../references.ts";
import { bucket } from "../names.ts";

const dataProvider = naming("aws:dms/dataProvider");
const endpoint = naming("aws:dms/endpoint", "aws:dms/s3Endpoint");

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
        fetches: true,
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
  ...inert("Certificates, networks and messages of migrations.", [
    "aws:dms/certificate:Certificate",
    "aws:dms/eventSubscription:EventSubscription",
    "aws:dms/replicationSubnetGroup:ReplicationSubnetGroup",
  ]),
] satisfies readonly Entry[];
