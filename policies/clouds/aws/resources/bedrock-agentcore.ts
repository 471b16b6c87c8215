/** Amazon Bedrock AgentCore: where agents run, what they remember, and which tools and models of whom they reach. */
import type * as aws from "@pulumi/aws";
import { isNot, isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement, type Reference } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesFrom, copiesTo, processesAt } from "../../movements.ts";
import { anything, elsewhere, host, inOwnRegion, naming, region } from "../../references.ts";
import { model } from "../model.ts";
import { bucket, lambdaFunction, logGroup, restApi, stream, topic } from "../names.ts";

const gateway = naming("aws:bedrock/agentcoreGateway");
const memory = naming("aws:bedrock/agentcoreMemory");

const hands = (from: readonly Reference[], to: Reference): Movement => ({
  verb: "process",
  what: "content",
  from,
  to: [to],
});

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
  entry<aws.bedrock.AgentcoreGatewayArgs>("aws:bedrock/agentcoreGateway:AgentcoreGateway", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [processesAt("content", lambdaFunction(at("interceptorConfigurations[].interceptor.lambda.arn")))],
  })),
  entry<aws.bedrock.AgentcoreGatewayTargetArgs>("aws:bedrock/agentcoreGatewayTarget:AgentcoreGatewayTarget", (at) => {
    const from = [gateway(at("gatewayIdentifier"), inOwnRegion)];
    return {
      kinds: ["moves"],
      movements: [
        hands(from, anything(at("targetConfiguration.http.agentcoreRuntime.arn"))),
        hands(from, host(at("targetConfiguration.http.passthrough.endpoint"))),
        hands(from, host(at("targetConfiguration.inference.provider.endpoint"))),
        hands(from, elsewhere(at("targetConfiguration.inference.connector.source.connectorId"))),
        hands(from, restApi(at("targetConfiguration.mcp.apiGateway.restApiId"), inOwnRegion)),
        {
          ...hands(from, elsewhere(at("targetConfiguration.mcp.connector.source.connectorId"))),
          when: [isNot(at("targetConfiguration.mcp.connector.source.connectorId"), "bedrock-knowledge-bases")],
        },
        hands(from, lambdaFunction(at("targetConfiguration.mcp.lambda.lambdaArn"))),
        hands(from, host(at("targetConfiguration.mcp.mcpServer.endpoint"))),
        hands(from, elsewhere(at("targetConfiguration.mcp.openApiSchema.s3.uri"))),
        {
          ...hands(from, host("targetConfiguration.mcp.openApiSchema.inlinePayload.payload.servers[].url")),
          when: [isPresent(at("targetConfiguration.mcp.openApiSchema.inlinePayload.payload"))],
          absent: "unproven",
        },
        hands(from, region(at("credentialProviderConfiguration.gatewayIamRole.region"))),
      ],
      why: "An OpenAPI document names its servers: read where it is JSON, not in a bucket. A Smithy model is of a service of this cloud.",
    };
  }),
  entry<aws.bedrock.AgentcoreHarnessArgs>("aws:bedrock/agentcoreHarness:AgentcoreHarness", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("harnessName")],
    movements: [
      processesAt("content", memory(at("memory.agentcoreMemoryConfiguration.arn"))),
      processesAt("content", model(at("model.bedrockModelConfig.modelId"))),
      processesAt("content", elsewhere(at("model.geminiModelConfig.modelId"))),
      processesAt("content", elsewhere(at("model.litellmModelConfig.modelId"))),
      processesAt("content", elsewhere(at("model.openaiModelConfig.modelId"))),
      ...[
        anything(at("tools[].config.agentcoreBrowser.browserArn")),
        anything(at("tools[].config.agentcoreCodeInterpreter.codeInterpreterArn")),
        gateway(at("tools[].config.agentcoreGateway.gatewayArn")),
        host(at("tools[].config.remoteMcp.url")),
      ].map((to) => processesAt("content", to, { each: at("tools[]") })),
    ],
    why: "Where Google, OpenAI or another maker of models works on prompts, only a ledger entry for the model can say.",
  })),
  entry<aws.bedrock.AgentcoreMemoryArgs>("aws:bedrock/agentcoreMemory:AgentcoreMemory", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", stream(at("streamDeliveryResources.resource.kinesis.dataStreamArn")))],
  })),
  entry<aws.bedrock.AgentcoreMemoryStrategyArgs>(
    "aws:bedrock/agentcoreMemoryStrategy:AgentcoreMemoryStrategy",
    (at) => ({
      kinds: ["moves"],
      movements: [
        model(at("configuration.consolidation.modelId")),
        model(at("configuration.extraction.modelId")),
        model(at("configuration.reflection.modelId")),
        bucket(at("configuration.selfManagedConfiguration.invocationConfiguration.payloadDeliveryBucketName")),
        topic(at("configuration.selfManagedConfiguration.invocationConfiguration.topicArn")),
      ].map((to) => hands([memory(at("memoryId"), inOwnRegion)], to)),
    }),
  ),
  entry<aws.bedrock.AgentcoreOauth2CredentialProviderArgs>(
    "aws:bedrock/agentcoreOauth2CredentialProvider:AgentcoreOauth2CredentialProvider",
    (at) => ({ kinds: ["holds"], holds: "credentials", tags: at("tags"), known: [at("name")] }),
  ),
  entry<aws.bedrock.AgentcoreOnlineEvaluationConfigArgs>(
    "aws:bedrock/agentcoreOnlineEvaluationConfig:AgentcoreOnlineEvaluationConfig",
    (at) => ({
      kinds: ["processes", "moves"],
      tags: at("tags"),
      movements: [copiesFrom("logs", logGroup(at("dataSourceConfig.cloudwatchLogs.logGroupNames[]"), inOwnRegion))],
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
