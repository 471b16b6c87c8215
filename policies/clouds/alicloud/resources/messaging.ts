/** Message queues: Kafka, RocketMQ, RabbitMQ and Simple Message Queue (MNS), and whom they push to. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";
import { everyAddress } from "../addresses.ts";

const endpoint = "it takes connections from the internet";

export default [
  entry<alicloud.alikafka.InstanceArgs>("alicloud:alikafka/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    // 4: an instance with a public address; 5: in a private network only.
    exposures: [{ to: "world", when: [{ path: at("deployType"), is: [4] }], how: endpoint }],
  })),
  entry<alicloud.alikafka.InstanceAllowedIpAttachmentArgs>(
    "alicloud:alikafka/instanceAllowedIpAttachment:InstanceAllowedIpAttachment",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [
        {
          to: "world",
          when: [
            { path: at("allowedIp"), is: everyAddress },
            { path: at("allowedType"), is: ["internet"] },
          ],
          how: "its whitelist lets every address in",
          of: [{ path: at("instanceId"), form: "reference", names: ["alicloud:alikafka/instance"] }],
        },
      ],
    }),
  ),
  entry<alicloud.amqp.InstanceArgs>("alicloud:amqp/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [{ to: "world", when: [{ path: at("supportEip"), is: [true] }], how: endpoint }],
  })),
  entry<alicloud.message.ServiceQueueArgs>("alicloud:message/serviceQueue:ServiceQueue", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("queueName")],
  })),
  entry<alicloud.message.ServiceSubscriptionArgs>("alicloud:message/serviceSubscription:ServiceSubscription", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [
          { path: at("topicName"), form: "reference", names: ["alicloud:message/serviceTopic"], bareMeansHere: true },
        ],
        // A queue is named without a region and can only be one of the topic's own.
        to: [
          { path: at("endpoint"), form: "reference", names: ["alicloud:message/serviceQueue"], bareMeansHere: true },
        ],
        when: [{ path: at("pushType"), is: ["queue"] }],
      },
      {
        verb: "copy",
        what: "content",
        from: [
          { path: at("topicName"), form: "reference", names: ["alicloud:message/serviceTopic"], bareMeansHere: true },
        ],
        to: [{ path: at("endpoint"), form: "endpoint" }],
        when: [{ path: at("pushType"), isNot: ["queue"] }],
      },
    ],
  })),
  entry<alicloud.message.ServiceTopicArgs>("alicloud:message/serviceTopic:ServiceTopic", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("topicName")],
  })),
  entry<alicloud.mns.QueueArgs>("alicloud:mns/queue:Queue", (at) => ({
    kinds: ["holds"],
    holds: "content",
    known: [at("name")],
  })),
  entry<alicloud.mns.TopicArgs>("alicloud:mns/topic:Topic", (at) => ({
    kinds: ["holds"],
    holds: "content",
    known: [at("name")],
  })),
  entry<alicloud.mns.TopicSubscriptionArgs>("alicloud:mns/topicSubscription:TopicSubscription", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("topicName"), form: "reference", names: ["alicloud:mns/topic"], bareMeansHere: true }],
        to: [
          { path: at("endpoint"), form: "reference", names: ["alicloud:mns/queue"] },
          { path: at("endpoint"), form: "endpoint", names: ["alicloud:mns/queue"] },
        ],
      },
    ],
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
        when: [{ path: at("networkInfo.internetInfo.internetSpec"), is: ["enable"] }],
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
    "alicloud:message/serviceEndpoint:ServiceEndpoint",
    "alicloud:message/serviceEndpointAcl:ServiceEndpointAcl",
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
    "alicloud:message/serviceAccountLogging:ServiceAccountLogging",
    "alicloud:message/serviceService:ServiceService",
    "alicloud:rocketmq/consumerGroup:ConsumerGroup",
    "alicloud:rocketmq/group:Group",
    "alicloud:rocketmq/rocketMQTopic:RocketMQTopic",
    "alicloud:rocketmq/topic:Topic",
  ]),
];
