/** The everyday way to find the image that nodes start from. */
import * as aws from "@pulumi/aws";

const image = aws.ssm
  .getParameter({ name: "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended" })
  .then((p) => JSON.parse(p.value).image_id as string);
new aws.ec2.LaunchTemplate("nodes", { imageId: image, instanceType: "t3.medium" });
