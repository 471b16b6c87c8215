/** Disks copied every night to each region of a list in the config. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const role = new aws.iam.Role("dlm", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "dlm.amazonaws.com" }),
});
new aws.dlm.LifecyclePolicy("nightly", {
  description: "nightly",
  executionRoleArn: role.arn,
  state: "ENABLED",
  policyDetails: {
    resourceTypes: ["VOLUME"],
    targetTags: { Backup: "true" },
    schedules: [
      {
        name: "n",
        createRule: { interval: 24 },
        retainRule: { count: 7 },
        crossRegionCopyRules: new pulumi.Config("r29")
          .requireObject<string[]>("targets")
          .map((target) => ({ target, encrypted: true, retainRule: { interval: 30, intervalUnit: "DAYS" } })),
      },
    ],
  },
});
