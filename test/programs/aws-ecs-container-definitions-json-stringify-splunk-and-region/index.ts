/** A task in Singapore whose log driver writes to Oregon, in a text with an output in it. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const repo = new aws.ecr.Repository("api", {});
const cluster = new aws.ecs.Cluster("api", {});
const task = new aws.ecs.TaskDefinition("api", {
  family: "api",
  cpu: "256",
  memory: "512",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  containerDefinitions: pulumi.jsonStringify([
    {
      name: "api",
      image: pulumi.interpolate`${repo.repositoryUrl}:v3`,
      essential: true,
      logConfiguration: {
        logDriver: "awslogs",
        options: { "awslogs-group": "/ecs/api", "awslogs-region": "us-west-2", "awslogs-stream-prefix": "api" },
      },
    },
  ]),
});
new aws.ecs.Service("api", { cluster: cluster.arn, taskDefinition: task.arn, desiredCount: 1 });
