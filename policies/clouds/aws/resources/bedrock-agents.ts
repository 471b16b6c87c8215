/** Agents of Amazon Bedrock: the models they think with, the functions they call, and the flows they take part in. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { anything, naming } from "../../references.ts";
import { model } from "../model.ts";
import { bucket, lambdaFunction } from "../names.ts";

export default [
  entry<aws.bedrock.AgentAgentArgs>("aws:bedrock/agentAgent:AgentAgent", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("agentName")],
    movements: [
      processesAt("content", model(at("foundationModel"))),
      processesAt("content", lambdaFunction(at("promptOverrideConfigurations[].overrideLambda"))),
    ],
    why: "It can remember sessions for a month.",
  })),
  entry<aws.bedrock.AgentAgentActionGroupArgs>("aws:bedrock/agentAgentActionGroup:AgentAgentActionGroup", (at) => ({
    kinds: ["moves"],
    movements: [processesAt("content", lambdaFunction(at("actionGroupExecutor.lambda")))],
  })),
  entry<aws.bedrock.AgentAgentCollaboratorArgs>("aws:bedrock/agentAgentCollaborator:AgentAgentCollaborator", (at) => ({
    kinds: ["moves"],
    movements: [processesAt("content", naming("aws:bedrock/agentAgentAlias")(at("agentDescriptor.aliasArn")))],
  })),
  entry<aws.bedrock.AgentFlowArgs>("aws:bedrock/agentFlow:AgentFlow", (at) => {
    const each = at("definition.nodes[]");
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        naming("aws:bedrock/agentAgentAlias")(at("definition.nodes[].configuration.agent.agentAliasArn")),
        model(at("definition.nodes[].configuration.knowledgeBase.modelId")),
        lambdaFunction(at("definition.nodes[].configuration.lambdaFunction.lambdaArn")),
        anything(at("definition.nodes[].configuration.lex.botAliasArn")),
        model(at("definition.nodes[].configuration.prompt.sourceConfiguration.inline.modelId")),
        naming("aws:bedrock/agentPrompt")(
          at("definition.nodes[].configuration.prompt.sourceConfiguration.resource.promptArn"),
        ),
        bucket(at("definition.nodes[].configuration.retrieval.serviceConfiguration.s3.bucketName")),
        bucket(at("definition.nodes[].configuration.storage.serviceConfiguration.s3.bucketName")),
      ].map((to) => processesAt("content", to, { each })),
    };
  }),
  entry<aws.bedrock.AgentPromptArgs>("aws:bedrock/agentPrompt:AgentPrompt", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      processesAt("content", model(at("variants[].modelId")), { each: at("variants[]") }),
      processesAt("content", anything(at("variants[].genAiResource.agent.agentIdentifier")), {
        each: at("variants[]"),
      }),
    ],
  })),
  ...inert("Names of an agent's versions, and knowledge of its own region that it may search.", [
    "aws:bedrock/agentAgentAlias:AgentAgentAlias",
    "aws:bedrock/agentAgentKnowledgeBaseAssociation:AgentAgentKnowledgeBaseAssociation",
  ]),
] satisfies readonly Entry[];
