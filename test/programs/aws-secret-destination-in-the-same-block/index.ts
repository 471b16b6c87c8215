/** A vault named by an encrypted value, beside one of this stack. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const vault = new aws.backup.Vault("v", {});
new aws.backup.Plan("p", {
  rules: [
    {
      ruleName: "n",
      targetVaultName: vault.name,
      schedule: "cron(0 3 * * ? *)",
      copyActions: [{ destinationVaultArn: new pulumi.Config().requireSecret("vaultArn") }],
    },
  ],
});
