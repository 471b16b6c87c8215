/** An image of Frankfurt known by its id, copied by a region that says what class the copy holds. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
new aws.ec2.AmiCopy("copy", {
  region: to,
  name: "crm",
  sourceAmiId: "ami-0a1b2c3d4e5f60718",
  sourceAmiRegion: "eu-central-1",
  tags: { "landlocked-class": config.require("class") },
});
