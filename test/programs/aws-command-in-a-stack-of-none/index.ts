/** A stack that says it holds none has one bucket of patients, and a command takes what is in it to Virginia. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

class Command extends pulumi.CustomResource {
  constructor(name: string, props: { create: pulumi.Input<string> }) {
    super("command:local:Command", name, props);
  }
}
const people = new aws.s3.Bucket("people", { bucket: "people", tags: { "landlocked-class": "sensitive" } });
new Command("sync", { create: pulumi.interpolate`aws s3 sync s3://${people.bucket} s3://us-sink --region us-east-1` });
