/** A replica and a copy of a disk in Virginia say they hold none, of sources known by literal ARN and id. */
import * as aws from "@pulumi/aws";

const us = new aws.Provider("us", { region: "us-east-1" });
const none = { "landlocked-class": "none" };
new aws.rds.Instance("people", {
  identifier: "people",
  instanceClass: "db.t4g.small",
  engine: "postgres",
  allocatedStorage: 20,
  username: "u",
  password: "made-up-1",
  backupRetentionPeriod: 7,
});
new aws.rds.Instance(
  "replica",
  {
    replicateSourceDb: "arn:aws:rds:eu-central-1:111122223333:db:people",
    instanceClass: "db.t4g.small",
    tags: none,
  },
  { provider: us },
);
new aws.ebs.SnapshotCopy(
  "disk",
  { sourceRegion: "eu-central-1", sourceSnapshotId: "snap-0123456789abcdef0", tags: none },
  { provider: us },
);
