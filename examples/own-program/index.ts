/** What was there before: a bucket of uploads and the function that reads it; and what it now takes from us, beside it. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { takeFrankfurt } from "./frankfurt.ts";
import { takeHangzhou } from "./hangzhou.ts";

const provider = new aws.Provider("frankfurt", { region: "eu-central-1" });
const own = { provider };

const uploads = new aws.s3.Bucket("uploads", { bucket: "acme-uploads" }, own);
const role = new aws.iam.Role(
  "thumbnails",
  {
    assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
  },
  own,
);
new aws.lambda.Function(
  "thumbnails",
  {
    role: role.arn,
    runtime: "nodejs22.x",
    handler: "index.handler",
    code: new pulumi.asset.AssetArchive({
      "index.mjs": new pulumi.asset.StringAsset("export const handler = () => {};"),
    }),
    environment: { variables: { UPLOADS: uploads.bucket } },
  },
  own,
);

takeFrankfurt(provider);
takeHangzhou();
