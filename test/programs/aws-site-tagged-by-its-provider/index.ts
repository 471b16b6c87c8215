/** A website whose provider tags all that is its own as nobody's. */
import * as aws from "@pulumi/aws";

const p = new aws.Provider("eu", {
  region: "eu-central-1",
  defaultTags: { tags: { "landlocked-class": "none", team: "web" } },
});
const site = new aws.s3.Bucket("site", { bucket: "www-acme" }, { provider: p });
new aws.cloudfront.Distribution(
  "cdn",
  {
    enabled: true,
    origins: [{ originId: "s3", domainName: site.bucketRegionalDomainName }],
    defaultCacheBehavior: {
      targetOriginId: "s3",
      viewerProtocolPolicy: "redirect-to-https",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  },
  { provider: p },
);
