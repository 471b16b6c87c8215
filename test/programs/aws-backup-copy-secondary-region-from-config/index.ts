/** A vault whose region the stack's config says. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config("r04");
const service = config.require("service");
const secondary = config.get("secondaryRegion");
const vault = new aws.backup.Vault("main", { name: `${service}-backup-vault` });
const daily: aws.types.input.backup.PlanRule = {
  ruleName: "daily",
  targetVaultName: vault.name,
  schedule: "cron(0 5 ? * * *)",
};
const weekly = { ruleName: "weekly", targetVaultName: vault.name, schedule: "cron(0 5 ? * 1 *)" };
if (secondary) {
  daily.copyActions = [
    {
      destinationVaultArn: pulumi.interpolate`arn:aws:backup:${secondary}:${aws.getCallerIdentityOutput().accountId}:backup-vault:${service}-backup-vault-dr`,
    },
  ];
}
new aws.backup.Plan("plan", { name: `${service}-plan`, rules: [daily, weekly] });
