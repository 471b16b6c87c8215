/** Amazon SageMaker: models at work, what is recorded of them, and stores of features, experiments and models. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { topic } from "../names.ts";
import { takes, writes } from "../sagemaker-shapes.ts";

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
