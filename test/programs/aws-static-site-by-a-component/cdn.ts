/** The edges of a website, with what they need in Virginia. */

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface CdnSiteArgs {
  domain: string;
  zoneName: string;
  bucket: aws.s3.Bucket;
}

export class CdnSite extends pulumi.ComponentResource {
  public readonly distribution: aws.cloudfront.Distribution;

  constructor(name: string, args: CdnSiteArgs, opts?: pulumi.ComponentResourceOptions) {
    super("acme:web:CdnSite", name, {}, opts);
    const usEast1 = new aws.Provider(`${name}-us-east-1`, { region: "us-east-1" }, { parent: this });
    const zone = aws.route53.getZoneOutput({ name: args.zoneName });

    const cert = new aws.acm.Certificate(
      `${name}-cert`,
      { domainName: args.domain, validationMethod: "DNS" },
      { provider: usEast1, parent: this },
    );
    const shown = cert.domainValidationOptions.apply(
      ([option]) => option ?? { resourceRecordName: "", resourceRecordType: "CNAME", resourceRecordValue: "" },
    );
    const record = new aws.route53.Record(
      `${name}-validation`,
      {
        name: shown.resourceRecordName,
        type: shown.resourceRecordType as pulumi.Output<aws.route53.RecordType>,
        records: [shown.resourceRecordValue],
        zoneId: zone.zoneId,
        ttl: 600,
      },
      { parent: this },
    );
    const validation = new aws.acm.CertificateValidation(
      `${name}-cert-validation`,
      { certificateArn: cert.arn, validationRecordFqdns: [record.fqdn] },
      { provider: usEast1, parent: this },
    );

    const logs = new aws.s3.Bucket(`${name}-logs`, {}, { parent: this });
    new aws.s3.BucketOwnershipControls(
      `${name}-logs-ownership`,
      { bucket: logs.id, rule: { objectOwnership: "BucketOwnerPreferred" } },
      { parent: this },
    );
    const acl = new aws.wafv2.WebAcl(
      `${name}-waf`,
      {
        scope: "CLOUDFRONT",
        defaultAction: { allow: {} },
        visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "waf", sampledRequestsEnabled: true },
      },
      { provider: usEast1, parent: this },
    );

    const oac = new aws.cloudfront.OriginAccessControl(
      `${name}-oac`,
      { originAccessControlOriginType: "s3", signingBehavior: "always", signingProtocol: "sigv4" },
      { parent: this },
    );
    this.distribution = new aws.cloudfront.Distribution(
      name,
      {
        enabled: true,
        tags: { "landlocked-class": "none" },
        aliases: [args.domain],
        defaultRootObject: "index.html",
        webAclId: acl.arn,
        origins: [
          {
            originId: args.bucket.arn,
            domainName: args.bucket.bucketRegionalDomainName,
            originAccessControlId: oac.id,
          },
        ],
        defaultCacheBehavior: {
          targetOriginId: args.bucket.arn,
          viewerProtocolPolicy: "redirect-to-https",
          allowedMethods: ["GET", "HEAD", "OPTIONS"],
          cachedMethods: ["GET", "HEAD", "OPTIONS"],
          forwardedValues: { cookies: { forward: "none" }, queryString: false },
          minTtl: 0,
          defaultTtl: 600,
          maxTtl: 600,
        },
        priceClass: "PriceClass_100",
        customErrorResponses: [{ errorCode: 404, responseCode: 404, responsePagePath: "/404.html" }],
        restrictions: { geoRestriction: { restrictionType: "none" } },
        viewerCertificate: { acmCertificateArn: validation.certificateArn, sslSupportMethod: "sni-only" },
        loggingConfig: { bucket: logs.bucketDomainName, includeCookies: false, prefix: `${args.domain}/` },
      },
      { parent: this },
    );
    new aws.route53.Record(
      `${name}-alias`,
      {
        name: args.domain,
        zoneId: zone.zoneId,
        type: "A",
        aliases: [
          { name: this.distribution.domainName, zoneId: this.distribution.hostedZoneId, evaluateTargetHealth: true },
        ],
      },
      { parent: this },
    );
    this.registerOutputs({});
  }
}
