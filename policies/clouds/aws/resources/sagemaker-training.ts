/** Amazon SageMaker: models in the making, the data they are trained on, and the people who label it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { anything, naming } from "../../references.ts";
import { lambdaFunction, topic } from "../names.ts";
import { modelPackageGroup, reads, showsToCrowd, workteam, writes } from "../sagemaker-shapes.ts";

export default [
  entry<aws.sagemaker.AlgorithmArgs>("aws:sagemaker/algorithm:Algorithm", (at) => {
    const containers = "inferenceSpecification.containers[]";
    const training = "validationSpecification.validationProfiles.trainingJobDefinition";
    const transform = "validationSpecification.validationProfiles.transformJobDefinition";
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("algorithmName")],
      movements: [
        reads(at(`${containers}.additionalS3DataSource.s3Uri`)),
        reads(at(`${containers}.modelDataSource.s3DataSource.s3Uri`)),
        reads(at(`${containers}.modelDataUrl`)),
        reads(at("trainingSpecification.additionalS3DataSource.s3Uri")),
        reads(at(`${training}.inputDataConfigs[].dataSource.s3DataSource.s3Uri`)),
        writes(at(`${training}.outputDataConfig.s3OutputPath`)),
        reads(at(`${transform}.transformInput.dataSource.s3DataSource.s3Uri`)),
        writes(at(`${transform}.transformOutput.s3OutputPath`)),
      ],
    };
  }),
  entry<aws.sagemaker.FlowDefinitionArgs>("aws:sagemaker/flowDefinition:FlowDefinition", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("flowDefinitionName")],
    movements: [
      processesAt("content", workteam(at("humanLoopConfig.workteamArn"))),
      showsToCrowd(at("humanLoopConfig.publicWorkforceTaskPrice")),
      writes(at("outputConfig.s3OutputPath")),
    ],
    why: "People look at what a model was unsure of; where members of a private or a vendor's team are, no property says.",
  })),
  entry<aws.sagemaker.HyperParameterTuningJobArgs>(
    "aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob",
    (at) => ({
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        reads(at("trainingJobDefinition.inputDataConfigs[].dataSource.s3DataSource.s3Uri")),
        writes(at("trainingJobDefinition.checkpointConfig.s3Uri")),
        writes(at("trainingJobDefinition.outputDataConfig.s3OutputPath")),
        reads(at("trainingJobDefinitions[].inputDataConfigs[].dataSource.s3DataSource.s3Uri")),
        writes(at("trainingJobDefinitions[].checkpointConfig.s3Uri")),
        writes(at("trainingJobDefinitions[].outputDataConfig.s3OutputPath")),
      ],
    }),
  ),
  entry<aws.sagemaker.LabelingJobArgs>("aws:sagemaker/labelingJob:LabelingJob", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("labelingJobName")],
    movements: [
      reads(at("inputConfig.dataSource.s3DataSource.manifestS3Uri")),
      processesAt("content", workteam(at("humanTaskConfig.workteamArn"))),
      showsToCrowd(at("humanTaskConfig.publicWorkforceTaskPrice")),
      processesAt("content", lambdaFunction(at("humanTaskConfig.preHumanTaskLambdaArn"))),
      processesAt(
        "content",
        lambdaFunction(at("humanTaskConfig.annotationConsolidationConfig.annotationConsolidationLambdaArn")),
      ),
      writes(at("outputConfig.s3OutputPath")),
      processesAt("content", topic(at("outputConfig.snsTopicArn"))),
    ],
    why: "Where members of a private or a vendor's team are, no property says.",
  })),
  entry<aws.sagemaker.TrainingJobArgs>("aws:sagemaker/trainingJob:TrainingJob", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("trainingJobName")],
    movements: [
      reads(at("inputDataConfigs[].dataSource.s3DataSource.s3Uri")),
      writes(at("checkpointConfig.s3Uri")),
      writes(at("debugHookConfig.s3OutputPath")),
      writes(at("debugRuleConfigurations[].s3OutputPath")),
      processesAt(
        "metadata",
        naming("aws:sagemaker/mlflowApp", "aws:sagemaker/mlflowTrackingServer")(at("mlflowConfig.mlflowResourceArn")),
      ),
      processesAt("content", modelPackageGroup(at("modelPackageConfig.modelPackageGroupArn"))),
      writes(at("outputDataConfig.s3OutputPath")),
      writes(at("profilerConfig.s3OutputPath"), "metadata"),
      writes(at("profilerRuleConfigurations[].s3OutputPath"), "metadata"),
      processesAt("content", anything(at("serverlessJobConfig.evaluatorArn"))),
      writes(at("tensorBoardOutputConfig.s3OutputPath"), "metadata"),
    ],
  })),
  entry<aws.sagemaker.WorkteamArgs>("aws:sagemaker/workteam:Workteam", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("workteamName")],
    movements: [processesAt("metadata", topic(at("notificationConfiguration.notificationTopicArn")))],
    why: "Its members are accounts of a user pool, which is judged; where they are, no property says.",
  })),
  ...guards("It says by whose word workers sign in, and from which addresses.", ["aws:sagemaker/workforce:Workforce"]),
  ...inert("The page a worker is shown, before anything stands in it.", ["aws:sagemaker/humanTaskUI:HumanTaskUI"]),
] satisfies readonly Entry[];
