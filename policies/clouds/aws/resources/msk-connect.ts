/** MSK Connect: what copies between Kafka and other stores. */
import type * as aws from "@pulumi/aws";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, inert, instructs } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { host, inOwnRegion } from "../../references.ts";
import { bucket, deliveryStream, logGroup } from "../names.ts";

export default [
  entry<aws.mskconnect.ConnectorArgs>("aws:mskconnect/connector:Connector", (at) => {
    const delivery = "logDelivery.workerLogDelivery";
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        copiesFrom("content", host(at("kafkaCluster.apacheKafkaCluster.bootstrapServers"))),
        copiesTo("logs", logGroup(at(`${delivery}.cloudwatchLogs.logGroup`), inOwnRegion), {
          when: [isTrue(at(`${delivery}.cloudwatchLogs.enabled`))],
        }),
        copiesTo("logs", deliveryStream(at(`${delivery}.firehose.deliveryStream`), inOwnRegion), {
          when: [isTrue(at(`${delivery}.firehose.enabled`))],
        }),
        copiesTo("logs", bucket(at(`${delivery}.s3.bucket`)), { when: [isTrue(at(`${delivery}.s3.enabled`))] }),
      ],
      why: "Where its plug-in sends data is said in settings whose names are the plug-in's own, which are not read.",
    };
  }),
  ...inert("Code and settings of connectors.", ["aws:mskconnect/customPlugin:CustomPlugin"]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:mskconnect/workerConfiguration:WorkerConfiguration",
  ]),
] satisfies readonly Entry[];
