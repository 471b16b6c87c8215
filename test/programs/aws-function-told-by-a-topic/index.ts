/** The SDK's own way to have a function told of messages. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const code = { s3Bucket: "acme-code", s3Key: "seen.zip" };
const role = "arn:aws:iam::111122223333:role/seen";
const seen = new aws.lambda.Function("seen", { role, runtime: "nodejs22.x", handler: "i.h", ...code, region: to });
new aws.sns.Topic("orders", {}).onEvent("seen", seen);
