/** Cloud Backup (HBR): vaults, what is backed up into them, and their copies in other regions. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, inert } from "../../entry.ts";

const vault = {
  form: "reference",
  names: ["alicloud:hbr/replicationVault", "alicloud:hbr/vault"],
  // A plan writes only into a vault of its own region; a mirror vault says itself where it copies from.
  bareMeansHere: true,
} as const;
/** What is backed up lies in the region of the plan: the service reaches no other. */
const here = { form: "reference", bareMeansHere: true } as const;
const bucketHere = { ...here, names: ["alicloud:oss/bucket"] } as const;
const serverHere = { ...here, names: ["alicloud:ecs/ecsInstanceSet", "alicloud:ecs/instance"] } as const;
const filesHere = { ...here, names: ["alicloud:nas/fileSystem"] } as const;
const tablesHere = { ...here, names: ["alicloud:ots/instance"] } as const;

export default [
  entry<alicloud.hbr.EcsBackupPlanArgs>("alicloud:hbr/ecsBackupPlan:EcsBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [{ path: at("instanceId"), ...serverHere }],
        to: [{ path: at("vaultId"), ...vault }],
      },
    ],
  })),
  entry<alicloud.hbr.HanaBackupPlanArgs>("alicloud:hbr/hanaBackupPlan:HanaBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [{ verb: "copy", what: "backups", from: "self", to: [{ path: at("vaultId"), ...vault }] }],
  })),
  entry<alicloud.hbr.NasBackupPlanArgs>("alicloud:hbr/nasBackupPlan:NasBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [{ path: at("fileSystemId"), ...filesHere }],
        to: [{ path: at("vaultId"), ...vault }],
      },
    ],
  })),
  entry<alicloud.hbr.OssBackupPlanArgs>("alicloud:hbr/ossBackupPlan:OssBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [{ path: at("bucket"), ...bucketHere }],
        to: [{ path: at("vaultId"), ...vault }],
        narrowedBy: [{ path: at("prefix"), selects: "prefixes" }],
      },
    ],
  })),
  entry<alicloud.hbr.OtsBackupPlanArgs>("alicloud:hbr/otsBackupPlan:OtsBackupPlan", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [{ path: at("instanceName"), ...tablesHere }],
        to: [{ path: at("vaultId"), ...vault }],
        narrowedBy: [{ path: at("otsDetails[].tableNames[]"), selects: "tables" }],
      },
    ],
  })),
  entry<alicloud.hbr.PolicyArgs>("alicloud:hbr/policy:Policy", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        each: at("rules[]"),
        from: "self",
        to: [{ path: at("rules[].vaultId"), ...vault }],
      },
      {
        verb: "copy",
        what: "backups",
        each: at("rules[]"),
        from: "self",
        to: [{ path: at("rules[].replicationRegionId"), form: "region" }],
        when: [{ path: at("rules[].replicationRegionId"), present: true }],
      },
      {
        verb: "copy",
        what: "backups",
        each: at("rules[]"),
        from: "self",
        to: [{ path: at("rules[].replicationRegionId"), form: "region" }],
        when: [
          { path: at("rules[].ruleType"), is: ["REPLICATION"] },
          { path: at("rules[].replicationRegionId"), absent: true },
        ],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.hbr.PolicyBindingArgs>("alicloud:hbr/policyBinding:PolicyBinding", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [{ path: at("dataSourceId"), ...here }],
        to: "self",
        // Of a bucket it is a prefix; of files, folders and patterns of a client's own.
        narrowedBy: [{ path: at("source"), selects: "prefixes", when: [{ path: at("sourceType"), is: ["OSS"] }] }],
      },
    ],
  })),
  entry<alicloud.hbr.ReplicationVaultArgs>("alicloud:hbr/replicationVault:ReplicationVault", (at) => ({
    kinds: ["holds", "moves"],
    holds: "backups",
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [
          { path: at("replicationSourceRegionId"), form: "region" },
          { path: at("replicationSourceVaultId"), form: "reference", names: ["alicloud:hbr/vault"] },
        ],
        to: "self",
      },
    ],
  })),
  entry<alicloud.hbr.RestoreJobArgs>("alicloud:hbr/restoreJob:RestoreJob", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [{ path: at("vaultId"), ...vault }],
        to: [
          { path: at("targetBucket"), ...bucketHere },
          { path: at("targetFileSystemId"), ...filesHere },
          { path: at("targetInstanceId"), ...serverHere },
          { path: at("targetInstanceName"), ...tablesHere },
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
        from: [{ path: at("instanceId"), ...serverHere }],
        to: [{ path: at("details[].destinationRegionId"), form: "region" }],
        when: [{ path: at("details[].doCopy"), is: [true] }],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.hbr.VaultArgs>("alicloud:hbr/vault:Vault", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
  })),
  ...inert("an agent on a server, or the right to back up another account's data into this one", [
    "alicloud:hbr/crossAccount:CrossAccount",
    "alicloud:hbr/ecsBackupClient:EcsBackupClient",
    "alicloud:hbr/hanaBackupClient:HanaBackupClient",
    "alicloud:hbr/hanaInstance:HanaInstance",
  ]),
];
