/** A copy to a vault that is looked up in Virginia. */
import * as aws from "@pulumi/aws";

const v = new aws.backup.Vault("v", {});
const far = aws.backup.getVaultOutput(
  { name: "central" },
  { provider: new aws.Provider("us", { region: "us-east-1" }) },
);
new aws.backup.Plan("p", {
  rules: [
    {
      ruleName: "a",
      targetVaultName: v.name,
      schedule: "cron(0 3 * * ? *)",
      copyActions: [{ destinationVaultArn: far.arn }],
    },
  ],
});
