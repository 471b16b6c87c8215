/** A secret that is kept in a second region too, as it says itself. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
new aws.secretsmanager.Secret("crm", { name: "crm", replicas: [{ region: to }] });
