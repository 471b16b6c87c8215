/** MSK Connect: what copies between Kafka and other stores. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { bucket, deliveryStream, host, inOwnRegion, isTrue, logGroup } from "../names.ts";

export default [
  entry<aws.mskconnect.ConnectorArgs>("aws:mskconnect/connector:Connector", (at) => {
    const logs = (enabled: string, target: ReturnType<typeof bucket>): Movement => ({
      verb: "copy",
      what: "logs",
      from: "self",
      to: [target],
      when: [isTrue(enabled)],
    });
    const delivery = "logDelivery.workerLogDelivery";
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        {
          verb: "copy",
          what: "content",
          from: [host(at("kafkaCluster.apacheKafkaCluster.bootstrapServers"))],
          to: "self",
        },
        logs(
          at(`${delivery}.cloudwatchLogs.enabled`),
          logGroup(at(`${delivery}.cloudwatchLogs.logGroup`), inOwnRegion),
        ),
        logs(
          at(`${delivery}.firehose.enabled`),
          deliveryStream(at(`${delivery}.firehose.deliveryStream`), inOwnRegion),
        ),
        logs(at(`${delivery}.s3.enabled`), bucket(at(`${delivery}.s3.bucket`))),
      ],
      why: "Where its plug-in sends data is said in settings whose names are the plug-in's own, which are not read.",
    };
  }),
  ...inert("Code and settings of connectors.", [
    "aws:mskconnect/customPlugin:CustomPlugin",
    "aws:mskconnect/workerConfiguration:WorkerConfiguration",
  ]),
] satisfies readonly Entry[];
