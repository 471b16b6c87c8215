/** Hosts are read as URLs are, or not at all; only labels that a cloud writes tell a region. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, bucketOfHost, regionOfHost } from "../../../policies/border/estate/host-name.ts";
import { regions } from "../made-up-estate.ts";

const here = "s3.eu-central-1.amazonaws.com";

/** What hides a host from one reader or another. */
const pieces = fc.constantFrom(
  ...["evil.example", here, "user", "user:secret@", "@", "#", "?", "\\", "/", "//", ":", ":443", ":https", ";", ","],
  ...["[::1]", "[", "127.0.0.1", "0x7f.1", "münchen.example", "。", ".", "..", "%2e", "%23", "%2f", "\t", "\n", " "],
  ...["eu-central-1", "us-east-1", "http:", "https://", "\u0000", "ＥＵ", "\u200b", "xn--"],
);

test("never takes another host than the URL of the runtime, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.constantFrom("http://", "https://"), fc.array(pieces, { maxLength: 6 }), (scheme, parts) => {
      const text = scheme + parts.join("");
      const host = addressOf(text)?.host;
      if (host === undefined) return;
      expect(host).toBe(URL.parse(text)?.hostname.replace(/\.$/, ""));
    }),
    { numRuns: 5000 },
  );
});

test("a host of any letters alike", () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
      expect(addressOf(text)?.host).toBe(new URL(text).hostname.replace(/\.$/, ""));
    }),
  );
});

describe("tells no region", () => {
  test.each([
    [`https://evil.example#.${here}`],
    [`https://evil.example?.${here}`],
    [`https://evil.example?@x.${here}`],
    [`https://evil.example\\.${here}`],
    [`https://${here}\\@evil.example`],
    [`https://${here}@evil.example/`],
    [`https://a@${here}@evil.example/`],
    [`https://${here}:443@evil.example/`],
    [`https://a@evil.example@${here}/`],
    ["http:/evil.example"],
    ["eu-s3-west-1.amazonaws.com"],
    ["eu-internal-west-1.amazonaws.com"],
    [`https://${here}.evil.example`],
    [`https://${here}%2fevil.example`],
    [`http:${here}`],
    [`${here} evil.example`],
    ["https://eu-central-1.example.com"],
    ["eu-central-1amazonaws.com"],
    ["eu-central-1.us-east-1.amazonaws.com"],
    ["s3.amazonaws.com"],
    ["eu-central-1.s3.amazonaws.com"],
    ["eu-central-1.oss-accelerate.aliyuncs.com"],
    ["eu-central-1.elasticbeanstalk.com"],
    ["eu-central-1.auth.example.amazoncognito.com"],
    ["eu-central-1"],
    ["[::1]"],
    ["10.0.0.1"],
    ["jdbc:sqlserver://db.eu-central-1.rds.amazonaws.com:1433;serverName=evil.example"],
    [""],
  ])("%s", (text) => expect(regionOfHost(text, regions)).toBeUndefined());
});

test.each(["http:/evil.example", "https:///", "https://"])("%s is no address", (text) =>
  expect(addressOf(text)).toBeUndefined(),
);

describe("tells its region", () => {
  test.each([
    ["https://s3.eu-west-1.amazonaws.com/bucket", "aws/eu-west-1"],
    ["https://user:secret@s3.eu-west-1.amazonaws.com/eu-central-1", "aws/eu-west-1"],
    ["S3.EU-WEST-1.AMAZONAWS.COM.", "aws/eu-west-1"],
    ["jdbc:mysql://user@db.us-east-1.rds.amazonaws.com:3306/shop", "aws/us-east-1"],
    ["jdbc:sqlserver://db.us-east-1.rds.amazonaws.com:1433;databaseName=shop", "aws/us-east-1"],
    ["lb-1.eu-west-1.elb.amazonaws.com:443", "aws/eu-west-1"],
    ["s3-eu-west-1.amazonaws.com", "aws/eu-west-1"],
    // A bucket may be called like a region; the cloud's own label counts.
    ["https://eu-central-1.acme.s3-website-us-east-1.amazonaws.com/", "aws/us-east-1"],
    ["eu-central-1.s3.us-east-1.amazonaws.com", "aws/us-east-1"],
    ["eu-central-1.logs.s3.dualstack.us-east-1.amazonaws.com", "aws/us-east-1"],
    ["eu-west-1.eu-west-1.amazonaws.com", "aws/eu-west-1"],
    ["abc.lambda-url.eu-west-1.on.aws", "aws/eu-west-1"],
    ["oss-eu-west-1-internal.aliyuncs.com", "alicloud/eu-west-1"],
    ["cn-hangzhou.orders.oss-eu-west-1.aliyuncs.com", "alicloud/eu-west-1"],
    ["orders.cn-hangzhou-intranet.log.aliyuncs.com", "alicloud/cn-hangzhou"],
  ])("%s: %s", (text, expected) => {
    const region = regionOfHost(text, regions);
    expect(`${region?.cloud}/${region?.code}`).toBe(expected);
  });
});

test.each([
  [" https://shop.example/a ", "shop.example", "a"],
  ["shop.example/a//b", "shop.example", "a"],
  ["https://shop.example/jdbc:a;server=b", "shop.example", "jdbc:a;server=b"],
  ["jdbc:sqlserver://shop.example:1433;myserver=b", "shop.example", undefined],
])("%s is of %s, and of %s there", (text, host, container) => expect(addressOf(text)).toEqual({ host, container }));

test.each([
  ["https://orders.s3.amazonaws.com.evil.example/", undefined],
  ["https://orders.my-s3.amazonaws.com/x", undefined],
  ["https://orders.example.com/", undefined],
  ["https://s3.amazonaws.com", undefined],
  ["https://orders.s3.amazonaws.com/in", "aws orders"],
  ["https://s3.amazonaws.com/orders/in", "aws orders"],
  ["my.orders.s3.us-east-1.amazonaws.com", "aws my.orders"],
  ["orders.oss-cn-hangzhou.aliyuncs.com", "alicloud orders"],
])("the bucket behind %s: %s", (text, expected) => {
  const found = bucketOfHost(text);
  expect(found && `${found.cloud} ${found.bucket}`).toBe(expected);
});
