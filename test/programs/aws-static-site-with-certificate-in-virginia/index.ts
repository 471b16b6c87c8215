/** A website of nobody's data, with the certificate in Virginia that its edges need. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const tags = { "landlocked-class": "none" };
const east = new aws.Provider("east", { region: "us-east-1" });
const zone = new aws.route53.Zone("zone", { name: "example.com" });
const cert = new aws.acm.Certificate(
  "cert",
  { domainName: "www.example.com", validationMethod: "DNS" },
  { provider: east },
);
const proof = new aws.route53.Record("proof", {
  zoneId: zone.zoneId,
  name: cert.domainValidationOptions.apply(([one]) => one?.resourceRecordName ?? ""),
  type: cert.domainValidationOptions.apply(([one]) => one?.resourceRecordType ?? ""),
  records: [cert.domainValidationOptions.apply(([one]) => one?.resourceRecordValue ?? "")],
  ttl: 300,
});
const valid = new aws.acm.CertificateValidation(
  "valid",
  { certificateArn: cert.arn, validationRecordFqdns: [proof.fqdn] },
  { provider: east },
);
const site = new aws.s3.Bucket("site", { tags });
const oac = new aws.cloudfront.OriginAccessControl("oac", {
  originAccessControlOriginType: "s3",
  signingBehavior: "always",
  signingProtocol: "sigv4",
});
const acl = new aws.wafv2.WebAcl(
  "acl",
  {
    scope: "CLOUDFRONT",
    defaultAction: { allow: {} },
    visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "m", sampledRequestsEnabled: false },
  },
  { provider: east },
);
const cdn = new aws.cloudfront.Distribution("cdn", {
  enabled: true,
  aliases: ["www.example.com"],
  defaultRootObject: "index.html",
  tags,
  webAclId: acl.arn,
  origins: [{ originId: "site", domainName: site.bucketRegionalDomainName, originAccessControlId: oac.id }],
  defaultCacheBehavior: {
    targetOriginId: "site",
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: ["GET", "HEAD"],
    cachedMethods: ["GET", "HEAD"],
    forwardedValues: { queryString: false, cookies: { forward: "none" } },
  },
  restrictions: { geoRestriction: { restrictionType: "none" } },
  viewerCertificate: { acmCertificateArn: valid.certificateArn, sslSupportMethod: "sni-only" },
});
new aws.s3.BucketPolicy("site", {
  bucket: site.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "cloudfront.amazonaws.com" },
        Action: "s3:GetObject",
        Resource: pulumi.interpolate`${site.arn}/*`,
        Condition: { StringEquals: { "AWS:SourceArn": cdn.arn } },
      },
    ],
  }),
});
new aws.route53.Record("www", {
  zoneId: zone.zoneId,
  name: "www",
  type: "A",
  aliases: [{ name: cdn.domainName, zoneId: cdn.hostedZoneId, evaluateTargetHealth: false }],
});
