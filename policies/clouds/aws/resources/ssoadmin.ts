/** AWS IAM Identity Center: which of the staff may use which account, and the regions their names are kept in. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { region } from "../../references.ts";

export default [
  entry<aws.ssoadmin.RegionArgs>("aws:ssoadmin/region:Region", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("content", region(at("regionName")))],
    why: "Names, mail addresses and rights of all users are copied to each region added.",
  })),
  ...guards("They say who may use which account or application, and whose word on a person's name is taken.", [
    "aws:ssoadmin/accountAssignment:AccountAssignment",
    "aws:ssoadmin/applicationAccessScope:ApplicationAccessScope",
    "aws:ssoadmin/applicationAssignment:ApplicationAssignment",
    "aws:ssoadmin/applicationAssignmentConfiguration:ApplicationAssignmentConfiguration",
    "aws:ssoadmin/customerManagedPolicyAttachment:CustomerManagedPolicyAttachment",
    "aws:ssoadmin/customerManagedPolicyAttachmentsExclusive:CustomerManagedPolicyAttachmentsExclusive",
    "aws:ssoadmin/instanceAccessControlAttributes:InstanceAccessControlAttributes",
    "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment",
    "aws:ssoadmin/managedPolicyAttachmentsExclusive:ManagedPolicyAttachmentsExclusive",
    "aws:ssoadmin/permissionSet:PermissionSet",
    "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
    "aws:ssoadmin/permissionsBoundaryAttachment:PermissionsBoundaryAttachment",
    "aws:ssoadmin/trustedTokenIssuer:TrustedTokenIssuer",
  ]),
  ...inert("A link on the page staff sign in by.", ["aws:ssoadmin/application:Application"]),
] satisfies readonly Entry[];
