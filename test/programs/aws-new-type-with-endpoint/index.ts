/** A type of a newer SDK that is given the endpoint of a region. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
class Mirror extends pulumi.CustomResource {
  constructor(name: string, props: pulumi.Inputs) {
    super("aws:dynamodb/mirror:Mirror", name, props);
  }
}
const orders = new aws.dynamodb.Table("orders", {
  hashKey: "id",
  attributes: [{ name: "id", type: "S" }],
  billingMode: "PAY_PER_REQUEST",
});
new Mirror("mirror", { table: orders.name, target: { url: `https://dynamodb.${to}.amazonaws.com` } });
