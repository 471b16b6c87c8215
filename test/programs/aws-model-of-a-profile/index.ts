/** A function that asks a model by a profile, which spreads over regions. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const MODEL_ID = `${config.require("scope")}.anthropic.claude-sonnet-4-20250514-v1:0`;
const code = { s3Bucket: "acme-code", s3Key: "chat.zip" };
const role = "arn:aws:iam::111122223333:role/chat";
const environment = { variables: { MODEL_ID } };
new aws.lambda.Function("chat", { role, runtime: "nodejs22.x", handler: "i.h", ...code, environment });
