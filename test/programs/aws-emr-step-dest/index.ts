/** A step of a cluster in Frankfurt that copies to a bucket in Virginia. */
import * as aws from "@pulumi/aws";

const us = new aws.Provider("us", { region: "us-east-1" });
new aws.s3.Bucket("out", { bucket: "acme-emr-us" }, { provider: us });
new aws.emr.Cluster("c", {
  releaseLabel: "emr-7.5.0",
  serviceRole: "arn:aws:iam::111122223333:role/emr",
  applications: ["Spark"],
  masterInstanceGroup: { instanceType: "m5.xlarge" },
  steps: [
    {
      name: "copy",
      actionOnFailure: "CONTINUE",
      hadoopJarStep: {
        jar: "command-runner.jar",
        args: ["s3-dist-cp", "--src", "hdfs:///people", "--dest", "s3://acme-emr-us/people"],
      },
    },
  ],
});
