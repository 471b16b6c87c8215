/** A function in Frankfurt that writes to a table of this stack in Virginia, where no home is stated. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const us = new aws.Provider("us", { region: "us-east-1" });
const table = new aws.dynamodb.Table(
  "profiles",
  { name: "profiles", billingMode: "PAY_PER_REQUEST", hashKey: "id", attributes: [{ name: "id", type: "S" }] },
  { provider: us },
);
const role = new aws.iam.Role("fn", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
});
new aws.iam.RolePolicy("fn", {
  role: role.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: ["dynamodb:PutItem"], Resource: table.arn }],
  }),
});
new aws.lambda.Function("profiles", {
  role: role.arn,
  runtime: "nodejs22.x",
  handler: "i.h",
  s3Bucket: "acme-code",
  s3Key: "p.zip",
  environment: { variables: { TABLE: table.name, TABLE_ENDPOINT: "https://dynamodb.us-east-1.amazonaws.com" } },
});
