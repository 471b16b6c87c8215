/** Amazon EKS, ECS and AWS Batch: where containers run. */
import type * as aws from "@pulumi/aws";
import { type Entry, type Exposure, entry, guards, inert, instructs } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { host, inOwnRegion, naming, region } from "../../references.ts";
import { bucket, logGroup } from "../names.ts";

/** Who of another account works in a cluster (docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html). */
const letsWork = (principal: string, cluster: string): Exposure =>
  opensToAccounts(principal, "it lets them work in the cluster", [naming("aws:eks/cluster")(cluster)]);

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
      copiesTo("logs", bucket(at("configuration.executeCommandConfiguration.logConfiguration.s3BucketName"))),
    ],
  })),
  entry<aws.ecs.DaemonArgs>("aws:ecs/daemon:Daemon", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.ecs.DaemonTaskDefinitionArgs>("aws:ecs/daemonTaskDefinition:DaemonTaskDefinition", (at) => {
    const options = "containerDefinitions[].logConfiguration.options";
    return {
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        copiesTo("logs", [region(at(`${options}.awslogs-region`)), region(at(`${options}.region`))]),
        copiesTo("logs", [
          host(at(`${options}.Host`)),
          host(at(`${options}.fluentd-address`)),
          host(at(`${options}.gelf-address`)),
          host(at(`${options}.splunk-url`)),
          host(at(`${options}.syslog-address`)),
        ]),
      ],
      why: "A log driver sends to any region or host its options name.",
    };
  }),
  entry<aws.ecs.ExpressGatewayServiceArgs>("aws:ecs/expressGatewayService:ExpressGatewayService", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("serviceName")],
    movements: [copiesTo("logs", logGroup(at("primaryContainer.awsLogsConfigurations[].logGroup"), inOwnRegion))],
  })),
  entry<aws.ecs.ServiceArgs>("aws:ecs/service:Service", (at) => ({ kinds: ["processes"], tags: at("tags") })),
  entry<aws.ecs.TaskSetArgs>("aws:ecs/taskSet:TaskSet", (at) => ({ kinds: ["processes"], tags: at("tags") })),
  entry<aws.eks.AccessEntryArgs>("aws:eks/accessEntry:AccessEntry", (at) => ({
    kinds: ["exposes"],
    exposures: [letsWork(at("principalArn"), at("clusterName"))],
  })),
  entry<aws.eks.AccessPolicyAssociationArgs>("aws:eks/accessPolicyAssociation:AccessPolicyAssociation", (at) => ({
    kinds: ["exposes"],
    exposures: [letsWork(at("principalArn"), at("clusterName"))],
  })),
  entry<aws.eks.CapabilityArgs>("aws:eks/capability:Capability", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("capabilityName")],
    movements: [processesAt("credentials", region(at("configuration.argoCd.awsIdc.idcRegion")))],
    why: "People sign in to Argo CD through the Identity Center of idcRegion, or of its own region without it.",
  })),
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
  entry<aws.eks.PodIdentityAssociationArgs>("aws:eks/podIdentityAssociation:PodIdentityAssociation", (at) => ({
    kinds: ["exposes"],
    exposures: [
      opensToAccounts(at("targetRoleArn"), "its pods act by a role there", [
        naming("aws:eks/cluster")(at("clusterName")),
      ]),
    ],
  })),
  ...guards("It says who may use a cluster.", ["aws:eks/identityProviderConfig:IdentityProviderConfig"]),
  ...inert("Descriptions of work and capacity; what runs is judged where it runs.", [
    "aws:batch/jobQueue:JobQueue",
    "aws:batch/schedulingPolicy:SchedulingPolicy",
    "aws:ecs/accountSettingDefault:AccountSettingDefault",
    "aws:ecs/capacityProvider:CapacityProvider",
    "aws:ecs/clusterCapacityProviders:ClusterCapacityProviders",
    "aws:ecs/tag:Tag",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:batch/jobDefinition:JobDefinition",
    "aws:ecs/taskDefinition:TaskDefinition",
    "aws:eks/addon:Addon",
  ]),
] satisfies readonly Entry[];
