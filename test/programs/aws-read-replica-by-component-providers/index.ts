/** A component given a provider of Virginia, and in it a replica of the database in Dublin. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

class Database extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  constructor(name: string, args: { source?: pulumi.Input<string> }, opts?: pulumi.ComponentResourceOptions) {
    super("acme:data:Database", name, {}, opts);
    const db = new aws.rds.Instance(
      name,
      args.source
        ? {
            replicateSourceDb: args.source,
            instanceClass: "db.t4g.medium",
            skipFinalSnapshot: true,
            storageEncrypted: true,
          }
        : {
            engine: "postgres",
            instanceClass: "db.t4g.medium",
            allocatedStorage: 50,
            username: "app",
            manageMasterUserPassword: true,
            backupRetentionPeriod: 7,
            skipFinalSnapshot: true,
            storageEncrypted: true,
          },
      { parent: this },
    );
    this.arn = db.arn;
  }
}
const main = new Database("main", {});
const virginia = new aws.Provider("virginia", { region: "us-east-1" });
new Database("reader", { source: main.arn }, { providers: { aws: virginia } });
