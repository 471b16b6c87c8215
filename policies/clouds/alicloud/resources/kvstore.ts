/** Redis and Tair: caches, members of a global distributed cache, and who can reach them. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";
import { everyAddress } from "../addresses.ts";

const cache = { form: "reference", names: ["alicloud:kvstore/instance", "alicloud:redis/tairInstance"] } as const;
const whitelist = "its whitelist lets every address in";

export default [
  entry<alicloud.kvstore.ConnectionArgs>("alicloud:kvstore/connection:Connection", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [],
        how: "it gives the cache an endpoint on the internet",
        of: [{ path: at("instanceId"), ...cache }],
      },
    ],
  })),
  entry<alicloud.kvstore.InstanceArgs>("alicloud:kvstore/instance:Instance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("globalInstanceId"), ...cache }],
        to: "self",
        when: [{ path: at("globalInstanceId"), present: true }],
      },
      {
        verb: "copy",
        what: "content",
        // A backup restores in its own region only.
        from: [{ path: at("srcdbInstanceId"), ...cache, bareMeansHere: true }],
        to: "self",
        when: [{ path: at("srcdbInstanceId"), present: true }],
      },
    ],
    exposures: [
      { to: "world", when: [{ path: at("securityIps[]"), is: everyAddress }], how: whitelist },
      { to: "world", when: [{ path: at("enablePublic"), is: [true] }], how: "it has an endpoint on the internet" },
    ],
  })),
  entry<alicloud.redis.BackupArgs>("alicloud:redis/backup:Backup", () => ({ kinds: ["holds"], holds: "backups" })),
  entry<alicloud.redis.GlobalSecurityIpGroupArgs>(
    "alicloud:redis/globalSecurityIpGroup:GlobalSecurityIpGroup",
    (at) => ({
      kinds: ["guards", "exposes"],
      exposures: [
        {
          to: "world",
          when: [{ path: at("globalIpList"), is: everyAddress }],
          how: "it lets every address into the caches that use it",
        },
      ],
    }),
  ),
  entry<alicloud.redis.TairInstanceArgs>("alicloud:redis/tairInstance:TairInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("globalInstanceId"), ...cache }],
        to: "self",
        when: [
          { path: at("globalInstanceId"), present: true },
          // "true" makes it the first member: nothing comes in from elsewhere.
          { path: at("globalInstanceId"), isNot: ["true", "false"] },
        ],
      },
      {
        verb: "copy",
        what: "content",
        from: [{ path: at("srcDbInstanceId"), ...cache, bareMeansHere: true }],
        to: "self",
        when: [{ path: at("srcDbInstanceId"), present: true }],
      },
    ],
    exposures: [{ to: "world", when: [{ path: at("securityIps"), is: everyAddress }], how: whitelist }],
  })),
  ...guards("accounts inside a cache", ["alicloud:kvstore/account:Account"]),
  ...inert("a setting of a cache, in the cache's region", [
    "alicloud:kvstore/auditLogConfig:AuditLogConfig",
    "alicloud:kvstore/backupPolicy:BackupPolicy",
  ]),
];
