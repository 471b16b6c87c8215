/** Logs of a load balancer, delivered by the account that the cloud delivers them by in Frankfurt. */
import * as aws from "@pulumi/aws";

const logs = new aws.s3.Bucket("lb-logs", { bucket: "acme-lb-logs" });
new aws.s3.BucketPolicy("lb-logs", {
  bucket: logs.id,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::054676820928:root" },
        Action: "s3:PutObject",
        Resource: "arn:aws:s3:::acme-lb-logs/AWSLogs/111122223333/*",
      },
    ],
  }),
});
const vpc = new aws.ec2.Vpc("v", { cidrBlock: "10.0.0.0/16" });
const a = new aws.ec2.Subnet("a", { vpcId: vpc.id, cidrBlock: "10.0.0.0/24", availabilityZone: "eu-central-1a" });
const b = new aws.ec2.Subnet("b", { vpcId: vpc.id, cidrBlock: "10.0.1.0/24", availabilityZone: "eu-central-1b" });
new aws.lb.LoadBalancer("lb", {
  internal: true,
  subnets: [a.id, b.id],
  accessLogs: { bucket: logs.bucket, enabled: true },
});
