/** Messages handed to a queue that exists already, read by its URL. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const there = { provider: new aws.Provider("there", { region: to as aws.Region }) };
const far = aws.sqs.Queue.get("far", `https://sqs.${to}.amazonaws.com/111122223333/orders`, {}, there);
const orders = new aws.sns.Topic("orders", {});
new aws.sns.TopicSubscription("hand-over", { topic: orders.arn, protocol: "sqs", endpoint: far.arn });
