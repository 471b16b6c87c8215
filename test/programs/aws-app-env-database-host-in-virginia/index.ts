/** A web service in Frankfurt told by its environment to use a database of this stack in Virginia. */
import * as aws from "@pulumi/aws";

const us = new aws.Provider("us", { region: "us-east-1" });
const db = new aws.rds.Instance(
  "db",
  {
    engine: "postgres",
    instanceClass: "db.t4g.micro",
    allocatedStorage: 20,
    username: "a",
    manageMasterUserPassword: true,
    skipFinalSnapshot: true,
  },
  { provider: us },
);
new aws.apprunner.Service("web", {
  serviceName: "web",
  sourceConfiguration: {
    imageRepository: {
      imageIdentifier: "public.ecr.aws/x/y:1",
      imageRepositoryType: "ECR_PUBLIC",
      imageConfiguration: { port: "8080", runtimeEnvironmentVariables: { DATABASE_HOST: db.address } },
    },
  },
});
