/** Amazon Bedrock: models, what they are trained and tried on, and where what is asked of them is worked on and logged. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { copiesFrom, copiesTo, processesAt } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { model } from "../model.ts";
import { bucket, logGroup } from "../names.ts";

/** The URI names the bucket and what of it is taken. */
const takesFrom = (uri: string): Movement =>
  copiesFrom("content", bucket(uri), { narrowedBy: [{ path: uri, selects: "object-paths" }] });

export default [
  entry<aws.bedrock.CustomModelArgs>("aws:bedrock/customModel:CustomModel", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("customModelName")],
    movements: [
      takesFrom(at("trainingDataConfig.s3Uri")),
      { ...takesFrom(at("validationDataConfig.validators[].s3Uri")), each: at("validationDataConfig.validators[]") },
      copiesTo("metadata", bucket(at("outputDataConfig.s3Uri"))),
    ],
    // The service takes a base model of its own region only.
    harmless: [at("baseModelIdentifier")],
    why: "A model can give back what it was trained on.",
  })),
  entry<aws.bedrock.EvaluationJobArgs>("aws:bedrock/evaluationJob:EvaluationJob", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      ...[
        at("evaluationConfig.automated.datasetMetricConfigs[].dataset.datasetLocation.s3Uri"),
        at("evaluationConfig.human.datasetMetricConfigs[].dataset.datasetLocation.s3Uri"),
      ].map(takesFrom),
      processesAt(
        "content",
        model(
          at(
            "evaluationConfig.automated.customMetricConfig.evaluatorModelConfig.bedrockEvaluatorModel.modelIdentifier",
          ),
        ),
      ),
      processesAt(
        "content",
        model(at("evaluationConfig.automated.evaluatorModelConfig.bedrockEvaluatorModel.modelIdentifier")),
      ),
      processesAt("content", model(at("inferenceConfig.models[].bedrockModel.modelIdentifier")), {
        each: at("inferenceConfig.models[]"),
      }),
      processesAt(
        "content",
        model(at("inferenceConfig.ragConfig.knowledgeBaseConfig.retrieveAndGenerateConfig.modelArn")),
      ),
      copiesTo("content", bucket(at("outputDataConfig.s3Uri"))),
    ],
  })),
  entry<aws.bedrock.GuardrailArgs>("aws:bedrock/guardrail:Guardrail", (at) => ({
    kinds: ["processes", "moves", "guards"],
    tags: at("tags"),
    known: [at("name")],
    movements: [processesAt("content", model(at("crossRegionConfig.guardrailProfileIdentifier")))],
    why: "It reads every prompt and answer it is put before, in any region of its profile.",
  })),
  entry<aws.bedrock.InferenceProfileArgs>("aws:bedrock/inferenceProfile:InferenceProfile", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [processesAt("content", model(at("modelSource.copyFrom")))],
  })),
  entry<aws.bedrock.ProvisionedModelThroughputArgs>(
    "aws:bedrock/provisionedModelThroughput:ProvisionedModelThroughput",
    (at) => ({
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("provisionedModelName")],
      movements: [processesAt("content", model(at("modelArn")))],
    }),
  ),
  entry<aws.bedrockmodel.InvocationJobArgs>("aws:bedrockmodel/invocationJob:InvocationJob", (at) => ({
    kinds: ["processes", "moves"],
    movements: [
      takesFrom(at("inputDataConfig.s3InputDataConfig.s3Uri")),
      processesAt("content", model(at("modelId"))),
      copiesTo("content", bucket(at("outputDataConfig.s3OutputDataConfig.s3Uri"))),
    ],
  })),
  entry<aws.bedrockmodel.InvocationLoggingConfigurationArgs>(
    "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration",
    (at) => ({
      kinds: ["moves"],
      movements: [
        // Bedrock takes only a bucket and a log group of the same region and account.
        bucket(at("loggingConfig.cloudwatchConfig.largeDataDeliveryS3Config.bucketName"), inOwnRegion),
        logGroup(at("loggingConfig.cloudwatchConfig.logGroupName"), inOwnRegion),
        bucket(at("loggingConfig.s3Config.bucketName"), inOwnRegion),
      ].map((to) => copiesTo("logs", to)),
    }),
  ),
  ...guards("A version of rules against what should not be asked.", ["aws:bedrock/guardrailVersion:GuardrailVersion"]),
  ...inert("Contracts for the use of models.", [
    "aws:bedrock/useCaseForModelAccess:UseCaseForModelAccess",
    "aws:bedrockfoundation/modelAgreement:ModelAgreement",
  ]),
] satisfies readonly Entry[];
