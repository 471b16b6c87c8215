/** A bucket for everybody of a stranger's account, of any organisation, and of a role that any account may make itself. */
import * as aws from "@pulumi/aws";

const people = new aws.s3.Bucket("people", { bucket: "people" });
const fences = {
  stranger: { StringEquals: { "aws:PrincipalAccount": "999988887777" } },
  anyorg: { StringLike: { "aws:PrincipalOrgID": "o-*" } },
  anyrole: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/backup" } },
};
for (const [name, Condition] of Object.entries(fences)) {
  const read = { Effect: "Allow", Principal: "*", Action: "s3:*", Resource: "arn:aws:s3:::people/*", Condition };
  new aws.s3.BucketPolicy(name, {
    bucket: people.bucket,
    policy: JSON.stringify({ Version: "2012-10-17", Statement: [read] }),
  });
}
