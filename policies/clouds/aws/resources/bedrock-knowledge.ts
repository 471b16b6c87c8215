/** What agents of Amazon Bedrock know: where it comes from, and where it is kept to be searched. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { copiesFrom, copiesTo, processesAt, processesFrom } from "../../movements.ts";
import { anything, elsewhere, host } from "../../references.ts";
import { model } from "../model.ts";
import { bucket, cluster, lambdaFunction } from "../names.ts";

export default [
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
] satisfies readonly Entry[];
