/** Cloud Backup (HBR): vaults, what is backed up into them, and their copies in other regions. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isAbsent, isPresent, isTrue } from "../../conditions.ts";
import { type Entry, entry, inert, type Movement, type Reference } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { anything, inOwnRegion, naming, region } from "../../references.ts";
import { bucket, fileSystem } from "../names.ts";

/** A plan writes only into a vault of its own region; a mirror vault says itself where it copies from. */
const vault = naming("alicloud:hbr/replicationVault", "alicloud:hbr/vault");
const server = naming("alicloud:ecs/ecsInstanceSet", "alicloud:ecs/instance");
const tables = naming("alicloud:ots/instance");

/** What is backed up lies in the region of the plan too: the service reaches no other. */
const intoVault = (source: Reference, id: string): Movement => ({
  verb: "copy",
  what: "backups",
  from: [source],
  to: [vault(id, inOwnRegion)],
});

export default [
  entry<alicloud.hbr.CrossAccountArgs>("alicloud:hbr/crossAccount:CrossAccount", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("crossAccountUserId"), "backups then pass between it and their account")],
  })),
  entry<alicloud.hbr.EcsBackupPlanArgs>("alicloud:hbr/ecsBackupPlan:EcsBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [intoVault(server(at("instanceId"), inOwnRegion), at("vaultId"))],
  })),
  entry<alicloud.hbr.HanaBackupPlanArgs>("alicloud:hbr/hanaBackupPlan:HanaBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("backups", vault(at("vaultId"), inOwnRegion))],
  })),
  entry<alicloud.hbr.NasBackupPlanArgs>("alicloud:hbr/nasBackupPlan:NasBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [intoVault(fileSystem(at("fileSystemId"), inOwnRegion), at("vaultId"))],
  })),
  entry<alicloud.hbr.OssBackupPlanArgs>("alicloud:hbr/ossBackupPlan:OssBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        ...intoVault(bucket(at("bucket"), inOwnRegion), at("vaultId")),
        narrowedBy: [{ path: at("prefix"), selects: "prefixes" }],
      },
    ],
  })),
  entry<alicloud.hbr.OtsBackupPlanArgs>("alicloud:hbr/otsBackupPlan:OtsBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        ...intoVault(tables(at("instanceName"), inOwnRegion), at("vaultId")),
        narrowedBy: [{ path: at("otsDetails[].tableNames[]"), selects: "tables" }],
      },
    ],
  })),
  entry<alicloud.hbr.PolicyArgs>("alicloud:hbr/policy:Policy", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesTo("backups", vault(at("rules[].vaultId"), inOwnRegion), { each: at("rules[]") }),
      copiesTo("backups", region(at("rules[].replicationRegionId")), {
        each: at("rules[]"),
        when: [isPresent(at("rules[].replicationRegionId"))],
      }),
      copiesTo("backups", region(at("rules[].replicationRegionId")), {
        each: at("rules[]"),
        when: [is(at("rules[].ruleType"), "REPLICATION"), isAbsent(at("rules[].replicationRegionId"))],
        absent: "unproven",
      }),
    ],
  })),
  entry<alicloud.hbr.PolicyBindingArgs>("alicloud:hbr/policyBinding:PolicyBinding", (at) => ({
    kinds: ["moves"],
    movements: [
      // A policy of the stack says itself where it copies to; what one of another stack does, only a ledger can tell.
      copiesTo("backups", naming("alicloud:hbr/policy")(at("policyId"))),
      copiesFrom("backups", anything(at("dataSourceId"), inOwnRegion), {
        // Of a bucket it is a prefix; of files, folders and patterns of a client's own.
        narrowedBy: [{ path: at("source"), selects: "prefixes", when: [is(at("sourceType"), "OSS")] }],
      }),
    ],
  })),
  entry<alicloud.hbr.ReplicationVaultArgs>("alicloud:hbr/replicationVault:ReplicationVault", (at) => ({
    kinds: ["holds", "moves"],
    holds: "backups",
    movements: [
      copiesFrom("backups", [
        region(at("replicationSourceRegionId")),
        naming("alicloud:hbr/vault")(at("replicationSourceVaultId")),
      ]),
    ],
  })),
  entry<alicloud.hbr.RestoreJobArgs>("alicloud:hbr/restoreJob:RestoreJob", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [vault(at("vaultId"), inOwnRegion)],
        to: [
          bucket(at("targetBucket"), inOwnRegion),
          fileSystem(at("targetFileSystemId"), inOwnRegion),
          server(at("targetInstanceId"), inOwnRegion),
          tables(at("targetInstanceName"), inOwnRegion),
        ],
        absent: "here",
      },
    ],
  })),
  entry<alicloud.hbr.ServerBackupPlanArgs>("alicloud:hbr/serverBackupPlan:ServerBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        each: at("details[]"),
        from: [server(at("instanceId"), inOwnRegion)],
        to: [region(at("details[].destinationRegionId"))],
        when: [isTrue(at("details[].doCopy"))],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.hbr.VaultArgs>("alicloud:hbr/vault:Vault", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
  })),
  ...inert("an agent on a server", [
    "alicloud:hbr/ecsBackupClient:EcsBackupClient",
    "alicloud:hbr/hanaBackupClient:HanaBackupClient",
    "alicloud:hbr/hanaInstance:HanaInstance",
  ]),
] satisfies readonly Entry[];
