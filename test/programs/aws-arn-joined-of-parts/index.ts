/** A queue's ARN joined of its parts, the name of this stack's queue among them. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const queue = new aws.sqs.Queue("orders", { name: "orders" });
const parts = pulumi.all([aws.getCallerIdentityOutput().accountId, queue.name]);
const rule = new aws.cloudwatch.EventRule("all", { eventPattern: JSON.stringify({ source: ["shop"] }) });
new aws.cloudwatch.EventTarget("copy", {
  rule: rule.name,
  arn: parts.apply((own) => ["arn", "aws", "sqs", to, ...own].join(":")),
});
