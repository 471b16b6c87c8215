/** A machine installs a client and runs an image that is told where a queue is. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const there = { provider: new aws.Provider("there", { region: config.require("to") as aws.Region }) };
const queue = new aws.sqs.Queue("queue", {}, there);
new aws.ec2.Instance("machine", {
  ami: "ami-0123456789abcdef0",
  instanceType: "t3.micro",
  userData: pulumi.interpolate`#!/bin/bash
yum install -y docker && docker run -d --restart always -e QUEUE_URL=${queue.url} public.ecr.aws/acme/app:1
`,
});
