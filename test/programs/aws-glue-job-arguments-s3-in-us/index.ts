/** A job in Frankfurt whose arguments name a bucket in Virginia. */
import * as aws from "@pulumi/aws";

const us = new aws.Provider("us", { region: "us-east-1" });
new aws.s3.Bucket("out", { bucket: "acme-glue-out" }, { provider: us });
const role = new aws.iam.Role("r", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "glue.amazonaws.com" }),
});
new aws.glue.Job("j", {
  roleArn: role.arn,
  command: { scriptLocation: "s3://acme-glue-out/job.py" },
  defaultArguments: {
    "--TempDir": "s3://acme-glue-out/tmp/",
    "--output_path": "s3://acme-glue-out/people/",
    "--spark-event-logs-path": "s3://acme-glue-out/ev/",
  },
});
