/** AWS Directory Service: directories of people, their copies in other regions, and the directories they trust. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { processesAt } from "../../movements.ts";
import { host, inOwnRegion, naming, region } from "../../references.ts";
import { logGroup } from "../names.ts";

const directory = naming("aws:directoryservice/directory");

export default [
  entry<aws.directoryservice.DirectoryArgs>("aws:directoryservice/directory:Directory", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [processesAt("credentials", host(at("connectSettings.customerDnsIps[]")))],
    why: "An AD Connector holds nothing: it hands sign-ins to a directory behind private addresses, wherever that is.",
  })),
  entry<aws.directoryservice.LogSubscriptionArgs>("aws:directoryservice/logSubscription:LogSubscription", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [directory(at("directoryId"), inOwnRegion)],
        to: [logGroup(at("logGroupName"), inOwnRegion)],
      },
    ],
  })),
  entry<aws.directoryservice.RadiusSettingsArgs>("aws:directoryservice/radiusSettings:RadiusSettings", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "process",
        what: "credentials",
        from: [directory(at("directoryId"), inOwnRegion)],
        to: [host(at("radiusServers[]"))],
      },
    ],
  })),
  entry<aws.directoryservice.ServiceRegionArgs>("aws:directoryservice/serviceRegion:ServiceRegion", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [directory(at("directoryId"), inOwnRegion)],
        to: [region(at("regionName"))],
      },
    ],
  })),
  entry<aws.directoryservice.SharedDirectoryArgs>("aws:directoryservice/sharedDirectory:SharedDirectory", (at) => ({
    kinds: ["exposes"],
    exposures: [
      opensToAccounts(at("target.id"), "target shares the directory with them", [
        directory(at("directoryId"), inOwnRegion),
      ]),
    ],
  })),
  entry<aws.directoryservice.TrustArgs>("aws:directoryservice/trust:Trust", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "link",
        what: "content",
        from: [directory(at("directoryId"), inOwnRegion)],
        to: [directory(at("remoteDomainName"))],
      },
    ],
    why: "Users of one directory are looked up in the other, whichever way the trust runs.",
  })),
  ...inert("Where names are looked up, and the receiving half of a share judged where it is given.", [
    "aws:directoryservice/conditionalForwarder:ConditionalForwarder",
    "aws:directoryservice/sharedDirectoryAccepter:SharedDirectoryAccepter",
  ]),
] satisfies readonly Entry[];
