/** An ARN put together of text, account and the name of a vault in Paris. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const dr = new aws.Provider("dr", { region: "eu-west-3" });
const accountId = aws.getCallerIdentityOutput().accountId;
const vault = new aws.backup.Vault("v", {});
const drVault = new aws.backup.Vault("v-dr", {}, { provider: dr });
new aws.backup.Plan("nightly", {
  rules: [
    {
      ruleName: "n",
      targetVaultName: vault.name,
      schedule: "cron(0 3 * * ? *)",
      copyActions: [
        { destinationVaultArn: pulumi.interpolate`arn:aws:backup:eu-west-3:${accountId}:backup-vault:${drVault.name}` },
      ],
    },
  ],
});
