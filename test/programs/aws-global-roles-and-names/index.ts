/** Roles, names and health checks, which have no region. */
import * as aws from "@pulumi/aws";

const east = new aws.Provider("east", { region: "us-east-1" });
const zone = new aws.route53.Zone("z", { name: "example.org" });
const hc = new aws.route53.HealthCheck("hc", {
  type: "HTTPS",
  fqdn: "api.example.org",
  port: 443,
  resourcePath: "/healthz",
  regions: ["eu-west-1", "us-east-1", "ap-southeast-1"],
});
new aws.route53.Record("api", {
  zoneId: zone.zoneId,
  name: "api",
  type: "CNAME",
  ttl: 60,
  records: ["lb.example.org"],
  healthCheckId: hc.id,
  setIdentifier: "a",
  failoverRoutingPolicies: [{ type: "PRIMARY" }],
});
new aws.cloudwatch.MetricAlarm(
  "hc",
  {
    namespace: "AWS/Route53",
    metricName: "HealthCheckStatus",
    dimensions: { HealthCheckId: hc.id },
    comparisonOperator: "LessThanThreshold",
    threshold: 1,
    evaluationPeriods: 1,
    period: 60,
    statistic: "Minimum",
  },
  { provider: east },
);
new aws.iam.Role("ci", {
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        Action: "sts:AssumeRoleWithWebIdentity",
      },
    ],
  }),
});
