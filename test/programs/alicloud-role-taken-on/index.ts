/** A role that an account takes on, and by it reads every bucket. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const frankfurt = { provider: new alicloud.Provider("frankfurt", { region: "eu-central-1" }) };
new alicloud.oss.Bucket("patients", { bucket: "acme-patients" }, frankfurt);
const RAM = [`acs:ram::${config.require("account")}:root`];
const trust = { Action: "sts:AssumeRole", Effect: "Allow", Principal: { RAM } };
new alicloud.ram.Role(
  "reader",
  {
    roleName: "reader",
    assumeRolePolicyDocument: JSON.stringify({ Version: "1", Statement: [trust] }),
  },
  frankfurt,
);
new alicloud.ram.RolePolicyAttachment(
  "reads",
  {
    policyName: "AliyunOSSFullAccess",
    policyType: "System",
    roleName: "reader",
  },
  frankfurt,
);
