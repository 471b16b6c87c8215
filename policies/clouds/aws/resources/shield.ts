/** AWS Shield: protection against floods of requests, and what its response team gets to see. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, type Movement } from "../../entry.ts";
import { bucket } from "../names.ts";

/** The response team works around the clock, from several continents. */
const shows = (from: Movement["from"], note: string): Movement => ({
  verb: "process",
  what: "logs",
  from,
  to: "world",
  note,
});

export default [
  entry<aws.shield.DrtAccessLogBucketAssociationArgs>(
    "aws:shield/drtAccessLogBucketAssociation:DrtAccessLogBucketAssociation",
    (at) => ({ kinds: ["moves"], movements: [shows([bucket(at("logBucket"))], at("logBucket"))] }),
  ),
  entry<aws.shield.DrtAccessRoleArnAssociationArgs>(
    "aws:shield/drtAccessRoleArnAssociation:DrtAccessRoleArnAssociation",
    (at) => ({
      kinds: ["moves"],
      movements: [shows("self", at("roleArn"))],
      why: "With the role the team sees samples of requests, addresses included.",
    }),
  ),
  entry<aws.shield.ProactiveEngagementArgs>("aws:shield/proactiveEngagement:ProactiveEngagement", () => ({
    kinds: ["holds"],
    holds: "metadata",
    global: true,
    why: "AWS keeps whom of its customer it calls in an emergency, for every account; no data of users.",
  })),
  ...guards("They say what is protected from floods of requests, and how.", [
    "aws:shield/applicationLayerAutomaticResponse:ApplicationLayerAutomaticResponse",
    "aws:shield/protection:Protection",
    "aws:shield/protectionGroup:ProtectionGroup",
    "aws:shield/protectionHealthCheckAssociation:ProtectionHealthCheckAssociation",
    "aws:shield/subscription:Subscription",
  ]),
] satisfies readonly Entry[];
