/** Where API Gateway passes requests on to, and at which addresses it takes them. Their parts are in applications.ts. */
import type * as aws from "@pulumi/aws";
import { is, isAbsent, isOrAbsent, isPresent, unless } from "../../conditions.ts";
import { type Entry, entry, guards, type InputCondition, inert, type Movement } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { anything, host, inOwnRegion, naming, region } from "../../references.ts";
import { restApi } from "../names.ts";

const api = naming("aws:apigatewayv2/api");

/** CloudFront's edge locations all over the world decrypt what comes in. */
const edge = (note: string, when: readonly InputCondition[]): Movement =>
  processesAt("content", "world", { when, note });

/** Behind a VPC link the URI is only a header: what answers is in a network of the same region. */
const backends = (
  from: Movement["from"],
  uri: string,
  type: string,
  connection: string,
  service: string | undefined,
): readonly Movement[] => [
  {
    verb: "process",
    what: "content",
    from,
    to: [anything(uri)],
    when: [is(type, "AWS", "AWS_PROXY"), ...(service ? [isAbsent(service)] : [])],
  },
  {
    verb: "process",
    what: "content",
    from,
    to: [host(uri)],
    when: [is(type, "HTTP", "HTTP_PROXY"), unless(connection, "VPC_LINK")],
  },
];

/** Who may call is asked of a function. */
const asks = (from: Movement["from"], uri: string): readonly Movement[] => [
  { verb: "process", what: "content", from, to: [anything(uri)], when: [isPresent(uri)] },
];

/** Integrations written into an OpenAPI document are read where it is JSON; one in YAML is not read, so nothing is proven. */
const described = (body: string, from: Movement["from"]): readonly Movement[] => {
  const each = `${body}.paths{}{}.x-amazon-apigateway-integration`;
  const calls = { verb: "process", what: "content", from, to: [anything(`${each}.uri`)], absent: "unproven" } as const;
  return [
    { ...calls, each, when: [unless(`${each}.type`, "mock")] },
    { ...calls, when: [isPresent(body), isAbsent(`${body}.paths`)] },
  ];
};

export default [
  entry<aws.apigateway.AuthorizerArgs>("aws:apigateway/authorizer:Authorizer", (at) => ({
    kinds: ["moves"],
    movements: asks([restApi(at("restApi"), inOwnRegion)], at("authorizerUri")),
    why: "The function it asks is sent each caller's token, or the whole head of the request.",
  })),
  entry<aws.apigateway.DomainNameArgs>("aws:apigateway/domainName:DomainName", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("domainName")],
    answers: { at: [at("domainName")] },
    movements: [
      edge(at("endpointConfiguration.types"), [is(at("endpointConfiguration.types"), "EDGE")]),
      ...[at("certificateArn"), at("certificateName"), at("certificateBody")].map((certificate) =>
        edge(certificate, [isPresent(certificate), isAbsent(at("endpointConfiguration.types"))]),
      ),
    ],
    why: "A certificate that is not a regional one makes an edge-optimised name unless the type says otherwise.",
  })),
  entry<aws.apigateway.IntegrationArgs>("aws:apigateway/integration:Integration", (at) => ({
    kinds: ["moves"],
    movements: backends([restApi(at("restApi"), inOwnRegion)], at("uri"), at("type"), at("connectionType"), undefined),
  })),
  entry<aws.apigateway.RestApiArgs>("aws:apigateway/restApi:RestApi", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      edge(at("endpointConfiguration.types"), [isOrAbsent(at("endpointConfiguration.types"), "EDGE")]),
      ...described(at("body"), "self"),
    ],
    why: "Unless it is REGIONAL or PRIVATE, CloudFront's edge locations all over the world decrypt its requests.",
  })),
  entry<aws.apigateway.RestApiPutArgs>("aws:apigateway/restApiPut:RestApiPut", (at) => ({
    kinds: ["moves"],
    movements: described(at("body"), [restApi(at("restApiId"), inOwnRegion)]),
  })),
  entry<aws.apigatewayv2.ApiArgs>("aws:apigatewayv2/api:Api", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [processesAt("content", [anything(at("target")), host(at("target"))]), ...described(at("body"), "self")],
  })),
  entry<aws.apigatewayv2.AuthorizerArgs>("aws:apigatewayv2/authorizer:Authorizer", (at) => ({
    kinds: ["moves"],
    movements: asks([api(at("apiId"), inOwnRegion)], at("authorizerUri")),
    why: "The function it asks is sent each caller's token, or the whole head of the request.",
  })),
  entry<aws.apigatewayv2.DomainNameArgs>("aws:apigatewayv2/domainName:DomainName", (at) => ({
    kinds: ["inert"],
    answers: { at: [at("domainName")] },
    why: "An address of an interface whose requests stay in its region.",
  })),
  entry<aws.apigatewayv2.IntegrationArgs>("aws:apigatewayv2/integration:Integration", (at) => ({
    kinds: ["moves"],
    movements: [
      ...backends(
        [api(at("apiId"), inOwnRegion)],
        at("integrationUri"),
        at("integrationType"),
        at("connectionType"),
        at("integrationSubtype"),
      ),
      {
        verb: "process",
        what: "content",
        from: [api(at("apiId"), inOwnRegion)],
        to: [region("requestParameters.Region")],
        when: [isPresent(at("integrationSubtype"))],
      },
    ],
    why: "A service action (integrationSubtype) is called in its own region unless requestParameters.Region says another.",
  })),
  ...guards("They say who may call an interface, which without them is as open or more.", [
    "aws:apigateway/clientCertificate:ClientCertificate",
    "aws:apigateway/domainNameAccessAssociation:DomainNameAccessAssociation",
    "aws:apigateway/restApiPolicy:RestApiPolicy",
  ]),
  ...inert("Texts, shapes and addresses of an interface whose requests stay in its region.", [
    "aws:apigateway/basePathMapping:BasePathMapping",
    "aws:apigateway/documentationPart:DocumentationPart",
    "aws:apigateway/documentationVersion:DocumentationVersion",
    "aws:apigateway/integrationResponse:IntegrationResponse",
    "aws:apigateway/response:Response",
    "aws:apigatewayv2/apiMapping:ApiMapping",
    "aws:apigatewayv2/integrationResponse:IntegrationResponse",
    "aws:apigatewayv2/model:Model",
    "aws:apigatewayv2/routeResponse:RouteResponse",
    "aws:apigatewayv2/routingRule:RoutingRule",
  ]),
] satisfies readonly Entry[];
