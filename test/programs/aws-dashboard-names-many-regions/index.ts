/** A dashboard of numbers from three regions. */
import * as aws from "@pulumi/aws";

new aws.cloudwatch.Dashboard("world", {
  dashboardName: "world",
  dashboardBody: JSON.stringify({
    widgets: ["eu-central-1", "us-east-1", "ap-southeast-1"].map((region, i) => ({
      type: "metric",
      x: 0,
      y: i * 6,
      width: 12,
      height: 6,
      properties: { region, title: region, metrics: [["AWS/Lambda", "Errors"]] },
    })),
  }),
});
