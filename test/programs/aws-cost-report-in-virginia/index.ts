/** The report of costs, which only Virginia makes, into a bucket in Frankfurt. */
import * as aws from "@pulumi/aws";

const east = new aws.Provider("east", { region: "us-east-1" });
const bills = new aws.s3.Bucket("bills", { bucket: "acme-bills" });
new aws.s3.BucketPolicy("bills", {
  bucket: bills.id,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "billingreports.amazonaws.com" },
        Action: ["s3:GetBucketAcl", "s3:GetBucketPolicy", "s3:PutObject"],
        Resource: ["arn:aws:s3:::acme-bills", "arn:aws:s3:::acme-bills/*"],
        Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
      },
    ],
  }),
});
new aws.cur.ReportDefinition(
  "cur",
  {
    reportName: "cur",
    timeUnit: "DAILY",
    format: "Parquet",
    compression: "Parquet",
    additionalSchemaElements: ["RESOURCES"],
    s3Bucket: bills.bucket,
    s3Region: "eu-central-1",
    s3Prefix: "cur",
    additionalArtifacts: ["ATHENA"],
    reportVersioning: "OVERWRITE_REPORT",
  },
  { provider: east },
);
