/** A function that may write to a bucket that another stack names, and is told its name. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const shared = new pulumi.StackReference("organization/shared-us/prod");
const lake = shared.requireOutput("lakeBucketArn");
const role = new aws.iam.Role("etl", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
});
new aws.iam.RolePolicy("etl", {
  role: role.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: ["s3:PutObject"], Resource: [pulumi.interpolate`${lake}/*`] }],
  }),
});
new aws.lambda.Function("etl", {
  role: role.arn,
  runtime: "nodejs22.x",
  handler: "i.h",
  s3Bucket: "acme-code",
  s3Key: "p.zip",
  environment: { variables: { LAKE: shared.requireOutput("lakeBucketName") as pulumi.Output<string> } },
});
