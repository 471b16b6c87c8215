/** A host of Virginia that only takes its first label from an API of this stack. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const api = new aws.apigatewayv2.Api("a", { protocolType: "HTTP" });
const conn = new aws.cloudwatch.EventConnection("c", {
  authorizationType: "API_KEY",
  authParameters: { apiKey: { key: "x", value: "y" } },
});
new aws.cloudwatch.EventApiDestination("d", {
  connectionArn: conn.arn,
  httpMethod: "POST",
  invocationEndpoint: pulumi.interpolate`https://${api.id}.execute-api.us-east-1.amazonaws.com/in`,
});
