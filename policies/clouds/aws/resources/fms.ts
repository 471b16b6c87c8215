/** AWS Firewall Manager: firewalls put in front of every account, and where they log requests. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { logStore } from "../names.ts";

export default [
  entry<aws.fms.PolicyArgs>("aws:fms/policy:Policy", (at) => ({
    kinds: ["guards", "moves"],
    tags: at("tags"),
    movements: [
      copiesTo(
        "logs",
        logStore(`${at("securityServicePolicyData.managedServiceData")}.loggingConfiguration.logDestinationConfigs[]`),
      ),
    ],
    why: "The settings of a WAF policy are JSON text, which says where requests are logged.",
  })),
  ...guards("The service takes only an account of the same organisation as its administrator.", [
    "aws:fms/adminAccount:AdminAccount",
  ]),
  ...inert("Which resources a policy covers.", ["aws:fms/resourceSet:ResourceSet"]),
] satisfies readonly Entry[];
