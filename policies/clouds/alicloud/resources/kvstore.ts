/** Redis and Tair: caches, members of a global distributed cache, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { isNot, isPresent, isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { openSharedWhitelist, openWhitelist, publicEndpoint } from "../internet-exposures.ts";

const cache = naming("alicloud:kvstore/instance", "alicloud:redis/tairInstance");

export default [
  entry<alicloud.kvstore.ConnectionArgs>("alicloud:kvstore/connection:Connection", (at) => ({
    kinds: ["exposes"],
    exposures: [publicEndpoint("cache", [], [cache(at("instanceId"))])],
  })),
  entry<alicloud.kvstore.InstanceArgs>("alicloud:kvstore/instance:Instance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesFrom("content", cache(at("globalInstanceId")), { when: [isPresent(at("globalInstanceId"))] }),
      // A backup restores in its own region only.
      copiesFrom("content", cache(at("srcdbInstanceId"), inOwnRegion), { when: [isPresent(at("srcdbInstanceId"))] }),
    ],
    exposures: [
      openWhitelist(at("securityIps[]")),
      { to: "world", when: [isTrue(at("enablePublic"))], how: "it has an endpoint on the internet" },
    ],
  })),
  entry<alicloud.redis.BackupArgs>("alicloud:redis/backup:Backup", () => ({ kinds: ["holds"], holds: "backups" })),
  entry<alicloud.redis.GlobalSecurityIpGroupArgs>(
    "alicloud:redis/globalSecurityIpGroup:GlobalSecurityIpGroup",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [openSharedWhitelist(at("globalIpList"), "caches")],
    }),
  ),
  entry<alicloud.redis.TairInstanceArgs>("alicloud:redis/tairInstance:TairInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesFrom("content", cache(at("globalInstanceId")), {
        when: [
          isPresent(at("globalInstanceId")),
          // "true" makes it the first member: nothing comes in from elsewhere.
          isNot(at("globalInstanceId"), "true", "false"),
        ],
      }),
      copiesFrom("content", cache(at("srcDbInstanceId"), inOwnRegion), { when: [isPresent(at("srcDbInstanceId"))] }),
    ],
    exposures: [openWhitelist(at("securityIps"))],
  })),
  ...guards("accounts inside a cache", ["alicloud:kvstore/account:Account"]),
  ...inert("a setting of a cache, in the cache's region", [
    "alicloud:kvstore/auditLogConfig:AuditLogConfig",
    "alicloud:kvstore/backupPolicy:BackupPolicy",
  ]),
] satisfies readonly Entry[];
