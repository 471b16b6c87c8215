/** A bucket that another company's account may read. */
import * as aws from "@pulumi/aws";

const b = new aws.s3.Bucket("files");
new aws.s3.BucketPolicy("partner", {
  bucket: b.id,
  policy: b.arn.apply((arn) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::999988887777:root" },
          Action: "s3:GetObject",
          Resource: `${arn}/*`,
        },
      ],
    }),
  ),
});
