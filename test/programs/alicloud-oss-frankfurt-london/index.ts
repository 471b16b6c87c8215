/** Recordings of Frankfurt copied to London, which is not in the Union. */
import * as alicloud from "@pulumi/alicloud";

const frankfurt = { provider: new alicloud.Provider("frankfurt", { region: "eu-central-1" }) };
const london = { provider: new alicloud.Provider("london", { region: "eu-west-1" }) };
const one = new alicloud.oss.Bucket("one", { bucket: "acme-one" }, frankfurt);
const two = new alicloud.oss.Bucket("two", { bucket: "acme-two" }, london);
new alicloud.oss.BucketReplication(
  "copy",
  {
    bucket: one.id,
    action: "PUT",
    destination: { bucket: two.id, location: "oss-eu-west-1", transferType: "oss_acc" },
  },
  frankfurt,
);
