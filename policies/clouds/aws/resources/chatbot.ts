/** Amazon Q Developer in chat applications, once AWS Chatbot: notices carried into channels of Slack and Teams. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { elsewhere } from "../../references.ts";
import { topic } from "../names.ts";

const posts = (topics: string, workspace: string): Movement => ({
  verb: "copy",
  what: "metadata",
  from: [topic(topics)],
  to: [elsewhere(workspace)],
});

const whose = "Where a workspace or tenant keeps its messages, only a ledger entry for its id can say.";

export default [
  entry<aws.chatbot.SlackChannelConfigurationArgs>(
    "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [posts(at("snsTopicArns[]"), at("slackTeamId"))],
      why: whose,
    }),
  ),
  entry<aws.chatbot.TeamsChannelConfigurationArgs>(
    "aws:chatbot/teamsChannelConfiguration:TeamsChannelConfiguration",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [posts(at("snsTopicArns[]"), at("tenantId"))],
      why: whose,
    }),
  ),
] satisfies readonly Entry[];
