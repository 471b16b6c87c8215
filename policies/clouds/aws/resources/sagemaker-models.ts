/** Amazon SageMaker: models and what is kept of them: features, experiments, cards and packages. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { modelPackageGroup, reads, writes } from "../sagemaker-shapes.ts";

const learnt = "A model can give back what it was trained on.";

export default [
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
] satisfies readonly Entry[];
