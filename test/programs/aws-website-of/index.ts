/** Edges everywhere before a bucket, which says what it holds or says nothing. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const kind = config.get("class");
const tags = kind === undefined ? {} : { "landlocked-class": kind };
const site = new aws.s3.Bucket("site", { tags });
new aws.cloudfront.Distribution("edge", {
  enabled: true,
  tags,
  origins: [{ originId: "site", domainName: site.bucketRegionalDomainName }],
  defaultCacheBehavior: {
    targetOriginId: "site",
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: ["GET", "HEAD"],
    cachedMethods: ["GET", "HEAD"],
  },
  restrictions: { geoRestriction: { restrictionType: "none" } },
  viewerCertificate: { cloudfrontDefaultCertificate: true },
});
