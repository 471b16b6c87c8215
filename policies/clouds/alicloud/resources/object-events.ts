/** Simple Message Queue's rules for what happens in buckets: whom it tells of objects put and removed. */
import type * as alicloud from "@pulumi/alicloud";
import { is, unless } from "../../conditions.ts";
import { type Entry, entry } from "../../entry.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { bucket } from "../names.ts";

const queueOrTopic = naming(
  "alicloud:message/serviceQueue",
  "alicloud:message/serviceTopic",
  "alicloud:mns/queue",
  "alicloud:mns/topic",
);

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
] satisfies readonly Entry[];
