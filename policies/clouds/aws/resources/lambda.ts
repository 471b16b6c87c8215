/** AWS Lambda: functions, what feeds them, where their results go, and who may call them. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { anything, host } from "../../references.ts";
import { lambdaFunction } from "../names.ts";

export default [
  entry<aws.lambda.CapacityProviderArgs>("aws:lambda/capacityProvider:CapacityProvider", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
    why: "Functions run on its machines.",
  })),
  entry<aws.lambda.EventSourceMappingArgs>("aws:lambda/eventSourceMapping:EventSourceMapping", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      copiesFrom("content", anything(at("eventSourceArn"))),
      copiesFrom("content", host(`${at("selfManagedEventSource.endpoints")}.KAFKA_BOOTSTRAP_SERVERS`)),
      copiesTo("content", anything(at("destinationConfig.onFailure.destinationArn"))),
    ],
  })),
  entry<aws.lambda.FunctionArgs>("aws:lambda/function:Function", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", anything(at("deadLetterConfig.targetArn")))],
    why: "What its code sends elsewhere can't be read from its properties.",
  })),
  entry<aws.lambda.FunctionEventInvokeConfigArgs>(
    "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig",
    (at) => ({
      kinds: ["moves"],
      movements: [at("destinationConfig.onFailure.destination"), at("destinationConfig.onSuccess.destination")].map(
        (destination) => ({
          verb: "copy",
          what: "content",
          from: [lambdaFunction(at("functionName"))],
          to: [anything(destination)],
        }),
      ),
    }),
  ),
  entry<aws.lambda.FunctionUrlArgs>("aws:lambda/functionUrl:FunctionUrl", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "world",
        when: [is(at("authorizationType"), "NONE")],
        how: "its URL asks nobody who they are",
        of: [lambdaFunction(at("functionName"))],
      },
    ],
  })),
  entry<aws.lambda.PermissionArgs>("aws:lambda/permission:Permission", (at) => ({
    kinds: ["exposes"],
    exposures: [
      {
        to: "accounts",
        path: at("principal"),
        fences: {
          "aws:PrincipalOrgID": at("principalOrgId"),
          "aws:SourceAccount": at("sourceAccount"),
          "aws:SourceArn": at("sourceArn"),
        },
        how: "it lets them call the function",
        of: [lambdaFunction(at("function"))],
      },
    ],
  })),
  entry<aws.lambda.ResourcePolicyArgs>("aws:lambda/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [lambdaFunction(at("resourceArn"))])],
  })),
  ...guards("They check who signed the code, and let others use a layer, which is code.", [
    "aws:lambda/codeSigningConfig:CodeSigningConfig",
    "aws:lambda/layerVersionPermission:LayerVersionPermission",
  ]),
  ...inert("Names, versions, code and capacity of functions.", [
    "aws:lambda/alias:Alias",
    "aws:lambda/coreNetworkConnector:CoreNetworkConnector",
    "aws:lambda/functionRecursionConfig:FunctionRecursionConfig",
    "aws:lambda/functionScalingConfig:FunctionScalingConfig",
    "aws:lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig",
    "aws:lambda/runtimeManagementConfig:RuntimeManagementConfig",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:lambda/invocation:Invocation",
    "aws:lambda/layerVersion:LayerVersion",
  ]),
] satisfies readonly Entry[];
