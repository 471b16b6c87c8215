/** Amazon SageMaker: models at work, what is recorded of them, and stores of features, experiments and models. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { processesAt } from "../../movements.ts";
import { topic } from "../names.ts";
import { modelPackageGroup, reads, takes, writes } from "../sagemaker-shapes.ts";

const learnt = "A model can give back what it was trained on.";

export default [
  entry<aws.sagemaker.DataQualityJobDefinitionArgs>(
    "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition",
    (at) => ({
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        takes(at("dataQualityBaselineConfig.constraintsResource.s3Uri")),
        takes(at("dataQualityBaselineConfig.statisticsResource.s3Uri")),
        takes(at("dataQualityJobInput.batchTransformInput.dataCapturedDestinationS3Uri")),
        writes(at("dataQualityJobOutputConfig.monitoringOutputs.s3Output.s3Uri")),
      ],
    }),
  ),
  entry<aws.sagemaker.DeviceFleetArgs>("aws:sagemaker/deviceFleet:DeviceFleet", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("deviceFleetName")],
    movements: [writes(at("outputConfig.s3OutputLocation"))],
    why: "What devices saw is put into the bucket; where the devices are, no property says.",
  })),
  entry<aws.sagemaker.EndpointArgs>("aws:sagemaker/endpoint:Endpoint", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.sagemaker.EndpointConfigurationArgs>("aws:sagemaker/endpointConfiguration:EndpointConfiguration", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      processesAt("content", topic(at("asyncInferenceConfig.outputConfig.notificationConfig.errorTopic"))),
      processesAt("content", topic(at("asyncInferenceConfig.outputConfig.notificationConfig.successTopic"))),
      writes(at("asyncInferenceConfig.outputConfig.s3FailurePath")),
      writes(at("asyncInferenceConfig.outputConfig.s3OutputPath")),
      writes(at("dataCaptureConfig.destinationS3Uri")),
      writes(at("productionVariants[].coreDumpConfig.destinationS3Uri")),
      writes(at("shadowProductionVariants[].coreDumpConfig.destinationS3Uri")),
    ],
    why: "Capture that is switched off can be switched on, so its bucket counts either way.",
  })),
  entry<aws.sagemaker.FeatureGroupArgs>("aws:sagemaker/featureGroup:FeatureGroup", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("featureGroupName")],
    movements: [writes(at("offlineStoreConfig.s3StorageConfig.s3Uri"))],
  })),
  entry<aws.sagemaker.HubArgs>("aws:sagemaker/hub:Hub", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("hubName")],
    movements: [writes(at("s3StorageConfig.s3OutputPath"))],
    why: learnt,
  })),
  entry<aws.sagemaker.MlflowAppArgs>("aws:sagemaker/mlflowApp:MlflowApp", (at) => ({
    kinds: ["holds", "moves"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("name")],
    movements: [writes(at("artifactStoreUri"))],
  })),
  entry<aws.sagemaker.MlflowTrackingServerArgs>("aws:sagemaker/mlflowTrackingServer:MlflowTrackingServer", (at) => ({
    kinds: ["holds", "moves"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("trackingServerName")],
    movements: [writes(at("artifactStoreUri"))],
  })),
  entry<aws.sagemaker.ModelArgs>("aws:sagemaker/model:Model", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      reads(at("containers[].additionalModelDataSources[].s3DataSources[].s3Uri")),
      reads(at("containers[].modelDataSource.s3DataSources[].s3Uri")),
      reads(at("containers[].modelDataUrl")),
      reads(at("primaryContainer.additionalModelDataSources[].s3DataSources[].s3Uri")),
      reads(at("primaryContainer.modelDataSource.s3DataSources[].s3Uri")),
      reads(at("primaryContainer.modelDataUrl")),
    ],
    why: learnt,
  })),
  entry<aws.sagemaker.ModelCardArgs>("aws:sagemaker/modelCard:ModelCard", (at) => ({
    kinds: ["holds"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("modelCardName")],
  })),
  entry<aws.sagemaker.ModelCardExportJobArgs>("aws:sagemaker/modelCardExportJob:ModelCardExportJob", (at) => ({
    kinds: ["moves"],
    movements: [writes(at("outputConfig.s3OutputPath"), "metadata")],
  })),
  entry<aws.sagemaker.ModelPackageGroupArgs>("aws:sagemaker/modelPackageGroup:ModelPackageGroup", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("modelPackageGroupName")],
    why: learnt,
  })),
  entry<aws.sagemaker.ModelPackageGroupPolicyArgs>(
    "aws:sagemaker/modelPackageGroupPolicy:ModelPackageGroupPolicy",
    (at) => ({
      kinds: ["exposes"],
      exposures: [policyOpens(at("resourcePolicy"), [modelPackageGroup(at("modelPackageGroupName"))])],
    }),
  ),
  entry<aws.sagemaker.MonitoringScheduleArgs>("aws:sagemaker/monitoringSchedule:MonitoringSchedule", (at) => {
    const job = "monitoringScheduleConfig.monitoringJobDefinition";
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        takes(at(`${job}.baseline.constraintsResource.s3Uri`)),
        takes(at(`${job}.baseline.statisticsResource.s3Uri`)),
        takes(at(`${job}.monitoringInputs.batchTransformInput.dataCapturedDestinationS3Uri`)),
        writes(at(`${job}.monitoringOutputConfig.monitoringOutputs.s3Output.s3Uri`)),
      ],
    };
  }),
  entry<aws.sagemaker.PipelineArgs>("aws:sagemaker/pipeline:Pipeline", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("pipelineName")],
    why: "Where its steps read and write is written in its definition, which is not read yet.",
  })),
  entry<aws.sagemaker.ProjectArgs>("aws:sagemaker/project:Project", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("projectName")],
    unread: "the template it deploys is not read here",
  })),
  ...inert("Names a device of a fleet, or a public model that can be taken.", [
    "aws:sagemaker/device:Device",
    "aws:sagemaker/hubContentReference:HubContentReference",
  ]),
] satisfies readonly Entry[];
