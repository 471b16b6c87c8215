/** What ids and ARNs of the commonest types really look like: programs look them up, compare them and take them apart. */

/** Types whose id is their name, as the providers document it; those beside a bucket have the bucket's. */
const named = new Set([
  "alicloud:log/project",
  "alicloud:oss/bucket",
  "alicloud:ram/role",
  "alicloud:ram/user",
  "aws:backup/vault",
  "aws:cloudwatch/eventBus",
  "aws:cloudwatch/eventRule",
  "aws:cloudwatch/logGroup",
  "aws:dynamodb/table",
  "aws:ecr/repository",
  "aws:eks/cluster",
  "aws:iam/role",
  "aws:iam/user",
  "aws:lambda/function",
  "aws:s3/bucket",
  "aws:s3/bucketV2",
  "aws:ssm/parameter",
]);

/** Types whose id is their ARN. */
const arned = new Set([
  "aws:ecs/cluster",
  "aws:iam/openIdConnectProvider",
  "aws:iam/policy",
  "aws:kinesis/stream",
  "aws:lb/loadBalancer",
  "aws:secretsmanager/secret",
  "aws:sfn/stateMachine",
  "aws:sns/topic",
]);

/** undefined: an id that the cloud makes up. */
export function idIs(short: string): "name" | "arn" | "url" | "bucket" | undefined {
  if (named.has(short)) return "name";
  if (arned.has(short)) return "arn";
  if (short === "aws:sqs/queue") return "url";
  return /^aws:s3\/bucket(?!Object|Notification)[A-Z]/.test(short) || short === "aws:s3/bucketNotification"
    ? "bucket"
    : undefined;
}

/** The resource part of an ARN where it is not the type's name and a slash: what stands before the name. */
const prefixes: Readonly<Record<string, string>> = {
  "aws:backup/vault": "backup-vault:",
  "aws:cloudwatch/eventBus": "event-bus/",
  "aws:cloudwatch/eventRule": "rule/",
  "aws:cloudwatch/logGroup": "log-group:",
  "aws:iam/openIdConnectProvider": "oidc-provider/",
  "aws:iam/samlProvider": "saml-provider/",
  "aws:kinesis/firehoseDeliveryStream": "deliverystream/",
  "aws:kms/key": "key/",
  "aws:lambda/function": "function:",
  "aws:rds/cluster": "cluster:",
  "aws:rds/instance": "db:",
  "aws:secretsmanager/secret": "secret:",
  "aws:sfn/stateMachine": "stateMachine:",
  "aws:sns/topic": "",
  "aws:sqs/queue": "",
};

/** Services of AWS whose ARNs name no region (Service Authorization Reference, resource types of each). */
const regionless = new Set(["cloudfront", "globalaccelerator", "iam", "organizations", "route53", "shield", "waf"]);

/** Whether an ARN of this service carries the region its resource lies in. */
export function carriesRegion(service: string): boolean {
  return !regionless.has(service);
}

/** What the cloud begins an id with, where that is not the type's own name (Amazon EC2 User Guide, resource ids). */
const idPrefixes: Readonly<Record<string, string>> = {
  "aws:ec2/customerGateway": "cgw",
  "aws:ec2/eip": "eipalloc",
  "aws:ec2/flowLog": "fl",
  "aws:ec2/instance": "i",
  "aws:ec2/internetGateway": "igw",
  "aws:ec2/launchTemplate": "lt",
  "aws:ec2/natGateway": "nat",
  "aws:ec2/networkAcl": "acl",
  "aws:ec2/networkInterface": "eni",
  "aws:ec2/routeTable": "rtb",
  "aws:ec2/securityGroup": "sg",
  "aws:ec2/vpcEndpoint": "vpce",
  "aws:ec2/vpcPeeringConnection": "pcx",
  "aws:ebs/snapshot": "snap",
  "aws:ebs/volume": "vol",
  "aws:efs/accessPoint": "fsap",
  "aws:efs/fileSystem": "fs",
  "aws:vpc/securityGroupEgressRule": "sgr",
  "aws:vpc/securityGroupIngressRule": "sgr",
};

/** @param kind the type's own name, in small letters */
export function idPrefix(short: string, kind: string): string {
  return idPrefixes[short] ?? kind;
}

/** @param kind the type's own name, in small letters */
export function arnPrefix(short: string, kind: string): string {
  return prefixes[short] ?? `${kind}/`;
}
