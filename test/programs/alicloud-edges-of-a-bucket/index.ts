/** Edges before a bucket in Hangzhou, of a scope. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };

const pictures = new alicloud.oss.Bucket("pictures", { bucket: "acme-profile-pictures" }, hangzhou);
new alicloud.cdn.DomainNew(
  "edge",
  {
    domainName: "img.example.cn",
    cdnType: "image",
    scope: config.require("scope"),
    sources: [{ type: "oss", content: pictures.extranetEndpoint.apply((host) => `acme-profile-pictures.${host}`) }],
  },
  hangzhou,
);
