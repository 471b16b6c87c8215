/** Traffic mirroring and network analysis: packets copied for inspection, and questions about who could reach whom. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";

export default [
  entry<aws.ec2.TrafficMirrorSessionArgs>("aws:ec2/trafficMirrorSession:TrafficMirrorSession", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", naming("aws:ec2/trafficMirrorTarget")(at("trafficMirrorTargetId"), inOwnRegion))],
    why: "A target lies in the session's own region, though it may be shared by another account.",
  })),
  entry<aws.ec2.TrafficMirrorTargetArgs>("aws:ec2/trafficMirrorTarget:TrafficMirrorTarget", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      copiesTo("content", [
        naming("aws:alb/loadBalancer", "aws:lb/loadBalancer")(at("networkLoadBalancerArn"), inOwnRegion),
        naming("aws:ec2/networkInterface")(at("networkInterfaceId"), inOwnRegion),
        naming("aws:ec2/vpcEndpoint")(at("gatewayLoadBalancerEndpointId")),
      ]),
    ],
  })),
  ...inert("Which packets are mirrored; they are copied by a session.", [
    "aws:ec2/trafficMirrorFilter:TrafficMirrorFilter",
    "aws:ec2/trafficMirrorFilterRule:TrafficMirrorFilterRule",
  ]),
  ...inert("Questions about paths and delays, answered from settings and probes; no packet is kept.", [
    "aws:ec2/networkInsightsAccessScope:NetworkInsightsAccessScope",
    "aws:ec2/networkInsightsAnalysis:NetworkInsightsAnalysis",
    "aws:ec2/networkInsightsPath:NetworkInsightsPath",
    "aws:ec2/vpcNetworkPerformanceMetricSubscription:VpcNetworkPerformanceMetricSubscription",
  ]),
] satisfies readonly Entry[];
