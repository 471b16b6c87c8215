/** A function that names no place, and a role by which it may send to a queue that is looked up in Virginia. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const role = new aws.iam.Role("etl", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
});
const us = { provider: new aws.Provider("us", { region: "us-east-1" }) };
const Resource = aws.sqs.getQueueOutput({ name: "orders" }, us).arn;
const send = { Effect: "Allow", Action: ["sqs:SendMessage"], Resource };
new aws.iam.RolePolicy("etl", {
  role: role.id,
  policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [send] }),
});
const code = { s3Bucket: "acme-code", s3Key: "etl.zip" };
new aws.lambda.Function("etl", { role: role.arn, runtime: "nodejs22.x", handler: "i.h", ...code });
