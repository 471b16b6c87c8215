/** Agents of Amazon Bedrock: the models they think with, the functions they call, and the knowledge they search. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { copiesFrom, copiesTo, processesAt, processesFrom } from "../../movements.ts";
import { anything, elsewhere, host, naming } from "../../references.ts";
import { model } from "../model.ts";
import { bucket, cluster, lambdaFunction } from "../names.ts";

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
  entry<aws.bedrock.AgentDataSourceArgs>("aws:bedrock/agentDataSource:AgentDataSource", (at) => {
    const source = at("dataSourceConfiguration.s3Configuration.bucketArn");
    const narrowedBy = [
      { path: at("dataSourceConfiguration.s3Configuration.inclusionPrefixes[]"), selects: "prefixes" },
    ] as const;
    const ingestion = [
      bucket(at("vectorIngestionConfiguration.customTransformationConfiguration.intermediateStorage.s3Location.uri")),
      lambdaFunction(
        at(
          "vectorIngestionConfiguration.customTransformationConfiguration.transformation.transformationFunction.transformationLambdaConfiguration.lambdaArn",
        ),
      ),
      model(at("vectorIngestionConfiguration.parsingConfiguration.bedrockFoundationModelConfiguration.modelArn")),
    ];
    return {
      kinds: ["processes", "moves"],
      known: [at("name")],
      movements: [
        copiesFrom("content", bucket(source), { narrowedBy }),
        ...ingestion.map(
          (to): Movement => ({ verb: "process", what: "content", from: [bucket(source)], to: [to], narrowedBy }),
        ),
      ],
      why: "What comes in from outside the cloud is judged from where it is taken in.",
    };
  }),
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
  entry<aws.bedrock.AgentKnowledgeBaseArgs>("aws:bedrock/agentKnowledgeBase:AgentKnowledgeBase", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      processesFrom(
        "content",
        anything(at("knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn")),
      ),
      processesAt(
        "content",
        model(at("knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelArn")),
      ),
      processesAt(
        "content",
        anything(
          at(
            "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
          ),
        ),
      ),
      processesAt(
        "content",
        model(at("knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn")),
      ),
      copiesTo(
        "content",
        bucket(
          at(
            "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
          ),
        ),
      ),
      copiesTo("content", elsewhere(at("storageConfiguration.mongoDbAtlasConfiguration.endpoint"))),
      copiesTo("content", anything(at("storageConfiguration.neptuneAnalyticsConfiguration.graphArn"))),
      copiesTo("content", [
        anything(at("storageConfiguration.opensearchManagedClusterConfiguration.domainArn")),
        host(at("storageConfiguration.opensearchManagedClusterConfiguration.domainEndpoint")),
      ]),
      copiesTo("content", anything(at("storageConfiguration.opensearchServerlessConfiguration.collectionArn"))),
      copiesTo("content", elsewhere(at("storageConfiguration.pineconeConfiguration.connectionString"))),
      copiesTo("content", cluster(at("storageConfiguration.rdsConfiguration.resourceArn"))),
      copiesTo("content", elsewhere(at("storageConfiguration.redisEnterpriseCloudConfiguration.endpoint"))),
      copiesTo("content", [
        anything(at("storageConfiguration.s3VectorsConfiguration.indexArn")),
        anything(at("storageConfiguration.s3VectorsConfiguration.vectorBucketArn")),
      ]),
    ],
    why: "Where MongoDB Atlas, Pinecone or Redis Cloud keeps its vectors, only a ledger entry for the endpoint can say.",
  })),
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
