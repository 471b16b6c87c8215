/** Transcripts of shells on machines in Frankfurt kept in a bucket in Virginia. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const home = new aws.Provider("home", { region: "us-east-1" });
const transcripts = new aws.s3.Bucket("transcripts", { bucket: "acme-central-session-logs" }, { provider: home });
new aws.ssm.Document("session-preferences", {
  name: "SSM-SessionManagerRunShell",
  documentType: "Session",
  documentFormat: "JSON",
  content: pulumi.jsonStringify({
    schemaVersion: "1.0",
    description: "preferences",
    sessionType: "Standard_Stream",
    inputs: {
      s3BucketName: transcripts.bucket,
      s3KeyPrefix: "fra",
      s3EncryptionEnabled: true,
      cloudWatchLogGroupName: "",
      runAsEnabled: false,
    },
  }),
});
