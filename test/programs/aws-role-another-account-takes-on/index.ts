/** A role that an account takes on to read patients' files. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const files = new aws.s3.Bucket("patients", { tags: { "landlocked-class": "sensitive" } });
const trust = { Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: config.require("account") } };
const read = { Effect: "Allow", Action: "s3:GetObject", Resource: pulumi.interpolate`${files.arn}/*` };
new aws.iam.Role("reader", {
  assumeRolePolicy: JSON.stringify({ Version: "2012-10-17", Statement: [trust] }),
  inlinePolicies: [{ name: "read", policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [read] }) }],
});
