/** AWS Resilience Hub, Resource Explorer, Application Recovery Controller, Recycle Bin: what is deployed, and what to do when it fails. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesFrom, processesFrom } from "../../movements.ts";
import { host, region } from "../../references.ts";

export default [
  entry<aws.resiliencehub.V2InputSourceArgs>("aws:resiliencehub/v2InputSource:V2InputSource", (at) => ({
    kinds: ["moves"],
    movements: [processesFrom("metadata", host(at("resourceConfiguration.tfStateFileUrl")))],
    why: "A state file can carry whatever was once an input or output, secrets included.",
  })),
  entry<aws.resiliencehub.V2ServiceArgs>("aws:resiliencehub/v2Service:V2Service", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesFrom("metadata", region(at("regions[]")))],
    why: "It describes here what is deployed in the regions it names.",
  })),
  entry<aws.resourceexplorer.IndexArgs>("aws:resourceexplorer/index:Index", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesFrom("metadata", "everywhere", { when: [is(at("type"), "AGGREGATOR")], note: at("type") })],
  })),
  ...guards("It keeps deleted snapshots and images for a while, where they lie.", ["aws:rbin/rule:Rule"]),
  ...inert("Goals, descriptions and assertions of services, and searches over an index that is judged.", [
    "aws:resiliencehub/resiliencyPolicy:ResiliencyPolicy",
    "aws:resiliencehub/v2Assertion:V2Assertion",
    "aws:resiliencehub/v2Policy:V2Policy",
    "aws:resiliencehub/v2ServiceFunction:V2ServiceFunction",
    "aws:resiliencehub/v2System:V2System",
    "aws:resiliencehub/v2UserJourney:V2UserJourney",
    "aws:resourceexplorer/view:View",
  ]),
  ...inert("Switches that are on or off, and names of what they switch: nothing of what passes is seen.", [
    "aws:route53recoverycontrol/cluster:Cluster",
    "aws:route53recoverycontrol/controlPanel:ControlPanel",
    "aws:route53recoverycontrol/routingControl:RoutingControl",
    "aws:route53recoverycontrol/safetyRule:SafetyRule",
    "aws:route53recoveryreadiness/cell:Cell",
    "aws:route53recoveryreadiness/readinessCheck:ReadinessCheck",
    "aws:route53recoveryreadiness/recoveryGroup:RecoveryGroup",
    "aws:route53recoveryreadiness/resourceSet:ResourceSet",
  ]),
] satisfies readonly Entry[];
