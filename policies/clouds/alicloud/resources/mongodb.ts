/** ApsaraDB for MongoDB: instances of each architecture, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, inert, twins } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { openSharedWhitelist, openWhitelist, publicEndpoint } from "../internet-exposures.ts";

const instance = naming(
  "alicloud:mongodb/instance",
  "alicloud:mongodb/serverlessInstance",
  "alicloud:mongodb/shardingInstance",
);

const database = twins<alicloud.mongodb.InstanceArgs, alicloud.mongodb.ShardingInstanceArgs>((at) => ({
  kinds: ["holds", "moves", "exposes"],
  holds: "content",
  tags: at("tags"),
  movements: [
    // A clone lies in its source's region.
    copiesFrom("content", instance(at("srcDbInstanceId"), inOwnRegion), { when: [isPresent(at("srcDbInstanceId"))] }),
  ],
  exposures: [openWhitelist(at("securityIpLists[]")), openWhitelist(at("securityIpGroups[].securityIpList"))],
}));

const publicNetworkAddress = twins<
  alicloud.mongodb.PublicNetworkAddressArgs,
  alicloud.mongodb.ShardingNetworkPublicAddressArgs
>((at) => ({
  kinds: ["exposes"],
  exposures: [publicEndpoint("database", [], [instance(at("dbInstanceId"))])],
}));

export default [
  entry<alicloud.mongodb.BackupArgs>("alicloud:mongodb/backup:Backup", () => ({ kinds: ["holds"], holds: "backups" })),
  entry<alicloud.mongodb.GlobalSecurityIpGroupArgs>(
    "alicloud:mongodb/globalSecurityIpGroup:GlobalSecurityIpGroup",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [openSharedWhitelist(at("globalSecurityIpList"), "databases")],
    }),
  ),
  entry<alicloud.mongodb.InstanceArgs>("alicloud:mongodb/instance:Instance", () => database),
  entry<alicloud.mongodb.PublicNetworkAddressArgs>(
    "alicloud:mongodb/publicNetworkAddress:PublicNetworkAddress",
    () => publicNetworkAddress,
  ),
  entry<alicloud.mongodb.ServerlessInstanceArgs>("alicloud:mongodb/serverlessInstance:ServerlessInstance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [openWhitelist(at("securityIpGroups[].securityIpList"))],
  })),
  entry<alicloud.mongodb.ShardingInstanceArgs>("alicloud:mongodb/shardingInstance:ShardingInstance", () => database),
  entry<alicloud.mongodb.ShardingNetworkPublicAddressArgs>(
    "alicloud:mongodb/shardingNetworkPublicAddress:ShardingNetworkPublicAddress",
    () => publicNetworkAddress,
  ),
  ...guards("accounts inside a database and records of what they do", [
    "alicloud:mongodb/account:Account",
    "alicloud:mongodb/auditPolicy:AuditPolicy",
    "alicloud:mongodb/shardingAuditFilter:ShardingAuditFilter",
  ]),
  ...inert("part or private address of an instance that is judged itself", [
    "alicloud:mongodb/node:Node",
    "alicloud:mongodb/privateSrvNetworkAddress:PrivateSrvNetworkAddress",
    "alicloud:mongodb/replicaSetRole:ReplicaSetRole",
    "alicloud:mongodb/shardingNetworkPrivateAddress:ShardingNetworkPrivateAddress",
  ]),
] satisfies readonly Entry[];
