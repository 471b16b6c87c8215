/** AWS Systems Manager Incident Manager: what went wrong, whom to wake, and the regions that keep it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { elsewhere, naming, region } from "../../references.ts";
import { topic } from "../names.ts";

const chat = naming("aws:chatbot/slackChannelConfiguration", "aws:chatbot/teamsChannelConfiguration");

export default [
  entry<aws.ssmcontacts.ContactArgs>("aws:ssmcontacts/contact:Contact", (at) => ({
    kinds: ["holds"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("alias")],
  })),
  entry<aws.ssmcontacts.ContactChannelArgs>("aws:ssmcontacts/contactChannel:ContactChannel", (at) => ({
    kinds: ["holds", "processes"],
    holds: "metadata",
    known: [at("name")],
    why: "A person's telephone number or mail address; where that person is, no property says.",
  })),
  entry<aws.ssmincidents.ReplicationSetArgs>("aws:ssmincidents/replicationSet:ReplicationSet", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    regionIsTarget: true,
    movements: [at("regions[].name"), at("region[].name")].map((name) => copiesTo("content", region(name))),
    why: "Incidents and contacts are kept in every region it names.",
  })),
  entry<aws.ssmincidents.ResponsePlanArgs>("aws:ssmincidents/responsePlan:ResponsePlan", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      chat(at("chatChannels[]")),
      topic(at("incidentTemplate.notificationTargets[].snsTopicArn")),
      elsewhere(at("integration.pagerduties[].serviceId")),
    ].map((to) => copiesTo("metadata", to)),
    why: "Where PagerDuty keeps an incident, only a ledger entry for its service can say.",
  })),
  ...inert("Who is called after whom, by the numbers of contacts, which are judged.", ["aws:ssmcontacts/plan:Plan"]),
] satisfies readonly Entry[];
