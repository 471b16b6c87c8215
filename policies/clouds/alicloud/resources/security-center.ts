/** Security Center: what it takes in from servers of every region, the copies it keeps, and the many rules it works by. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isNot } from "../../conditions.ts";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { region } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<alicloud.threatdetection.BackupPolicyArgs>("alicloud:threatdetection/backupPolicy:BackupPolicy", (at) => ({
    kinds: ["holds", "moves"],
    holds: "backups",
    movements: [copiesTo("backups", region(at("policyRegionId")), { absent: "here" })],
    why: "servers of the cloud are copied to their own region; only those outside it need one named",
  })),
  entry<alicloud.threatdetection.InstanceArgs>("alicloud:threatdetection/instance:Instance", () => ({
    kinds: ["holds", "processes", "moves"],
    holds: "logs",
    movements: [processesFrom("logs", "everywhere")],
    why: "one of two centres, in Shanghai and Singapore, takes in logins, processes and files of servers of every region",
  })),
  entry<alicloud.threatdetection.LogMetaArgs>("alicloud:threatdetection/logMeta:LogMeta", () => ({
    kinds: ["holds"],
    holds: "logs",
  })),
  entry<alicloud.threatdetection.OssScanConfigArgs>("alicloud:threatdetection/ossScanConfig:OssScanConfig", (at) => ({
    kinds: ["processes", "moves"],
    movements: [
      processesFrom("content", bucket(at("bucketNameLists[]")), {
        each: at("bucketNameLists[]"),
        when: [isNot(at("enable"), 0)],
        narrowedBy: [{ path: at("keyPrefixLists[]"), selects: "prefixes", when: [is(at("allKeyPrefix"), false)] }],
      }),
    ],
  })),
  ...guards("rules of what is watched, blocked or let pass on machines; what it takes in is judged at the instance", [
    "alicloud:securitycenter/group:Group",
    "alicloud:securitycenter/serviceLinkedRole:ServiceLinkedRole",
    "alicloud:threatdetection/antiBruteForceRule:AntiBruteForceRule",
    "alicloud:threatdetection/assetBind:AssetBind",
    "alicloud:threatdetection/assetSelectionConfig:AssetSelectionConfig",
    "alicloud:threatdetection/attackPathSensitiveAssetConfig:AttackPathSensitiveAssetConfig",
    "alicloud:threatdetection/attackPathWhitelist:AttackPathWhitelist",
    "alicloud:threatdetection/baselineStrategy:BaselineStrategy",
    "alicloud:threatdetection/checkConfig:CheckConfig",
    "alicloud:threatdetection/clientFileProtect:ClientFileProtect",
    "alicloud:threatdetection/clientUserDefineRule:ClientUserDefineRule",
    "alicloud:threatdetection/cycleTask:CycleTask",
    "alicloud:threatdetection/fileUploadLimit:FileUploadLimit",
    "alicloud:threatdetection/imageEventOperation:ImageEventOperation",
    "alicloud:threatdetection/maliciousFileWhitelistConfig:MaliciousFileWhitelistConfig",
    "alicloud:threatdetection/monitorAccount:MonitorAccount",
    "alicloud:threatdetection/rdDefaultSyncList:RdDefaultSyncList",
    "alicloud:threatdetection/sasTrail:SasTrail",
    "alicloud:threatdetection/serviceLinkedRole:ServiceLinkedRole",
    "alicloud:threatdetection/vulWhitelist:VulWhitelist",
    "alicloud:threatdetection/webLockConfig:WebLockConfig",
  ]),
  ...guards("decoys: whoever is recorded there has broken in, and nothing real is kept there", [
    "alicloud:threatdetection/honeyPot:HoneyPot",
    "alicloud:threatdetection/honeypotNode:HoneypotNode",
    "alicloud:threatdetection/honeypotPreset:HoneypotPreset",
    "alicloud:threatdetection/honeypotProbe:HoneypotProbe",
  ]),
] satisfies readonly Entry[];
