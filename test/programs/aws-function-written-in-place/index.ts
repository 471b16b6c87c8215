/** A function of the program's own code, which the SDK turns into text, that is called for each object of a bucket. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const to = new pulumi.Config().require("to");
const people = new aws.s3.Bucket("people");
people.onObjectCreated("mirror", async (event: aws.s3.BucketEvent) => {
  await fetch(`https://sqs.${to}.amazonaws.com/111122223333/mirror`, { method: "POST", body: JSON.stringify(event) });
});
