/** The API of a shop with its users, orders, functions, logs and alarms in Frankfurt. */

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const stripeKey = config.requireSecret("stripeKey");
const stage = pulumi.getStack();

const identity = aws.getCallerIdentity({});
const region = aws.getRegionOutput();

const code = new pulumi.asset.AssetArchive({
  "index.js": new pulumi.asset.StringAsset("exports.handler = async () => ({ statusCode: 200 });"),
});
const tags = { project: pulumi.getProject(), stage };

// Users
const userPool = new aws.cognito.UserPool("users", {
  usernameAttributes: ["email"],
  autoVerifiedAttributes: ["email"],
  passwordPolicy: {
    minimumLength: 12,
    requireLowercase: true,
    requireNumbers: true,
    requireSymbols: false,
    requireUppercase: true,
  },
  tags,
});
const userPoolClient = new aws.cognito.UserPoolClient("web", {
  userPoolId: userPool.id,
  explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
});
const userPoolDomain = new aws.cognito.UserPoolDomain("auth", { domain: `orders-${stage}`, userPoolId: userPool.id });

// Data
const orders = new aws.dynamodb.Table("orders", {
  attributes: [
    { name: "pk", type: "S" },
    { name: "sk", type: "S" },
  ],
  hashKey: "pk",
  rangeKey: "sk",
  billingMode: "PAY_PER_REQUEST",
  pointInTimeRecovery: { enabled: true },
  serverSideEncryption: { enabled: true },
  tags,
});

const dlq = new aws.sqs.Queue("dlq", { messageRetentionSeconds: 1209600, tags });

// Lambda role
const role = new aws.iam.Role("api-role", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
});
new aws.iam.RolePolicyAttachment("api-basic", {
  role,
  policyArn: aws.iam.ManagedPolicy.AWSLambdaBasicExecutionRole,
});
new aws.iam.RolePolicy("api-dynamo", {
  role: role.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
        Resource: [orders.arn, pulumi.interpolate`${orders.arn}/index/*`],
      },
      { Effect: "Allow", Action: ["sqs:SendMessage"], Resource: dlq.arn },
    ],
  }),
});

const handler = (name: string): aws.lambda.Function => {
  const log = new aws.cloudwatch.LogGroup(`${name}-logs`, {
    name: `/aws/lambda/orders-${stage}-${name}`,
    retentionInDays: 30,
    tags,
  });
  return new aws.lambda.Function(
    name,
    {
      name: `orders-${stage}-${name}`,
      runtime: aws.lambda.Runtime.NodeJS20dX,
      handler: "index.handler",
      role: role.arn,
      code,
      environment: {
        variables: {
          TABLE: orders.name,
          STRIPE_KEY: stripeKey,
          REGION: region.apply((r) => r.region),
          USER_POOL: userPool.id,
        },
      },
      deadLetterConfig: { targetArn: dlq.arn },
      tracingConfig: { mode: "Active" },
      tags,
    },
    { dependsOn: [log] },
  );
};
const fns = { create: handler("create"), get: handler("get"), list: handler("list") };

// HTTP API
const api = new aws.apigatewayv2.Api("api", {
  protocolType: "HTTP",
  corsConfiguration: { allowOrigins: ["https://app.example.com"], allowMethods: ["*"], allowHeaders: ["*"] },
  tags,
});
const authorizer = new aws.apigatewayv2.Authorizer("jwt", {
  apiId: api.id,
  authorizerType: "JWT",
  identitySources: ["$request.header.Authorization"],
  jwtConfiguration: {
    audiences: [userPoolClient.id],
    issuer: pulumi.interpolate`https://cognito-idp.${region.region}.amazonaws.com/${userPool.id}`,
  },
});
const routes = [
  ["POST /orders", "create"],
  ["GET /orders/{id}", "get"],
  ["GET /orders", "list"],
] as const;
for (const [routeKey, fn] of routes) {
  const integration = new aws.apigatewayv2.Integration(`${fn}-integration`, {
    apiId: api.id,
    integrationType: "AWS_PROXY",
    integrationUri: fns[fn].invokeArn,
    payloadFormatVersion: "2.0",
  });
  new aws.apigatewayv2.Route(`${fn}-route`, {
    apiId: api.id,
    routeKey,
    target: pulumi.interpolate`integrations/${integration.id}`,
    authorizationType: "JWT",
    authorizerId: authorizer.id,
  });
  new aws.lambda.Permission(`${fn}-permission`, {
    action: "lambda:InvokeFunction",
    function: fns[fn].name,
    principal: "apigateway.amazonaws.com",
    sourceArn: pulumi.interpolate`${api.executionArn}/*/*`,
  });
}
const accessLogs = new aws.cloudwatch.LogGroup("access-logs", { retentionInDays: 30 });
const apiStage = new aws.apigatewayv2.Stage("default", {
  apiId: api.id,
  name: "$default",
  autoDeploy: true,
  accessLogSettings: {
    destinationArn: accessLogs.arn,
    format: JSON.stringify({
      requestId: "$context.requestId",
      ip: "$context.identity.sourceIp",
      status: "$context.status",
    }),
  },
});
new aws.cloudwatch.MetricAlarm("errors", {
  comparisonOperator: "GreaterThanThreshold",
  evaluationPeriods: 1,
  metricName: "Errors",
  namespace: "AWS/Lambda",
  period: 60,
  statistic: "Sum",
  threshold: 1,
  dimensions: { FunctionName: fns.create.name },
});

export const url = apiStage.invokeUrl;
export const accountId = identity.then((i) => i.accountId);
export const poolDomain = pulumi.interpolate`https://${userPoolDomain.domain}.auth.${region.region}.amazoncognito.com`;
