/** Simple Message Queue (MNS), by its older and its newer module: whom it pushes to, and what it tells of objects in buckets. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isNot, unless } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { bucket } from "../names.ts";

const queueOrTopic = naming(
  "alicloud:message/serviceQueue",
  "alicloud:message/serviceTopic",
  "alicloud:mns/queue",
  "alicloud:mns/topic",
);

const topic = naming("alicloud:message/serviceTopic");

export default [
  entry<alicloud.message.ServiceEventRuleArgs>("alicloud:message/serviceEventRule:ServiceEventRule", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        // Alternatives of rules: a list of lists.
        from: [bucket(`${at("matchRules[]")}.name`)],
        // A queue or topic is named without a region and can only be one of the rule's own.
        to: [queueOrTopic(at("endpoint.endpointValue"), inOwnRegion)],
        when: [is(at("endpoint.endpointType"), "queue", "topic")],
      },
      {
        verb: "copy",
        what: "metadata",
        from: [bucket(`${at("matchRules[]")}.name`)],
        to: [host(at("endpoint.endpointValue"))],
        when: [unless(at("endpoint.endpointType"), "queue", "topic")],
      },
    ],
    why: "names of objects, and who put them there",
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
        from: [topic(at("topicName"), inOwnRegion)],
        // A queue is named without a region and can only be one of the topic's own.
        to: [naming("alicloud:message/serviceQueue")(at("endpoint"), inOwnRegion)],
        when: [is(at("pushType"), "queue")],
      },
      {
        verb: "copy",
        what: "content",
        from: [topic(at("topicName"), inOwnRegion)],
        to: [host(at("endpoint"))],
        when: [isNot(at("pushType"), "queue")],
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
        from: [naming("alicloud:mns/topic")(at("topicName"), inOwnRegion)],
        to: [naming("alicloud:mns/queue")(at("endpoint")), host(at("endpoint"), "alicloud:mns/queue")],
      },
    ],
  })),
  ...guards("who may send and receive", [
    "alicloud:message/serviceEndpoint:ServiceEndpoint",
    "alicloud:message/serviceEndpointAcl:ServiceEndpointAcl",
  ]),
  ...inert("part of an instance that is judged itself, in the instance's region", [
    "alicloud:message/serviceAccountLogging:ServiceAccountLogging",
    "alicloud:message/serviceService:ServiceService",
  ]),
] satisfies readonly Entry[];
