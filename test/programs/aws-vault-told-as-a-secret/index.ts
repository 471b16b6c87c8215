/** A vault's ARN that is a secret to the program, and plain in the config. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const vault = new aws.backup.Vault("vault", {});
new aws.backup.Plan("nightly", {
  rules: [
    {
      ruleName: "nightly",
      targetVaultName: vault.name,
      schedule: "cron(0 3 * * ? *)",
      copyActions: [{ destinationVaultArn: config.requireSecret("vault") }],
    },
  ],
});
