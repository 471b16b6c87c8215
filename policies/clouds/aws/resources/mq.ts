/** Amazon MQ: brokers, their replicas in other regions, and where their users are looked up. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, instructs } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";
import { copiesFrom, processesAt } from "../../movements.ts";
import { host, naming } from "../../references.ts";

export default [
  entry<aws.mq.BrokerArgs>("aws:mq/broker:Broker", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("brokerName")],
    movements: [
      copiesFrom("content", naming("aws:mq/broker")(at("dataReplicationPrimaryBrokerArn"))),
      processesAt("credentials", host(at("ldapServerMetadata.hosts[]"))),
    ],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:mq/configuration:Configuration",
  ]),
] satisfies readonly Entry[];
