/** A provider whose region the config says, or leaves to whatever the machine is set to. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const region = config.get("to");
const own = new aws.Provider("own", { profile: "crm", ...(region && { region: region as aws.Region }) });
const people = new aws.sqs.Queue("people", {});
const copy = new aws.sqs.Queue("copy", {}, { provider: own });
new aws.pipes.Pipe("carry", { source: people.arn, target: copy.arn, roleArn: "arn:aws:iam::111122223333:role/pipes" });
