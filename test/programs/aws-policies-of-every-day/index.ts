/** Policies as teams write them: own account, own role, services held to own resources. */

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const b = new aws.s3.Bucket("uploads");
const q = new aws.sqs.Queue("events");
const t = new aws.sns.Topic("alarms");
new aws.kms.Key("k", {
  policy: pulumi.output(aws.getCallerIdentity()).apply((c) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${c.accountId}:root` }, Action: "kms:*", Resource: "*" },
      ],
    }),
  ),
});
const qp = new aws.sqs.QueuePolicy("qp", {
  queueUrl: q.url,
  policy: pulumi.all([q.arn, b.arn]).apply(([qa, ba]) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "s3.amazonaws.com" },
          Action: "sqs:SendMessage",
          Resource: qa,
          Condition: { ArnEquals: { "aws:SourceArn": ba } },
        },
      ],
    }),
  ),
});
new aws.sns.TopicPolicy("tp", {
  arn: t.arn,
  policy: t.arn.apply((a) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Principal: { Service: "cloudwatch.amazonaws.com" }, Action: "sns:Publish", Resource: a },
      ],
    }),
  ),
});
new aws.s3.BucketNotification(
  "n",
  { bucket: b.id, queues: [{ queueArn: q.arn, events: ["s3:ObjectCreated:*"] }] },
  { dependsOn: qp },
);
const repo = new aws.ecr.Repository("app");
new aws.ecr.RepositoryPolicy("rp", {
  repository: repo.name,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: aws.getCallerIdentityOutput().accountId }, Action: ["ecr:BatchGetImage"] },
    ],
  }),
});
const sec = new aws.secretsmanager.Secret("s");
new aws.secretsmanager.SecretPolicy("sp", {
  secretArn: sec.arn,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: new aws.iam.Role("r", { assumeRolePolicy: "{}" }).arn },
        Action: "secretsmanager:GetSecretValue",
        Resource: "*",
      },
    ],
  }),
});
new aws.opensearch.Domain("d", {
  engineVersion: "OpenSearch_2.11",
  accessPolicies: aws.getCallerIdentityOutput().accountId.apply((a) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { AWS: `arn:aws:iam::${a}:root` }, Action: "es:*", Resource: "*" }],
    }),
  ),
});
