/** The ARN says Ohio; the vault of this stack gives it the name alone. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const accountId = aws.getCallerIdentityOutput().accountId;
const vault = new aws.backup.Vault("patients", {});
new aws.backup.Plan("nightly", {
  rules: [
    {
      ruleName: "nightly",
      targetVaultName: vault.name,
      schedule: "cron(0 3 * * ? *)",
      // same vault name in the recovery region, created by the recovery stack
      copyActions: [
        { destinationVaultArn: pulumi.interpolate`arn:aws:backup:us-east-2:${accountId}:backup-vault:${vault.name}` },
      ],
    },
  ],
});
