/** EC2 Image Builder: machine and container images, the regions they are copied to and the accounts that may start them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, instructs } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion, region } from "../../references.ts";
import { bucket, logGroup, topic } from "../names.ts";

export default [
  entry<aws.imagebuilder.DistributionConfigurationArgs>(
    "aws:imagebuilder/distributionConfiguration:DistributionConfiguration",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [
        copiesTo("images", region(at("distributions[].region"))),
        copiesTo("images", bucket(at("distributions[].s3ExportConfiguration.s3Bucket"))),
      ],
      exposures: [
        at("distributions[].amiDistributionConfiguration.launchPermission.organizationArns[]"),
        at("distributions[].amiDistributionConfiguration.launchPermission.organizationalUnitArns[]"),
        at("distributions[].amiDistributionConfiguration.launchPermission.userGroups[]"),
        at("distributions[].amiDistributionConfiguration.launchPermission.userIds[]"),
        at("distributions[].amiDistributionConfiguration.targetAccountIds[]"),
      ].map((path) => opensToAccounts(path, "it gives them the image")),
    }),
  ),
  entry<aws.imagebuilder.ImageArgs>("aws:imagebuilder/image:Image", (at) => ({
    kinds: ["holds", "moves"],
    holds: "images",
    tags: at("tags"),
    movements: [copiesTo("logs", logGroup(at("loggingConfiguration.logGroupName"), inOwnRegion))],
  })),
  entry<aws.imagebuilder.ImagePipelineArgs>("aws:imagebuilder/imagePipeline:ImagePipeline", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      copiesTo("logs", logGroup(at("loggingConfiguration.imageLogGroupName"), inOwnRegion)),
      copiesTo("logs", logGroup(at("loggingConfiguration.pipelineLogGroupName"), inOwnRegion)),
    ],
  })),
  entry<aws.imagebuilder.InfrastructureConfigurationArgs>(
    "aws:imagebuilder/infrastructureConfiguration:InfrastructureConfiguration",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        copiesTo("logs", bucket(at("logging.s3Logs.s3BucketName"))),
        copiesTo("metadata", topic(at("snsTopicArn"), inOwnRegion)),
      ],
    }),
  ),
  ...inert("Instructions how an image is built, and how long it is kept.", [
    "aws:imagebuilder/lifecyclePolicy:LifecyclePolicy",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:imagebuilder/component:Component",
    "aws:imagebuilder/containerRecipe:ContainerRecipe",
    "aws:imagebuilder/imageRecipe:ImageRecipe",
    "aws:imagebuilder/workflow:Workflow",
  ]),
] satisfies readonly Entry[];
