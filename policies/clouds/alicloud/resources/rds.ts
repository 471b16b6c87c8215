/** ApsaraDB RDS: instances, their copies and backups abroad, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";
import { everyAddress } from "../addresses.ts";

const instance = {
  form: "reference",
  names: [
    "alicloud:rds/ddrInstance",
    "alicloud:rds/instance",
    "alicloud:rds/rdsCloneDbInstance",
    "alicloud:rds/rdsUpgradeDbInstance",
    "alicloud:rds/readOnlyInstance",
  ],
} as const;
const whitelist = "its whitelist lets every address in";
const endpoint = "it gives the database an endpoint on the internet";

export default [
  entry<alicloud.rds.AiInstanceArgs>("alicloud:rds/aiInstance:AiInstance", (at) => ({
    kinds: ["holds", "processes", "exposes"],
    holds: "content",
    exposures: [
      {
        to: "world",
        when: [{ path: at("publicEndpointEnabled"), is: [true] }],
        how: "it has an endpoint on the internet",
      },
    ],
  })),
  entry<alicloud.rds.ConnectionArgs>("alicloud:rds/connection:Connection", (at) => ({
    kinds: ["exposes"],
    exposures: [{ to: "world", when: [], how: endpoint, of: [{ path: at("instanceId"), ...instance }] }],
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
      exposures: [{ to: "world", when: [], how: endpoint, of: [{ path: at("dbInstanceId"), ...instance }] }],
    }),
  ),
  entry<alicloud.rds.DbProxyPublicArgs>("alicloud:rds/dbProxyPublic:DbProxyPublic", (at) => ({
    kinds: ["exposes"],
    exposures: [{ to: "world", when: [], how: endpoint, of: [{ path: at("dbInstanceId"), ...instance }] }],
  })),
  entry<alicloud.rds.DdrInstanceArgs>("alicloud:rds/ddrInstance:DdrInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [
          { path: at("sourceRegion"), form: "region" },
          { path: at("sourceDbInstanceName"), ...instance },
          { path: at("backupSetId"), form: "reference", names: ["alicloud:rds/rdsBackup"] },
        ],
        to: "self",
      },
    ],
    exposures: [{ to: "world", when: [{ path: at("securityIps[]"), is: everyAddress }], how: whitelist }],
    why: "it restores what another region backed up across regions",
  })),
  entry<alicloud.rds.InstanceArgs>("alicloud:rds/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [{ to: "world", when: [{ path: at("securityIps[]"), is: everyAddress }], how: whitelist }],
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
      {
        verb: "copy",
        what: "content",
        // A clone lies in its source's region; what restores elsewhere is rds.DdrInstance.
        from: [{ path: at("sourceDbInstanceId"), ...instance, bareMeansHere: true }],
        to: "self",
      },
    ],
    exposures: [{ to: "world", when: [{ path: at("securityIps[]"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.rds.RdsInstanceCrossBackupPolicyArgs>(
    "alicloud:rds/rdsInstanceCrossBackupPolicy:RdsInstanceCrossBackupPolicy",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "copy",
          what: "backups",
          from: [{ path: at("instanceId"), ...instance, bareMeansHere: true }],
          to: [{ path: at("crossBackupRegion"), form: "region" }],
        },
      ],
    }),
  ),
  entry<alicloud.rds.RdsUpgradeDbInstanceArgs>("alicloud:rds/rdsUpgradeDbInstance:RdsUpgradeDbInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("sourceDbInstanceId"), ...instance, bareMeansHere: true }],
        to: "self",
      },
    ],
    exposures: [{ to: "world", when: [{ path: at("securityIps[]"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.rds.ReadOnlyInstanceArgs>("alicloud:rds/readOnlyInstance:ReadOnlyInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        // A read-only instance can only follow a primary of its own region.
        from: [{ path: at("masterDbInstanceId"), ...instance, bareMeansHere: true }],
        to: "self",
      },
    ],
    exposures: [{ to: "world", when: [{ path: at("securityIps[]"), is: everyAddress }], how: whitelist }],
  })),
  entry<alicloud.rds.WhitelistTemplateArgs>("alicloud:rds/whitelistTemplate:WhitelistTemplate", (at) => ({
    kinds: ["guards", "exposes"],
    exposures: [
      {
        to: "world",
        when: [{ path: at("ipWhiteList"), is: everyAddress }],
        how: "it lets every address into the databases that use it",
      },
    ],
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
];
