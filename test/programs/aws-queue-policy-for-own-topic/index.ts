/** A queue that takes messages of a topic of this stack. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const t = new aws.sns.Topic("t", {});
const q = new aws.sqs.Queue("q", {});
new aws.sqs.QueuePolicy("q", {
  queueUrl: q.id,
  policy: pulumi.all([q.arn, t.arn]).apply(([queue, topic]) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "sns.amazonaws.com" },
          Action: "sqs:SendMessage",
          Resource: queue,
          Condition: { ArnEquals: { "aws:SourceArn": topic } },
        },
      ],
    }),
  ),
});
