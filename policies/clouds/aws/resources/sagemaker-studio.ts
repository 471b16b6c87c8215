/** Amazon SageMaker Studio and notebooks: where people work on data, and what they share or publish. */
import type * as aws from "@pulumi/aws";
import { type Entry, type Exposure, entry, inert, instructs, type Movement } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { elsewhere, host } from "../../references.ts";
import { writes } from "../sagemaker-shapes.ts";

const registers = (role: string): Exposure => opensToAccounts(role, "models are registered with them by the role");

/** An RStudio Connect server, which shows what was published on it. */
const publishes = (url: string): Movement => copiesTo("content", [host(url), elsewhere(url)]);

export default [
  entry<aws.sagemaker.AppArgs>("aws:sagemaker/app:App", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("appName")],
  })),
  entry<aws.sagemaker.DomainArgs>("aws:sagemaker/domain:Domain", (at) => ({
    kinds: ["holds", "processes", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("domainName")],
    movements: [
      writes(at("defaultUserSettings.canvasAppSettings.workspaceSettings.s3ArtifactPath")),
      writes(at("defaultUserSettings.sharingSettings.s3OutputPath")),
      publishes(at("domainSettings.rStudioServerProDomainSettings.rStudioConnectUrl")),
    ],
    exposures: [
      registers(at("defaultUserSettings.canvasAppSettings.modelRegisterSettings.crossAccountModelRegisterRoleArn")),
    ],
    why: "Home directories of its users lie on a file system it makes.",
  })),
  entry<aws.sagemaker.NotebookInstanceArgs>("aws:sagemaker/notebookInstance:NotebookInstance", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "What its user sends elsewhere can't be read from its properties.",
  })),
  entry<aws.sagemaker.SpaceArgs>("aws:sagemaker/space:Space", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("spaceName")],
  })),
  entry<aws.sagemaker.UserProfileArgs>("aws:sagemaker/userProfile:UserProfile", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("userProfileName")],
    movements: [
      writes(at("userSettings.canvasAppSettings.workspaceSettings.s3ArtifactPath")),
      writes(at("userSettings.sharingSettings.s3OutputPath")),
    ],
    exposures: [registers(at("userSettings.canvasAppSettings.modelRegisterSettings.crossAccountModelRegisterRoleArn"))],
  })),
  ...inert("Code, scripts and images of machines that notebooks start from, and templates they may use.", [
    "aws:sagemaker/codeRepository:CodeRepository",
    "aws:sagemaker/image:Image",
    "aws:sagemaker/imageVersion:ImageVersion",
    "aws:sagemaker/servicecatalogPortfolioStatus:ServicecatalogPortfolioStatus",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:sagemaker/appImageConfig:AppImageConfig",
    "aws:sagemaker/notebookInstanceLifecycleConfiguration:NotebookInstanceLifecycleConfiguration",
    "aws:sagemaker/studioLifecycleConfig:StudioLifecycleConfig",
  ]),
] satisfies readonly Entry[];
