/** ApsaraDB for MongoDB: instances of each architecture, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";
import { everyAddress } from "../addresses.ts";

const instance = {
  form: "reference",
  names: ["alicloud:mongodb/instance", "alicloud:mongodb/serverlessInstance", "alicloud:mongodb/shardingInstance"],
} as const;
const whitelist = "its whitelist lets every address in";
const endpoint = "it gives the database an endpoint on the internet";

export default [
  entry<alicloud.mongodb.BackupArgs>("alicloud:mongodb/backup:Backup", () => ({ kinds: ["holds"], holds: "backups" })),
  entry<alicloud.mongodb.GlobalSecurityIpGroupArgs>(
    "alicloud:mongodb/globalSecurityIpGroup:GlobalSecurityIpGroup",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [
        {
          to: "world",
          when: [{ path: at("globalSecurityIpList"), is: everyAddress }],
          how: "it lets every address into the databases that use it",
        },
      ],
    }),
  ),
  entry<alicloud.mongodb.InstanceArgs>("alicloud:mongodb/instance:Instance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        // A clone lies in its source's region.
        from: [{ path: at("srcDbInstanceId"), ...instance, bareMeansHere: true }],
        to: "self",
        when: [{ path: at("srcDbInstanceId"), present: true }],
      },
    ],
    exposures: [
      { to: "world", when: [{ path: at("securityIpLists[]"), is: everyAddress }], how: whitelist },
      { to: "world", when: [{ path: at("securityIpGroups[].securityIpList"), is: everyAddress }], how: whitelist },
    ],
  })),
  entry<alicloud.mongodb.PublicNetworkAddressArgs>(
    "alicloud:mongodb/publicNetworkAddress:PublicNetworkAddress",
    (at) => ({
      kinds: ["exposes"],
      exposures: [{ to: "world", when: [], how: endpoint, of: [{ path: at("dbInstanceId"), ...instance }] }],
    }),
  ),
  entry<alicloud.mongodb.ServerlessInstanceArgs>("alicloud:mongodb/serverlessInstance:ServerlessInstance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [
      { to: "world", when: [{ path: at("securityIpGroups[].securityIpList"), is: everyAddress }], how: whitelist },
    ],
  })),
  entry<alicloud.mongodb.ShardingInstanceArgs>("alicloud:mongodb/shardingInstance:ShardingInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("srcDbInstanceId"), ...instance, bareMeansHere: true }],
        to: "self",
        when: [{ path: at("srcDbInstanceId"), present: true }],
      },
    ],
    exposures: [
      { to: "world", when: [{ path: at("securityIpLists[]"), is: everyAddress }], how: whitelist },
      { to: "world", when: [{ path: at("securityIpGroups[].securityIpList"), is: everyAddress }], how: whitelist },
    ],
  })),
  entry<alicloud.mongodb.ShardingNetworkPublicAddressArgs>(
    "alicloud:mongodb/shardingNetworkPublicAddress:ShardingNetworkPublicAddress",
    (at) => ({
      kinds: ["exposes"],
      exposures: [{ to: "world", when: [], how: endpoint, of: [{ path: at("dbInstanceId"), ...instance }] }],
    }),
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
];
