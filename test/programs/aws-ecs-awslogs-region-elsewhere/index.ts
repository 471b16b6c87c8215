/** A task in Frankfurt whose log driver writes to Virginia. */
import * as aws from "@pulumi/aws";

const logs = new aws.cloudwatch.LogGroup("shop", { name: "/ecs/shop" });
const cluster = new aws.ecs.Cluster("shop", {});
const task = new aws.ecs.TaskDefinition("shop", {
  family: "shop",
  cpu: "256",
  memory: "512",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  containerDefinitions: JSON.stringify([
    {
      name: "web",
      image: "nginx:1.27",
      essential: true,
      logConfiguration: {
        logDriver: "awslogs",
        options: {
          "awslogs-group": "/ecs/shop",
          "awslogs-region": "us-east-1",
          "awslogs-stream-prefix": "web",
          "awslogs-create-group": "true",
        },
      },
    },
  ]),
});
new aws.ecs.Service(
  "shop",
  { cluster: cluster.arn, taskDefinition: task.arn, desiredCount: 2, launchType: "FARGATE" },
  { dependsOn: [logs] },
);
