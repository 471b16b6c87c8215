/** A task in Frankfurt that logs to Virginia and to a vendor, and knows a vendor's address and a bucket. */
import * as aws from "@pulumi/aws";

const role = new aws.iam.Role("exec", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "ecs-tasks.amazonaws.com" }),
});
new aws.ecs.TaskDefinition("app", {
  family: "app",
  cpu: "512",
  memory: "1024",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  executionRoleArn: role.arn,
  containerDefinitions: JSON.stringify([
    {
      name: "app",
      image: "x",
      essential: true,
      environment: [
        { name: "SENTRY_DSN", value: "https://abc@o123.ingest.us.sentry.io/456" },
        { name: "UPLOADS_BUCKET", value: "acme-uploads-us" },
      ],
      logConfiguration: {
        logDriver: "awslogs",
        options: { "awslogs-group": "audit", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "audit" },
      },
    },
    {
      name: "router",
      image: "fluent-bit",
      firelensConfiguration: { type: "fluentbit" },
      logConfiguration: {
        logDriver: "awsfirelens",
        options: { Name: "datadog", Host: "http-intake.logs.datadoghq.com", TLS: "on" },
      },
    },
  ]),
});
