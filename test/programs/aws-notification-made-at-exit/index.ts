/** The SDK makes the notification when the program ends: it tells a function in Virginia of files of people. */
import * as aws from "@pulumi/aws";

const people = new aws.s3.Bucket("people", { bucket: "people" });
const seen = new aws.lambda.Function("seen", {
  role: "arn:aws:iam::111122223333:role/r",
  runtime: "nodejs22.x",
  handler: "i.h",
  s3Bucket: "code",
  s3Key: "k",
  region: "us-east-1",
});
people.onObjectCreated("seen", seen);
