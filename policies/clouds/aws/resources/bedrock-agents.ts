/** Agents of Amazon Bedrock: the models they think with, the functions they call, and the knowledge they search. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement, type Reference } from "../../entry.ts";
import { elsewhere } from "../elsewhere.ts";
import { model } from "../model.ts";
import { anything, bucket, cluster, host, lambdaFunction, naming } from "../names.ts";

const hands = (to: readonly Reference[], each?: string): Movement => ({
  verb: "process",
  what: "content",
  ...(each ? { each } : {}),
  from: "self",
  to,
});

const stores = (...to: readonly Reference[]): Movement => ({ verb: "copy", what: "content", from: "self", to });

export default [
  entry<aws.bedrock.AgentAgentArgs>("aws:bedrock/agentAgent:AgentAgent", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("agentName")],
    movements: [
      hands([model(at("foundationModel"))]),
      hands([lambdaFunction(at("promptOverrideConfigurations[].overrideLambda"))]),
    ],
    why: "It can remember sessions for a month.",
  })),
  entry<aws.bedrock.AgentAgentActionGroupArgs>("aws:bedrock/agentAgentActionGroup:AgentAgentActionGroup", (at) => ({
    kinds: ["moves"],
    movements: [hands([lambdaFunction(at("actionGroupExecutor.lambda"))])],
  })),
  entry<aws.bedrock.AgentAgentCollaboratorArgs>("aws:bedrock/agentAgentCollaborator:AgentAgentCollaborator", (at) => ({
    kinds: ["moves"],
    movements: [hands([naming("aws:bedrock/agentAgentAlias")(at("agentDescriptor.aliasArn"))])],
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
        { verb: "copy", what: "content", from: [bucket(source)], to: "self", narrowedBy },
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
      ].map((to) => hands([to], each)),
    };
  }),
  entry<aws.bedrock.AgentKnowledgeBaseArgs>("aws:bedrock/agentKnowledgeBase:AgentKnowledgeBase", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [anything(at("knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn"))],
        to: "self",
      },
      hands([model(at("knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelArn"))]),
      hands([
        anything(
          at(
            "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
          ),
        ),
      ]),
      hands([model(at("knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn"))]),
      stores(
        bucket(
          at(
            "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
          ),
        ),
      ),
      stores(elsewhere(at("storageConfiguration.mongoDbAtlasConfiguration.endpoint"))),
      stores(anything(at("storageConfiguration.neptuneAnalyticsConfiguration.graphArn"))),
      stores(
        anything(at("storageConfiguration.opensearchManagedClusterConfiguration.domainArn")),
        host(at("storageConfiguration.opensearchManagedClusterConfiguration.domainEndpoint")),
      ),
      stores(anything(at("storageConfiguration.opensearchServerlessConfiguration.collectionArn"))),
      stores(elsewhere(at("storageConfiguration.pineconeConfiguration.connectionString"))),
      stores(cluster(at("storageConfiguration.rdsConfiguration.resourceArn"))),
      stores(elsewhere(at("storageConfiguration.redisEnterpriseCloudConfiguration.endpoint"))),
      stores(
        anything(at("storageConfiguration.s3VectorsConfiguration.indexArn")),
        anything(at("storageConfiguration.s3VectorsConfiguration.vectorBucketArn")),
      ),
    ],
    why: "Where MongoDB Atlas, Pinecone or Redis Cloud keeps its vectors, only a ledger entry for the endpoint can say.",
  })),
  entry<aws.bedrock.AgentPromptArgs>("aws:bedrock/agentPrompt:AgentPrompt", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      hands([model(at("variants[].modelId"))], at("variants[]")),
      hands([anything(at("variants[].genAiResource.agent.agentIdentifier"))], at("variants[]")),
    ],
  })),
  ...inert("Names of an agent's versions, and knowledge of its own region that it may search.", [
    "aws:bedrock/agentAgentAlias:AgentAgentAlias",
    "aws:bedrock/agentAgentKnowledgeBaseAssociation:AgentAgentKnowledgeBaseAssociation",
  ]),
] satisfies readonly Entry[];
