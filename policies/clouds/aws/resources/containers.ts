/** Amazon EKS, ECS and AWS Batch: where containers run. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.batch.ComputeEnvironmentArgs>("aws:batch/computeEnvironment:ComputeEnvironment", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<aws.ecs.ClusterArgs>("aws:ecs/cluster:Cluster", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: "self",
        to: [bucket(at("configuration.executeCommandConfiguration.logConfiguration.s3BucketName"))],
      },
    ],
  })),
  entry<aws.ecs.ServiceArgs>("aws:ecs/service:Service", (at) => ({ kinds: ["processes"], tags: at("tags") })),
  entry<aws.eks.ClusterArgs>("aws:eks/cluster:Cluster", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "Its public endpoint answers only who signs with IAM, as every AWS API does, so it exposes nothing by itself.",
  })),
  entry<aws.eks.FargateProfileArgs>("aws:eks/fargateProfile:FargateProfile", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<aws.eks.NodeGroupArgs>("aws:eks/nodeGroup:NodeGroup", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  ...guards("They say who may use a cluster.", [
    "aws:eks/accessEntry:AccessEntry",
    "aws:eks/accessPolicyAssociation:AccessPolicyAssociation",
    "aws:eks/identityProviderConfig:IdentityProviderConfig",
    "aws:eks/podIdentityAssociation:PodIdentityAssociation",
  ]),
  ...inert("Descriptions of work and capacity; what runs is judged where it runs.", [
    "aws:batch/jobDefinition:JobDefinition",
    "aws:batch/jobQueue:JobQueue",
    "aws:batch/schedulingPolicy:SchedulingPolicy",
    "aws:ecs/accountSettingDefault:AccountSettingDefault",
    "aws:ecs/capacityProvider:CapacityProvider",
    "aws:ecs/clusterCapacityProviders:ClusterCapacityProviders",
    "aws:ecs/taskDefinition:TaskDefinition",
    "aws:eks/addon:Addon",
  ]),
] satisfies readonly Entry[];
