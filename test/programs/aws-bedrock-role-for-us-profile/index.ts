/** A function in Frankfurt that asks a model by the profile of the United States. */
import * as aws from "@pulumi/aws";

const role = new aws.iam.Role("chat", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
});
new aws.iam.RolePolicy("chat", {
  role: role.id,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["bedrock:InvokeModel"],
        Resource: [
          "arn:aws:bedrock:*:111122223333:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0",
          "arn:aws:bedrock:*::foundation-model/*",
        ],
      },
    ],
  }),
});
new aws.lambda.Function("chat", {
  role: role.arn,
  runtime: "nodejs22.x",
  handler: "i.h",
  s3Bucket: "acme-code",
  s3Key: "c.zip",
  environment: { variables: { MODEL_ID: "us.anthropic.claude-sonnet-4-20250514-v1:0" } },
});
