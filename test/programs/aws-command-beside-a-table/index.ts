/** A stack that says it holds none, a table that says what it holds, and a command that exports it. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
class Command extends pulumi.CustomResource {
  constructor(name: string, props: { create: pulumi.Input<string> }) {
    super("command:local:Command", name, props);
  }
}
const table = new aws.dynamodb.Table("visits", {
  hashKey: "id",
  attributes: [{ name: "id", type: "S" }],
  billingMode: "PAY_PER_REQUEST",
  tags: { "landlocked-class": config.require("class") },
});
new Command("dump", { create: pulumi.interpolate`dump-table ${table.name} > /mnt/share/visits.json` });
