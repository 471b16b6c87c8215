/** AWS AppSync: interfaces for queries and events, where their data comes from, and at which addresses they answer. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, type Movement, type Reference } from "../../entry.ts";
import { host, inOwnRegion, naming, region } from "../../references.ts";
import { eventBus, lambdaFunction } from "../names.ts";

const api = naming("aws:appsync/api", "aws:appsync/graphQLApi");

/** Where no region is stated, what a data source names lies in the interface's own. */
const asks = (apiId: string, ...to: readonly Reference[]): Movement => ({
  verb: "process",
  what: "content",
  from: [api(apiId, inOwnRegion)],
  to,
});

export default [
  entry<aws.appsync.ApiArgs>("aws:appsync/api:Api", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.appsync.ApiCacheArgs>("aws:appsync/apiCache:ApiCache", () => ({ kinds: ["holds"], holds: "content" })),
  entry<aws.appsync.DataSourceArgs>("aws:appsync/dataSource:DataSource", (at) => ({
    kinds: ["moves"],
    movements: [
      asks(at("apiId"), region(at("dynamodbConfig.region"))),
      asks(at("apiId"), region(at("elasticsearchConfig.region")), host(at("elasticsearchConfig.endpoint"))),
      asks(at("apiId"), eventBus(at("eventBridgeConfig.eventBusArn"))),
      asks(at("apiId"), host(at("httpConfig.endpoint"))),
      asks(at("apiId"), lambdaFunction(at("lambdaConfig.functionArn"))),
      asks(at("apiId"), region(at("opensearchserviceConfig.region")), host(at("opensearchserviceConfig.endpoint"))),
      asks(at("apiId"), region(at("relationalDatabaseConfig.httpEndpointConfig.region"))),
    ],
  })),
  entry<aws.appsync.DomainNameApiAssociationArgs>(
    "aws:appsync/domainNameApiAssociation:DomainNameApiAssociation",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "process",
          what: "content",
          from: [api(at("apiId"), inOwnRegion)],
          to: "world",
          note: at("domainName"),
        },
      ],
      why: "A name of one's own is answered by CloudFront, which decrypts requests all over the world.",
    }),
  ),
  entry<aws.appsync.FunctionArgs>("aws:appsync/function:Function", (at) => ({
    kinds: ["moves"],
    known: [at("name")],
    movements: [
      asks(at("apiId"), lambdaFunction(at("syncConfig.lambdaConflictHandlerConfig.lambdaConflictHandlerArn"))),
    ],
  })),
  entry<aws.appsync.GraphQLApiArgs>("aws:appsync/graphQLApi:GraphQLApi", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.appsync.ResolverArgs>("aws:appsync/resolver:Resolver", (at) => ({
    kinds: ["moves"],
    movements: [
      asks(at("apiId"), lambdaFunction(at("syncConfig.lambdaConflictHandlerConfig.lambdaConflictHandlerArn"))),
    ],
  })),
  entry<aws.appsync.SourceApiAssociationArgs>("aws:appsync/sourceApiAssociation:SourceApiAssociation", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [api(at("sourceApiArn")), api(at("sourceApiId"), inOwnRegion)],
        to: [api(at("mergedApiArn")), api(at("mergedApiId"), inOwnRegion)],
      },
    ],
  })),
  ...guards("A key only lets in who holds it.", ["aws:appsync/apiKey:ApiKey"]),
  ...inert("Shapes, names and groups of messages of an interface; where data comes from is its data sources'.", [
    "aws:appsync/channelNamespace:ChannelNamespace",
    "aws:appsync/domainName:DomainName",
    "aws:appsync/type:Type",
  ]),
] satisfies readonly Entry[];
