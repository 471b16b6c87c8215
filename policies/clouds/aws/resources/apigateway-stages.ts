/** Where API Gateway keeps who called an interface: the access logs of its stages. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { logStore, restApi } from "../names.ts";

const api = naming("aws:apigatewayv2/api");

export default [
  entry<aws.apigateway.StageArgs>("aws:apigateway/stage:Stage", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [restApi(at("restApi"), inOwnRegion)],
        to: [logStore(at("accessLogSettings.destinationArn"))],
      },
    ],
  })),
  entry<aws.apigatewayv2.StageArgs>("aws:apigatewayv2/stage:Stage", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [api(at("apiId"), inOwnRegion)],
        to: [logStore(at("accessLogSettings.destinationArn"))],
      },
    ],
  })),
] satisfies readonly Entry[];
