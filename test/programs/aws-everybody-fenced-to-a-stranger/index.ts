/** Buckets for everybody of a stranger's account, of a stranger's role, and of a role of that name anywhere. */
import * as aws from "@pulumi/aws";

const mk = (n: string, cond: object) => {
  const b = new aws.s3.Bucket(n, { bucket: `acme-${n}` });
  new aws.s3.BucketPolicy(n, {
    bucket: b.id,
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "*" },
          Action: ["s3:GetObject"],
          Resource: `arn:aws:s3:::acme-${n}/*`,
          Condition: cond,
        },
      ],
    }),
  });
};
mk("by-account", { StringEquals: { "aws:PrincipalAccount": "999988887777" } });
mk("by-role", { ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::999988887777:role/partner-etl" } });
mk("by-any-role", { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/partner-etl" } });
