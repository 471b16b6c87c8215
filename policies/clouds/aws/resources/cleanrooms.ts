/** AWS Clean Rooms: data several companies query together. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { naming } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.cleanrooms.CollaborationArgs>("aws:cleanrooms/collaboration:Collaboration", (at) => ({
    kinds: ["processes", "exposes"],
    tags: at("tags"),
    known: [at("name")],
    exposures: [opensToAccounts(at("members[].accountId"), "they can query what it brings together")],
  })),
  entry<aws.cleanrooms.MembershipArgs>("aws:cleanrooms/membership:Membership", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      processesAt("content", naming("aws:cleanrooms/collaboration")(at("collaborationId"))),
      copiesTo("content", bucket(at("defaultResultConfiguration.outputConfiguration.s3.bucket"))),
    ],
    why: "Who else is in a collaboration somebody else has made is not known here, only where it is.",
  })),
  ...inert("Which columns may be asked for; by whom is the collaboration's.", [
    "aws:cleanrooms/configuredTable:ConfiguredTable",
  ]),
] satisfies readonly Entry[];
