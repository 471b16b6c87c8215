/** AWS Network Firewall, and what watches networks: who may talk to whom, and where the records of it go. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { inOwnRegion, region } from "../../references.ts";
import { bucket, deliveryStream, logGroup } from "../names.ts";

export default [
  entry<aws.networkfirewall.LoggingConfigurationArgs>(
    "aws:networkfirewall/loggingConfiguration:LoggingConfiguration",
    (at) => {
      const each = at("loggingConfiguration.logDestinationConfigs[]");
      const target = at("loggingConfiguration.logDestinationConfigs[].logDestination");
      // The keys of a map, which the SDK's types do not name.
      const targets = [
        bucket(`${target}.bucketName`),
        deliveryStream(`${target}.deliveryStream`, inOwnRegion),
        logGroup(`${target}.logGroup`, inOwnRegion),
      ];
      return {
        kinds: ["moves"],
        movements: targets.map((to) => copiesTo("logs", to, { each })),
      };
    },
  ),
  entry<aws.networkflowmonitor.ScopeArgs>("aws:networkflowmonitor/scope:Scope", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesFrom("metadata", region(at("targets[].region")), { each: at("targets[]") })],
    why: "It gathers who talked to whom in the regions it names.",
  })),
  ...guards("They say which traffic may pass, and look into it in the network it passes through.", [
    "aws:networkfirewall/containerAssociation:ContainerAssociation",
    "aws:networkfirewall/firewall:Firewall",
    "aws:networkfirewall/firewallPolicy:FirewallPolicy",
    "aws:networkfirewall/firewallTransitGatewayAttachmentAccepter:FirewallTransitGatewayAttachmentAccepter",
    "aws:networkfirewall/resourcePolicy:ResourcePolicy",
    "aws:networkfirewall/ruleGroup:RuleGroup",
    "aws:networkfirewall/tlsInspectionConfiguration:TlsInspectionConfiguration",
    "aws:networkfirewall/vpcEndpointAssociation:VpcEndpointAssociation",
  ]),
  ...inert("They measure how fast packets pass, inside a scope that is judged or with packets of their own.", [
    "aws:networkflowmonitor/monitor:Monitor",
    "aws:networkmonitor/monitor:Monitor",
    "aws:networkmonitor/probe:Probe",
  ]),
] satisfies readonly Entry[];
