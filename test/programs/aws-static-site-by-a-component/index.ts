/** A website by a component: bucket, edges, names and a certificate in Virginia, all tagged as nobody's. */
import * as fs from "node:fs";
import * as path from "node:path";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { CdnSite } from "./cdn.ts";

const config = new pulumi.Config();
const domain = config.require("domain");
const zoneName = config.require("zone");
const dir = config.get("path") || "./www";

const site = new aws.s3.Bucket("site", { bucket: domain, forceDestroy: false, tags: { "landlocked-class": "none" } });
new aws.s3.BucketOwnershipControls("site-ownership", {
  bucket: site.id,
  rule: { objectOwnership: "BucketOwnerEnforced" },
});
new aws.s3.BucketPublicAccessBlock("site-block", {
  bucket: site.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});

const mime: Record<string, string> = { ".html": "text/html", ".svg": "image/svg+xml" };
function crawl(d: string, f: (p: string) => void) {
  for (const name of fs.readdirSync(d)) {
    const p = path.join(d, name);
    if (fs.statSync(p).isDirectory()) crawl(p, f);
    else f(p);
  }
}
crawl(path.join(import.meta.dirname, dir), (p) => {
  const key = path.relative(path.join(import.meta.dirname, dir), p);
  new aws.s3.BucketObject(key, {
    bucket: site,
    key,
    source: new pulumi.asset.FileAsset(p),
    contentType: mime[path.extname(p)] ?? "text/plain",
  });
});

const cdn = new CdnSite("www", { domain, zoneName, bucket: site });

new aws.s3.BucketPolicy("site-policy", {
  bucket: site.id,
  policy: pulumi.all([site.arn, cdn.distribution.arn]).apply(([bucketArn, distArn]) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "cloudfront.amazonaws.com" },
          Action: "s3:GetObject",
          Resource: `${bucketArn}/*`,
          Condition: { StringEquals: { "AWS:SourceArn": distArn } },
        },
      ],
    }),
  ),
});
export const url = pulumi.interpolate`https://${domain}/`;
export const distributionId = cdn.distribution.id;
