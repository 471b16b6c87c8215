/** A state machine in Frankfurt whose steps score in Virginia and copy to a bucket there. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const us = new aws.Provider("us", { region: "us-east-1" });
const intake = new aws.s3.Bucket("intake", { bucket: "acme-intake-fra" });
const lake = new aws.s3.Bucket("lake", { bucket: "acme-lake-iad" }, { provider: us });
const role = new aws.iam.Role("sfn", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "states.amazonaws.com" }),
});
new aws.sfn.StateMachine(
  "claims",
  {
    roleArn: role.arn,
    definition: pulumi.jsonStringify({
      StartAt: "Score",
      States: {
        Score: {
          Type: "Task",
          Resource: "arn:aws:lambda:us-east-1:111122223333:function:score-claim",
          Next: "Archive",
        },
        Archive: {
          Type: "Task",
          Resource: "arn:aws:states:::aws-sdk:s3:copyObject",
          Parameters: { Bucket: "acme-lake-iad", "CopySource.$": "$.source", "Key.$": "$.key" },
          End: true,
        },
      },
    }),
  },
  { dependsOn: [intake, lake] },
);
