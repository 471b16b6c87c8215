/** Amazon Athena and AWS Glue: queries, catalogues and jobs over data that lies elsewhere. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, instructs } from "../../entry.ts";
import { policyOpens, writesFor } from "../../exposures.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { anything, host, inOwnRegion, region } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.athena.WorkgroupArgs>("aws:athena/workgroup:Workgroup", (at) => ({
    kinds: ["processes", "moves", "exposes"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", bucket(at("configuration.resultConfiguration.outputLocation"), inOwnRegion))],
    exposures: [writesFor(at("configuration.resultConfiguration.expectedBucketOwner"))],
    why: "Athena accepts no result bucket of another region.",
  })),
  entry<aws.glue.CatalogArgs>("aws:glue/catalog:Catalog", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [processesFrom("content", anything(at("targetRedshiftCatalog.catalogArn")))],
    why: "It can keep tables in storage of its own; a federated one reads through a connection, judged there.",
  })),
  entry<aws.glue.CatalogDatabaseArgs>("aws:glue/catalogDatabase:CatalogDatabase", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [processesFrom("content", region(at("targetDatabase.region")))],
    why: "A link to a database of another region brings its rows here when they are queried.",
  })),
  entry<aws.glue.CatalogTableArgs>("aws:glue/catalogTable:CatalogTable", (at) => ({
    kinds: ["moves"],
    known: [at("name")],
    movements: [processesFrom("content", region(at("targetTable.region")))],
    why: "A link to a table of another region brings its rows here when they are queried.",
  })),
  entry<aws.glue.CatalogTableOptimizerArgs>("aws:glue/catalogTableOptimizer:CatalogTableOptimizer", () => ({
    kinds: ["processes"],
  })),
  entry<aws.glue.ConnectionArgs>("aws:glue/connection:Connection", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: ["JDBC_CONNECTION_URL", "KAFKA_BOOTSTRAP_SERVERS", "CONNECTION_URL", "HOST"].map((property) =>
      copiesTo("content", host(`connectionProperties.${property}`)),
    ),
    why: "Jobs read and write through it, so a store abroad is a way out whichever they do.",
  })),
  entry<aws.glue.CrawlerArgs>("aws:glue/crawler:Crawler", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.glue.DevEndpointArgs>("aws:glue/devEndpoint:DevEndpoint", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.glue.JobArgs>("aws:glue/job:Job", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
    // Code is fetched from there.
    harmless: [at("command.scriptLocation")],
    why: "What its script sends elsewhere can't be read from its properties.",
  })),
  entry<aws.glue.MLTransformArgs>("aws:glue/mLTransform:MLTransform", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "It learns from labelled rows, and keeps what it learnt.",
  })),
  entry<aws.glue.ResourcePolicyArgs>("aws:glue/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"))],
  })),
  ...inert("Descriptions of data, queries kept by name, schedules and key settings.", [
    "aws:athena/database:Database",
    "aws:glue/classifier:Classifier",
    "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings",
    "aws:glue/dataQualityRuleset:DataQualityRuleset",
    "aws:glue/partitionIndex:PartitionIndex",
    "aws:glue/registry:Registry",
    "aws:glue/schema:Schema",
    "aws:glue/securityConfiguration:SecurityConfiguration",
    "aws:glue/userDefinedFunction:UserDefinedFunction",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:athena/namedQuery:NamedQuery",
    "aws:athena/preparedStatement:PreparedStatement",
    "aws:glue/partition:Partition",
    "aws:glue/trigger:Trigger",
    "aws:glue/workflow:Workflow",
  ]),
] satisfies readonly Entry[];
