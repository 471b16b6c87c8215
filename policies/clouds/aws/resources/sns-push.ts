/** Amazon SNS for telephones: tokens of devices, and the push services messages reach them by. */
import type * as aws from "@pulumi/aws";
import { is, isNot } from "../../conditions.ts";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { topic } from "../names.ts";

export default [
  entry<aws.sns.PlatformApplicationArgs>("aws:sns/platformApplication:PlatformApplication", (at) => {
    /** Push services of telephone makers take the message and the device's token, wherever their servers are. */
    const pushes = (when: NonNullable<Movement["when"]>, to: Movement["to"]): Movement => ({
      verb: "move",
      what: "content",
      from: "self",
      to,
      when,
      note: "messages pushed to devices",
    });
    const tells = (path: string): Movement => copiesTo("metadata", topic(path));
    return {
      kinds: ["holds", "moves"],
      holds: "metadata",
      known: [at("name")],
      movements: [
        pushes([isNot(at("platform"), "BAIDU")], "world"),
        pushes([is(at("platform"), "BAIDU")], {
          country: "CN",
          what: "Baidu's push servers in mainland China",
        }),
        tells(at("eventDeliveryFailureTopicArn")),
        tells(at("eventEndpointCreatedTopicArn")),
        tells(at("eventEndpointDeletedTopicArn")),
        tells(at("eventEndpointUpdatedTopicArn")),
      ],
    };
  }),
] satisfies readonly Entry[];
