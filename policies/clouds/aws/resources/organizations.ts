/** AWS Organizations beyond accounts and policies: who administers what for all. It holds no data. */
import { type Entry, guards, inert } from "../../entry.ts";

export default [
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
