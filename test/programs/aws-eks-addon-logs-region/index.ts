/** An addon of a cluster in Frankfurt whose configuration sends logs to Virginia. */
import * as aws from "@pulumi/aws";

const c = new aws.eks.Cluster("c", {
  roleArn: "arn:aws:iam::111122223333:role/e",
  vpcConfig: { subnetIds: ["subnet-1", "subnet-2"] },
});
new aws.eks.Addon("cw", {
  clusterName: c.name,
  addonName: "amazon-cloudwatch-observability",
  configurationValues: JSON.stringify({
    agent: {
      config: {
        agent: { region: "us-east-1" },
        logs: { metrics_collected: { kubernetes: { enhanced_container_insights: true } } },
      },
    },
    containerLogs: {
      enabled: true,
      fluentBit: {
        config: { extraFiles: { "application-log.conf": "[OUTPUT]\n Name cloudwatch_logs\n region us-east-1\n" } },
      },
    },
  }),
});
