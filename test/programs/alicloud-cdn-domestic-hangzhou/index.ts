/** Pictures of a shop in Hangzhou, served at the edge of mainland China alone. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
new alicloud.oss.Bucket("pictures", { bucket: "acme-pictures" }, hangzhou);
new alicloud.cdn.DomainNew(
  "edge",
  {
    domainName: "img.example.cn",
    cdnType: "image",
    scope: "domestic",
    sources: [
      { type: "oss", content: "acme-pictures.oss-cn-hangzhou.aliyuncs.com", port: 443, priority: 20, weight: 10 },
    ],
  },
  hangzhou,
);
