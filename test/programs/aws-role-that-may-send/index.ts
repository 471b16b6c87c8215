/** A function that names no place, and a role by which it may send. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const role = new aws.iam.Role("etl", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
});
const send = { Effect: "Allow", Action: ["sqs:SendMessage"], Resource: `arn:aws:sqs:${to}:111122223333:orders` };
new aws.iam.RolePolicy("etl", { role: role.id, policy: JSON.stringify({ Version: "2012-10-17", Statement: [send] }) });
const code = { s3Bucket: "acme-code", s3Key: "etl.zip" };
new aws.lambda.Function("etl", { role: role.arn, runtime: "nodejs22.x", handler: "i.h", ...code });
