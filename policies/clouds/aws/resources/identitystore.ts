/** The identity store of IAM Identity Center: names, mail addresses and telephone numbers of staff, in one region. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";

export default [
  entry<aws.identitystore.UserArgs>("aws:identitystore/user:User", () => ({ kinds: ["holds"], holds: "content" })),
  ...guards("Groups by which rights are given; their members are named by number.", [
    "aws:identitystore/group:Group",
    "aws:identitystore/groupMembership:GroupMembership",
  ]),
] satisfies readonly Entry[];
