/** Amazon Detective: graphs of who did what, built from the logs of many accounts. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, type Movement } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { naming } from "../../references.ts";

const joins = (graph: string): Movement => copiesTo("logs", naming("aws:detective/graph")(graph));

export default [
  entry<aws.detective.GraphArgs>("aws:detective/graph:Graph", (at) => ({
    kinds: ["holds", "processes"],
    holds: "logs",
    tags: at("tags"),
  })),
  entry<aws.detective.InvitationAccepterArgs>("aws:detective/invitationAccepter:InvitationAccepter", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [joins(at("graphArn"))],
    exposures: [opensToAccounts(at("graphArn"), "the owner of the graph reads this account's logs")],
  })),
  entry<aws.detective.MemberArgs>("aws:detective/member:Member", (at) => ({
    kinds: ["moves"],
    movements: [joins(at("graphArn"))],
    why: "The invited account's logs of the graph's region come in; nothing goes out to it.",
  })),
  entry<aws.detective.OrganizationConfigurationArgs>(
    "aws:detective/organizationConfiguration:OrganizationConfiguration",
    (at) => ({ kinds: ["moves"], movements: [joins(at("graphArn"))] }),
  ),
  ...guards("The service takes only an account of the same organisation as its administrator.", [
    "aws:detective/organizationAdminAccount:OrganizationAdminAccount",
  ]),
] satisfies readonly Entry[];
