/** The ARN of a log group from its name rather than taken from it, so that policies see in preview where records go. */
import * as pulumi from "@pulumi/pulumi";
import type { ComponentPlace } from "./place.ts";

/** Of the place's account and region. What is given it waits for the log group by `dependsOn`. */
export function logGroupArn(logGroup: string, { partition, region, accountId }: ComponentPlace): pulumi.Output<string> {
  return pulumi.interpolate`arn:${partition}:logs:${region}:${accountId}:log-group:${logGroup}`;
}
