/** Message queues: Kafka, RocketMQ and RabbitMQ, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { naming } from "../../references.ts";
import { everyAddress } from "../internet-exposures.ts";

const endpoint = "it takes connections from the internet";

export default [
  entry<alicloud.alikafka.InstanceArgs>("alicloud:alikafka/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    // 4: an instance with a public address; 5: in a private network only.
    exposures: [{ to: "world", when: [is(at("deployType"), 4)], how: endpoint }],
  })),
  entry<alicloud.alikafka.InstanceAllowedIpAttachmentArgs>(
    "alicloud:alikafka/instanceAllowedIpAttachment:InstanceAllowedIpAttachment",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [
        {
          to: "world",
          when: [is(at("allowedIp"), ...everyAddress), is(at("allowedType"), "internet")],
          how: "its whitelist lets every address in",
          of: [naming("alicloud:alikafka/instance")(at("instanceId"))],
        },
      ],
    }),
  ),
  entry<alicloud.amqp.InstanceArgs>("alicloud:amqp/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [{ to: "world", when: [isTrue(at("supportEip"))], how: endpoint }],
  })),
  entry<alicloud.rocketmq.InstanceArgs>("alicloud:rocketmq/instance:Instance", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.rocketmq.RocketMQInstanceArgs>("alicloud:rocketmq/rocketMQInstance:RocketMQInstance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [
      {
        to: "world",
        when: [is(at("networkInfo.internetInfo.internetSpec"), "enable")],
        how: endpoint,
      },
    ],
  })),
  ...guards("who may send and receive", [
    "alicloud:alikafka/saslAcl:SaslAcl",
    "alicloud:alikafka/saslUser:SaslUser",
    "alicloud:amqp/openSourceAccount:OpenSourceAccount",
    "alicloud:amqp/openSourcePermission:OpenSourcePermission",
    "alicloud:amqp/staticAccount:StaticAccount",
    "alicloud:rocketmq/account:Account",
    "alicloud:rocketmq/acl:Acl",
  ]),
  ...inert("part of an instance that is judged itself, in the instance's region", [
    "alicloud:alikafka/consumerGroup:ConsumerGroup",
    "alicloud:alikafka/scheduledScalingRule:ScheduledScalingRule",
    "alicloud:alikafka/topic:Topic",
    "alicloud:amqp/binding:Binding",
    "alicloud:amqp/exchange:Exchange",
    "alicloud:amqp/queue:Queue",
    "alicloud:amqp/virtualHost:VirtualHost",
    "alicloud:rocketmq/consumerGroup:ConsumerGroup",
    "alicloud:rocketmq/group:Group",
    "alicloud:rocketmq/rocketMQTopic:RocketMQTopic",
    "alicloud:rocketmq/topic:Topic",
  ]),
] satisfies readonly Entry[];
