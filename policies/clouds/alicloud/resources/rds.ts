/** ApsaraDB RDS: instances, their copies and backups abroad, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { openSharedWhitelist, openWhitelist, publicEndpoint } from "../internet-exposures.ts";

const instance = naming(
  "alicloud:rds/ddrInstance",
  "alicloud:rds/instance",
  "alicloud:rds/rdsCloneDbInstance",
  "alicloud:rds/rdsUpgradeDbInstance",
  "alicloud:rds/readOnlyInstance",
);

export default [
  entry<alicloud.rds.AiInstanceArgs>("alicloud:rds/aiInstance:AiInstance", (at) => ({
    kinds: ["holds", "processes", "exposes"],
    holds: "content",
    exposures: [
      {
        to: "world",
        when: [isTrue(at("publicEndpointEnabled"))],
        how: "it has an endpoint on the internet",
      },
    ],
  })),
  entry<alicloud.rds.ConnectionArgs>("alicloud:rds/connection:Connection", (at) => ({
    kinds: ["exposes"],
    exposures: [publicEndpoint("database", [], [instance(at("instanceId"))])],
  })),
  entry<alicloud.rds.CustomArgs>("alicloud:rds/custom:Custom", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.rds.CustomDiskArgs>("alicloud:rds/customDisk:CustomDisk", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.rds.DbInstanceEndpointAddressArgs>(
    "alicloud:rds/dbInstanceEndpointAddress:DbInstanceEndpointAddress",
    (at) => ({
      kinds: ["exposes"],
      exposures: [publicEndpoint("database", [], [instance(at("dbInstanceId"))])],
    }),
  ),
  entry<alicloud.rds.DbProxyPublicArgs>("alicloud:rds/dbProxyPublic:DbProxyPublic", (at) => ({
    kinds: ["exposes"],
    exposures: [publicEndpoint("database", [], [instance(at("dbInstanceId"))])],
  })),
  entry<alicloud.rds.DdrInstanceArgs>("alicloud:rds/ddrInstance:DdrInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesFrom("content", [
        region(at("sourceRegion")),
        instance(at("sourceDbInstanceName")),
        naming("alicloud:rds/rdsBackup")(at("backupSetId")),
      ]),
    ],
    exposures: [openWhitelist(at("securityIps[]"))],
    why: "it restores what another region backed up across regions",
  })),
  entry<alicloud.rds.InstanceArgs>("alicloud:rds/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [openWhitelist(at("securityIps[]"))],
  })),
  entry<alicloud.rds.RdsBackupArgs>("alicloud:rds/rdsBackup:RdsBackup", () => ({
    kinds: ["holds"],
    holds: "backups",
    why: "a backup stays in its instance's region",
  })),
  entry<alicloud.rds.RdsCloneDbInstanceArgs>("alicloud:rds/rdsCloneDbInstance:RdsCloneDbInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      // A clone lies in its source's region; what restores elsewhere is rds.DdrInstance.
      copiesFrom("content", instance(at("sourceDbInstanceId"), inOwnRegion)),
    ],
    exposures: [openWhitelist(at("securityIps[]"))],
  })),
  entry<alicloud.rds.RdsInstanceCrossBackupPolicyArgs>(
    "alicloud:rds/rdsInstanceCrossBackupPolicy:RdsInstanceCrossBackupPolicy",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "copy",
          what: "backups",
          from: [instance(at("instanceId"), inOwnRegion)],
          to: [region(at("crossBackupRegion"))],
        },
      ],
    }),
  ),
  entry<alicloud.rds.RdsUpgradeDbInstanceArgs>("alicloud:rds/rdsUpgradeDbInstance:RdsUpgradeDbInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    movements: [copiesFrom("content", instance(at("sourceDbInstanceId"), inOwnRegion))],
    exposures: [openWhitelist(at("securityIps[]"))],
  })),
  entry<alicloud.rds.ReadOnlyInstanceArgs>("alicloud:rds/readOnlyInstance:ReadOnlyInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      // A read-only instance can only follow a primary of its own region.
      copiesFrom("content", instance(at("masterDbInstanceId"), inOwnRegion)),
    ],
    exposures: [openWhitelist(at("securityIps[]"))],
  })),
  entry<alicloud.rds.WhitelistTemplateArgs>("alicloud:rds/whitelistTemplate:WhitelistTemplate", (at) => ({
    kinds: ["guards", "exposes"],
    exposures: [openSharedWhitelist(at("ipWhiteList"), "databases")],
  })),
  ...guards("accounts and rights inside an instance", [
    "alicloud:rds/account:Account",
    "alicloud:rds/accountPrivilege:AccountPrivilege",
    "alicloud:rds/rdsAccount:RdsAccount",
    "alicloud:rds/rdsServiceLinkedRole:RdsServiceLinkedRole",
  ]),
  ...inert("part or setting of an instance that is judged itself, in the instance's region and network", [
    "alicloud:rds/backupPolicy:BackupPolicy",
    "alicloud:rds/customDeploymentSet:CustomDeploymentSet",
    "alicloud:rds/customDiskAttachment:CustomDiskAttachment",
    "alicloud:rds/database:Database",
    "alicloud:rds/dbInstanceEndpoint:DbInstanceEndpoint",
    "alicloud:rds/dbNode:DbNode",
    "alicloud:rds/rdsDbProxy:RdsDbProxy",
    "alicloud:rds/rdsParameterGroup:RdsParameterGroup",
    "alicloud:rds/readWriteSplittingConnection:ReadWriteSplittingConnection",
  ]),
] satisfies readonly Entry[];
