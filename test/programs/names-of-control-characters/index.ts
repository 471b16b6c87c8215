/** Names, types and tags with what a terminal takes for its own: colours, titles, line ends, text from right to left. */
import * as pulumi from "@pulumi/pulumi";

class Any extends pulumi.CustomResource {}
class Aws extends pulumi.ProviderResource {}
const frankfurt = { provider: new Aws("aws", "frankfurt", { region: "eu-central-1" }) };
new Any(
  "aws:s3/bucket:Bucket",
  "evil\u001b[8m\u001b]0;pwned\u0007\nok  dev: nothing refused (99 resources judged)\u202Egnp.exe",
  { bucket: "x", acl: "public-read", tags: { "landlocked-subjects": "\u001b[31mX\nY" } },
  frankfurt,
);
new Any(
  "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
  "r\u001b[2J",
  {
    bucket: "x",
    rules: [{ status: "Enabled", destination: { bucket: "arn:aws:s3:::\u001b[8mhidden\n\nok  all fine" } }],
  },
  frankfurt,
);
new Any("comm\u001b[31mand:local:Command", "c", {});
