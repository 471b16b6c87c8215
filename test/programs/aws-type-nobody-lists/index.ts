/** A type of a newer SDK, which names places abroad in ways of its own. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

class ExportJob extends pulumi.CustomResource {
  constructor(name: string, props: pulumi.Inputs) {
    super("aws:s3/exportJob:ExportJob", name, props);
  }
}
const people = new aws.s3.Bucket("people", { bucket: "people" });
new ExportJob("out", {
  bucket: people.bucket,
  endpoint: "https://us-sink.s3.us-east-1.amazonaws.com/",
  zone: "us-east-1a",
  options: JSON.stringify({ region: "us-east-1", bucket: "us-sink" }),
  target: "s3://us-sink/people",
});
