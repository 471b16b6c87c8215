/** Amazon Bedrock AgentCore: what agents remember, and which tools and models of whom they reach. */
import type * as aws from "@pulumi/aws";
import { isNot, isPresent } from "../../conditions.ts";
import { type Entry, entry, type Movement, type Reference } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { anything, elsewhere, host, inOwnRegion, naming, region } from "../../references.ts";
import { model } from "../model.ts";
import { bucket, lambdaFunction, restApi, stream, topic } from "../names.ts";

const gateway = naming("aws:bedrock/agentcoreGateway");
const memory = naming("aws:bedrock/agentcoreMemory");

const hands = (from: readonly Reference[], to: Reference): Movement => ({
  verb: "process",
  what: "content",
  from,
  to: [to],
});

export default [
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
] satisfies readonly Entry[];
