/** Logs sent to an ARN whose region is that of a provider of Virginia. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const hub = new aws.Provider("hub", { region: "us-east-1" });
const region = aws.getRegionOutput({}, { provider: hub });
const me = aws.getCallerIdentityOutput({});
const group = new aws.cloudwatch.LogGroup("app", { name: "/app/orders" });
new aws.cloudwatch.LogSubscriptionFilter("to-hub", {
  logGroup: group.name,
  filterPattern: "",
  destinationArn: pulumi.interpolate`arn:aws:logs:${region.region}:${me.accountId}:destination:central`,
});
