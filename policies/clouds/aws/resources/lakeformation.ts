/** AWS Lake Formation: which buckets it serves, and who else may read their rows. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";
import { bucket, inOwnRegion, isTrue } from "../names.ts";

export default [
  entry<aws.lakeformation.DataLakeSettingsArgs>("aws:lakeformation/dataLakeSettings:DataLakeSettings", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "accounts",
        path: at("externalDataFilteringAllowLists[]"),
        when: [isTrue(at("allowExternalDataFiltering"))],
        how: "it lets their query engines read rows before they are filtered",
      },
      {
        to: "accounts",
        path: at("trustedResourceOwners[]"),
        how: "it tells them which of our users read their data",
      },
    ],
  })),
  entry<aws.lakeformation.PermissionsArgs>("aws:lakeformation/permissions:Permissions", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "accounts",
        path: at("principal"),
        when: [{ path: at("principal"), isNot: ["IAM_ALLOWED_PRINCIPALS"] }],
        how: "it lets them read the lake",
      },
    ],
    why: "IAM_ALLOWED_PRINCIPALS leaves the decision to the account's own IAM policies.",
  })),
  entry<aws.lakeformation.ResourceArgs>("aws:lakeformation/resource:Resource", (at) => ({
    kinds: ["moves"],
    movements: [{ verb: "process", what: "content", from: [bucket(at("arn"), inOwnRegion)], to: "self" }],
    why: "Queries of this region read the bucket through it.",
  })),
  ...guards("They say which rows and columns whoever was let in may see, by labels and filters.", [
    "aws:lakeformation/dataCellsFilter:DataCellsFilter",
    "aws:lakeformation/identityCenterConfiguration:IdentityCenterConfiguration",
    "aws:lakeformation/lfTag:LfTag",
    "aws:lakeformation/lfTagExpression:LfTagExpression",
    "aws:lakeformation/optIn:OptIn",
    "aws:lakeformation/resourceLfTag:ResourceLfTag",
    "aws:lakeformation/resourceLfTags:ResourceLfTags",
  ]),
] satisfies readonly Entry[];
