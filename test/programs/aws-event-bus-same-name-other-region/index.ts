/** The ARN says Virginia; the bus of this stack gives it the name alone. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const bus = new aws.cloudwatch.EventBus("orders", {});
const role = new aws.iam.Role("events", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "events.amazonaws.com" }),
});
const rule = new aws.cloudwatch.EventRule("all", {
  eventBusName: bus.name,
  eventPattern: JSON.stringify({ account: ["111122223333"] }),
});
new aws.cloudwatch.EventTarget("twin", {
  rule: rule.name,
  eventBusName: bus.name,
  roleArn: role.arn,
  arn: pulumi.interpolate`arn:aws:events:us-east-1:111122223333:event-bus/${bus.name}`,
});
