/** AWS Backup: vaults, the copies their plans make in other regions, and who may read a vault. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { naming, region } from "../../references.ts";
import { bucket } from "../names.ts";

const vault = naming("aws:backup/logicallyAirGappedVault", "aws:backup/vault");

export default [
  entry<aws.backup.LogicallyAirGappedVaultArgs>("aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.backup.PlanArgs>("aws:backup/plan:Plan", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      copiesTo("backups", vault(at("rules[].copyActions[].destinationVaultArn")), {
        each: at("rules[].copyActions[]"),
      }),
      copiesTo("backups", vault(at("rules[].targetLogicallyAirGappedBackupVaultArn")), { each: at("rules[]") }),
    ],
  })),
  entry<aws.backup.ReportPlanArgs>("aws:backup/reportPlan:ReportPlan", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      copiesTo("metadata", bucket(at("reportDeliveryChannel.s3BucketName"))),
      copiesFrom("metadata", region(at("reportSetting.regions[]"))),
    ],
  })),
  entry<aws.backup.SelectionArgs>("aws:backup/selection:Selection", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("backups", naming("aws:backup/plan")(at("planId")))],
    why: "A plan of the stack says itself where it copies to; what one of another stack does, only a ledger can tell.",
  })),
  entry<aws.backup.VaultArgs>("aws:backup/vault:Vault", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.backup.VaultPolicyArgs>("aws:backup/vaultPolicy:VaultPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [vault(at("backupVaultName"))])],
  })),
  ...guards("A lock only keeps backups from being deleted.", [
    "aws:backup/vaultLockConfiguration:VaultLockConfiguration",
  ]),
  ...inert("Who is told, what is checked and tested: no backup leaves its vault by them.", [
    "aws:backup/framework:Framework",
    "aws:backup/globalSettings:GlobalSettings",
    "aws:backup/regionSettings:RegionSettings",
    "aws:backup/restoreTestingPlan:RestoreTestingPlan",
    "aws:backup/restoreTestingSelection:RestoreTestingSelection",
    "aws:backup/vaultNotifications:VaultNotifications",
  ]),
] satisfies readonly Entry[];
