/** Amazon Bedrock AgentCore: where agents run, the browsers they use, and how they are watched. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesFrom, copiesTo, processesAt } from "../../movements.ts";
import { anything, inOwnRegion } from "../../references.ts";
import { model } from "../model.ts";
import { bucket, lambdaFunction, logGroup } from "../names.ts";

export default [
  entry<aws.agentregistry.RegistryArgs>("aws:agentregistry/registry:Registry", (at) => ({
    kinds: ["holds"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.bedrock.AgentcoreAgentRuntimeArgs>("aws:bedrock/agentcoreAgentRuntime:AgentcoreAgentRuntime", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("agentRuntimeName")],
    why: "What its code sends elsewhere can't be read from its properties; the file systems it mounts are of its own network.",
  })),
  entry<aws.bedrock.AgentcoreApiKeyCredentialProviderArgs>(
    "aws:bedrock/agentcoreApiKeyCredentialProvider:AgentcoreApiKeyCredentialProvider",
    (at) => ({ kinds: ["holds"], holds: "credentials", tags: at("tags"), known: [at("name")] }),
  ),
  entry<aws.bedrock.AgentcoreBrowserArgs>("aws:bedrock/agentcoreBrowser:AgentcoreBrowser", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", bucket(at("recording.s3Location.bucket")))],
  })),
  entry<aws.bedrock.AgentcoreBrowserProfileArgs>(
    "aws:bedrock/agentcoreBrowserProfile:AgentcoreBrowserProfile",
    (at) => ({ kinds: ["holds"], holds: "content", tags: at("tags"), known: [at("name")] }),
  ),
  entry<aws.bedrock.AgentcoreCodeInterpreterArgs>(
    "aws:bedrock/agentcoreCodeInterpreter:AgentcoreCodeInterpreter",
    (at) => ({ kinds: ["processes"], tags: at("tags"), known: [at("name")] }),
  ),
  entry<aws.bedrock.AgentcoreEvaluatorArgs>("aws:bedrock/agentcoreEvaluator:AgentcoreEvaluator", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      processesAt("content", lambdaFunction(at("evaluatorConfig.codeBased.lambdaConfig.lambdaArn"))),
      processesAt("content", model(at("evaluatorConfig.llmAsAJudge.modelConfig.bedrockEvaluatorModelConfig.modelId"))),
    ],
  })),
  entry<aws.bedrock.AgentcoreOauth2CredentialProviderArgs>(
    "aws:bedrock/agentcoreOauth2CredentialProvider:AgentcoreOauth2CredentialProvider",
    (at) => ({ kinds: ["holds"], holds: "credentials", tags: at("tags"), known: [at("name")] }),
  ),
  entry<aws.bedrock.AgentcoreOnlineEvaluationConfigArgs>(
    "aws:bedrock/agentcoreOnlineEvaluationConfig:AgentcoreOnlineEvaluationConfig",
    (at) => ({
      kinds: ["processes", "moves"],
      tags: at("tags"),
      movements: [copiesFrom("content", logGroup(at("dataSourceConfig.cloudwatchLogs.logGroupNames[]"), inOwnRegion))],
    }),
  ),
  entry<aws.bedrock.AgentcoreRegistryArgs>("aws:bedrock/agentcoreRegistry:AgentcoreRegistry", (at) => ({
    kinds: ["holds"],
    holds: "metadata",
    known: [at("name")],
  })),
  entry<aws.bedrock.AgentcoreResourcePolicyArgs>(
    "aws:bedrock/agentcoreResourcePolicy:AgentcoreResourcePolicy",
    (at) => ({
      kinds: ["exposes"],
      exposures: [policyOpens(at("policy"), [anything(at("resourceArn"))])],
    }),
  ),
  ...guards("They say who may ask which agent or tool for what, and under which key.", [
    "aws:bedrock/agentcorePolicy:AgentcorePolicy",
    "aws:bedrock/agentcorePolicyEngine:AgentcorePolicyEngine",
    "aws:bedrock/agentcoreTokenVaultCmk:AgentcoreTokenVaultCmk",
    "aws:bedrock/agentcoreWorkloadIdentity:AgentcoreWorkloadIdentity",
  ]),
  ...inert("Names of a runtime's versions, and which target of a gateway answers; the targets are judged.", [
    "aws:bedrock/agentcoreAgentRuntimeEndpoint:AgentcoreAgentRuntimeEndpoint",
    "aws:bedrock/agentcoreGatewayRule:AgentcoreGatewayRule",
  ]),
] satisfies readonly Entry[];
