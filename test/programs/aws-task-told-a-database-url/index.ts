/** A task that is told a database's address, with user, password and port around the host. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const value = `postgres://crm:made-up@crm.cluster-cabcdefghijk.${to}.rds.amazonaws.com:5432/crm`;
new aws.ecs.TaskDefinition("web", {
  family: "web",
  containerDefinitions: JSON.stringify([
    { name: "web", image: "web:1", environment: [{ name: "DATABASE_URL", value }] },
  ]),
});
