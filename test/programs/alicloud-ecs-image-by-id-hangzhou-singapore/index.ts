/** A machine image of Hangzhou, known by its id, copied to Singapore. */
import * as alicloud from "@pulumi/alicloud";

const singapore = { provider: new alicloud.Provider("singapore", { region: "ap-southeast-1" }) };
new alicloud.ecs.ImageCopy(
  "copy",
  { sourceImageId: "m-bp1a2b3c4d5e6f7g8h9i", sourceRegionId: "cn-hangzhou", imageName: "crm-sg" },
  singapore,
);
