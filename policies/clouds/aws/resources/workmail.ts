/** Amazon WorkMail: letter boxes, and the people they belong to. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";

export default [
  entry<aws.workmail.OrganizationArgs>("aws:workmail/organization:Organization", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("organizationAlias")],
  })),
  entry<aws.workmail.UserArgs>("aws:workmail/user:User", (at) => ({
    kinds: ["holds"],
    holds: "content",
    known: [at("name")],
    why: "A letter box, and its owner's name, address and telephone number.",
  })),
  ...inert("Names of domains and groups; letters lie with the organization, which is judged.", [
    "aws:workmail/defaultDomain:DefaultDomain",
    "aws:workmail/domain:Domain",
    "aws:workmail/group:Group",
  ]),
] satisfies readonly Entry[];
