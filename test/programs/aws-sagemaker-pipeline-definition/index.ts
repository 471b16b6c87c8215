/** A pipeline whose definition puts results into a bucket nobody knows. */
import * as aws from "@pulumi/aws";

new aws.sagemaker.Pipeline("p", {
  pipelineName: "p",
  pipelineDisplayName: "p",
  roleArn: "arn:aws:iam::111122223333:role/sm",
  pipelineDefinition: JSON.stringify({
    Version: "2020-12-01",
    Steps: [
      {
        Name: "Process",
        Type: "Processing",
        Arguments: {
          ProcessingOutputConfig: {
            Outputs: [
              {
                OutputName: "o",
                S3Output: { S3Uri: "s3://acme-ml-us-east-1/out", S3UploadMode: "EndOfJob", LocalPath: "/o" },
              },
            ],
          },
        },
      },
    ],
  }),
});
