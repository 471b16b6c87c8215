/** An image of Beijing known by its id, copied. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
new alicloud.ecs.ImageCopy(
  "copy",
  { sourceImageId: "m-2ze1a2b3c4d5e6f7g8h9", sourceRegionId: "cn-beijing", imageName: "crm" },
  { provider: new alicloud.Provider("there", { region: to }) },
);
