/** The service an ARN names, where the SDK's module has another name for it. */
const services: Readonly<Record<string, string>> = {
  alb: "elasticloadbalancing",
  cfg: "config",
  "cloudwatch/eventBus": "events",
  "cloudwatch/eventRule": "events",
  "cloudwatch/logDestination": "logs",
  "cloudwatch/logGroup": "logs",
  "cloudwatch/logStream": "logs",
  cognito: "cognito-idp",
  docdb: "rds",
  ebs: "ec2",
  efs: "elasticfilesystem",
  elb: "elasticloadbalancing",
  "kinesis/firehoseDeliveryStream": "firehose",
  lb: "elasticloadbalancing",
  msk: "kafka",
  neptune: "rds",
  opensearch: "es",
  sfn: "states",
  vpc: "ec2",
};

/** @param short a type without its class name: "aws:cloudwatch/logGroup" */
export function arnService(short: string): string {
  const token = short.slice(short.indexOf(":") + 1);
  const module = token.split("/")[0] ?? token;
  return services[token] ?? services[module] ?? module.toLowerCase();
}
