/** AWS Lake Formation: which buckets it serves, and who else may read their rows. */
import type * as aws from "@pulumi/aws";
import { isNot, isTrue } from "../../conditions.ts";
import { type Entry, entry, guards } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { processesFrom } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket } from "../names.ts";

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
      opensToAccounts(at("trustedResourceOwners[]"), "it tells them which of our users read their data"),
    ],
  })),
  entry<aws.lakeformation.PermissionsArgs>("aws:lakeformation/permissions:Permissions", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "accounts",
        path: at("principal"),
        when: [isNot(at("principal"), "IAM_ALLOWED_PRINCIPALS")],
        how: "it lets them read the lake",
      },
    ],
    why: "IAM_ALLOWED_PRINCIPALS leaves the decision to the account's own IAM policies.",
  })),
  entry<aws.lakeformation.ResourceArgs>("aws:lakeformation/resource:Resource", (at) => ({
    kinds: ["moves"],
    movements: [processesFrom("content", bucket(at("arn"), inOwnRegion))],
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
