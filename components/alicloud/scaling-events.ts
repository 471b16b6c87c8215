/** Tells of machines that stopped and could not be replaced: Auto Scaling replaces the others by itself. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { componentPlace } from "./place.ts";

/** What is told, in Auto Scaling's own words; the provider's page of `alicloud_ess_notification` lists them. */
const failures = ["AUTOSCALING:SCALE_OUT_ERROR", "AUTOSCALING:SCALE_IN_ERROR", "AUTOSCALING:SCALE_REJECT"];

/** Sends the failures of a scaling group to Cloud Monitor of its region, where the stack's contacts subscribe to them. */
export function scalingEvents(
  parent: pulumi.ComponentResource,
  name: string,
  scalingGroupId: pulumi.Input<string>,
): alicloud.ess.Notification {
  const { region, accountId } = componentPlace(parent, name);
  return new alicloud.ess.Notification(
    `${name}-events`,
    {
      scalingGroupId,
      notificationArn: pulumi.interpolate`acs:ess:${region}:${accountId}:cloudmonitor`,
      notificationTypes: failures,
    },
    // Auto Scaling answers with a time zone and an encoding nobody asked for.
    { parent, ignoreChanges: ["timeZone", "messageEncoding"] },
  );
}
