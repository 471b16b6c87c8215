/** The ARN of this stack's queue, with another region in it. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const to = new pulumi.Config().require("to");
const queue = new aws.sqs.Queue("orders", { name: "orders" });
const rule = new aws.cloudwatch.EventRule("all", { eventPattern: JSON.stringify({ source: ["shop"] }) });
new aws.cloudwatch.EventTarget("copy", {
  rule: rule.name,
  arn: queue.arn.apply((arn) => arn.replace("eu-central-1", to)),
});
