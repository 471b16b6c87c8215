/** A queue and a vault for the own account, asked of the cloud. */
import * as aws from "@pulumi/aws";

const me = await aws.getCallerIdentity();
new aws.sns.Topic("t", {});
new aws.sqs.Queue("q", {
  name: "q",
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${me.accountId}:root` }, Action: "sqs:*", Resource: "*" },
    ],
  }),
});
new aws.backup.VaultPolicy("v", {
  backupVaultName: new aws.backup.Vault("v", { name: "v" }).name,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: me.accountId }, Action: ["backup:DescribeBackupVault"], Resource: "*" },
    ],
  }),
});
