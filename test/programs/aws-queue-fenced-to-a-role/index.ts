/** A queue that everybody may read who has a role of one account. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const orders = new aws.sqs.Queue("orders", { name: "orders" });
const Condition = { ArnLike: { "aws:PrincipalArn": `arn:aws:iam::${config.require("account")}:role/etl` } };
const read = {
  Effect: "Allow",
  Principal: { AWS: "*" },
  Action: "sqs:ReceiveMessage",
  Resource: orders.arn,
  Condition,
};
new aws.sqs.QueuePolicy("etl", {
  queueUrl: orders.url,
  policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [read] }),
});
