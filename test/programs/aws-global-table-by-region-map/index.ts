/** A table and its replicas, one in Oregon, each region written on the resource. */
import * as aws from "@pulumi/aws";

const lead = { region: "eu-central-1" } as const;
const others = { dub: { region: "eu-west-1" }, pdx: { region: "us-west-2" } } as const;
const table = new aws.dynamodb.Table("sessions", {
  region: lead.region,
  billingMode: "PAY_PER_REQUEST",
  hashKey: "id",
  attributes: [{ name: "id", type: "S" }],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
});
for (const [key, { region }] of Object.entries(others)) {
  new aws.dynamodb.TableReplica(`sessions-${key}`, { region, globalTableArn: table.arn });
}
