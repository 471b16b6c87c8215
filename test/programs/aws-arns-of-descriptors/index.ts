/** ARNs of the own region that only describe: a location of files, a destination of calls, a bus of a stranger. */
import * as aws from "@pulumi/aws";

const people = new aws.s3.Bucket("people", { bucket: "people" });
const source = new aws.datasync.S3Location("source", {
  s3BucketArn: people.arn,
  subdirectory: "/",
  s3Config: { bucketAccessRoleArn: "arn:aws:iam::111122223333:role/r" },
});
new aws.datasync.Task("carry", {
  sourceLocationArn: source.arn,
  destinationLocationArn: "arn:aws:datasync:eu-central-1:111122223333:location/loc-0a1b2c3d4e5f60718",
});
const bus = new aws.cloudwatch.EventBus("people", { name: "people" });
new aws.cloudwatch.EventTarget("out", {
  eventBusName: bus.name,
  rule: "r",
  arn: "arn:aws:events:eu-central-1:111122223333:api-destination/partner/0f0f",
});
new aws.cloudwatch.EventTarget("stranger", {
  eventBusName: bus.name,
  rule: "r",
  arn: "arn:aws:events:eu-central-1:999988887777:event-bus/theirs",
});
