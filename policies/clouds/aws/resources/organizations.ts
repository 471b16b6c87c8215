/** AWS Organizations beyond accounts: who administers what for all, and the policies that act in every account. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { naming } from "../../references.ts";

const vault = naming("aws:backup/logicallyAirGappedVault", "aws:backup/vault");

/**
 * Of a document whose values stand behind operators of inheritance, or as they are:
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_backup_syntax.html
 */
const copiesOf = (type: string, content: string): readonly Movement[] =>
  ["@@assign", "@@append"].map((operator) =>
    copiesTo("backups", vault(`${content}.plans{}.rules{}.copy_actions{}.target_backup_vault_arn.${operator}`), {
      when: [is(type, "BACKUP_POLICY")],
    }),
  );

export default [
  entry<aws.organizations.PolicyArgs>("aws:organizations/policy:Policy", (at) => ({
    kinds: ["guards", "moves"],
    tags: at("tags"),
    movements: copiesOf(at("type"), at("content")),
    harmless: [at("content")],
    why: "A backup policy is a backup plan in every account it is attached to; the others only limit or describe.",
  })),
  ...guards(
    "They say which service or account administers the organisation; data is shared by the services themselves.",
    [
      "aws:organizations/awsServiceAccess:AwsServiceAccess",
      "aws:organizations/delegatedAdministrator:DelegatedAdministrator",
      "aws:organizations/resourcePolicy:ResourcePolicy",
      "aws:rolesanywhere/profile:Profile",
      "aws:rolesanywhere/trustAnchor:TrustAnchor",
    ],
  ),
  ...inert("Labels, licences counted, capacity planned, and groups resources are listed in.", [
    "aws:licensemanager/association:Association",
    "aws:licensemanager/licenseConfiguration:LicenseConfiguration",
    "aws:licensemanager/licenseGrant:LicenseGrant",
    "aws:licensemanager/licenseGrantAccepter:LicenseGrantAccepter",
    "aws:organizations/tag:Tag",
    "aws:outposts/capacityTask:CapacityTask",
    "aws:resourcegroups/resource:Resource",
  ]),
] satisfies readonly Entry[];
