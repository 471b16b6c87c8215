/** AWS App Runner: web services run from an image or a repository. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";

export default [
  entry<aws.apprunner.CustomDomainAssociationArgs>(
    "aws:apprunner/customDomainAssociation:CustomDomainAssociation",
    (at) => ({
      kinds: ["inert"],
      answers: { at: [at("domainName")] },
      why: "Another address of a service, which is judged itself.",
    }),
  ),
  entry<aws.apprunner.ServiceArgs>("aws:apprunner/service:Service", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("serviceName")],
    why: "What its code sends elsewhere can't be read from its properties.",
  })),
  ...inert("Capacity, names, networks and sources of code of a service, which is judged itself.", [
    "aws:apprunner/autoScalingConfigurationVersion:AutoScalingConfigurationVersion",
    "aws:apprunner/connection:Connection",
    "aws:apprunner/defaultAutoScalingConfigurationVersion:DefaultAutoScalingConfigurationVersion",
    "aws:apprunner/deployment:Deployment",
    "aws:apprunner/observabilityConfiguration:ObservabilityConfiguration",
    "aws:apprunner/vpcConnector:VpcConnector",
    "aws:apprunner/vpcIngressConnection:VpcIngressConnection",
  ]),
] satisfies readonly Entry[];
