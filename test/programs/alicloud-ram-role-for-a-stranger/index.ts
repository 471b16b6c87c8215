/** A role that another company's account may take on, with the right to read every bucket; the bucket is of Frankfurt. */
import * as alicloud from "@pulumi/alicloud";

const frankfurt = { provider: new alicloud.Provider("frankfurt", { region: "eu-central-1" }) };
new alicloud.oss.Bucket(
  "patients",
  { bucket: "acme-patients", tags: { "landlocked-class": "sensitive", "landlocked-subjects": "EEA" } },
  frankfurt,
);
const role = new alicloud.ram.Role(
  "partner",
  {
    roleName: "partner-reads",
    assumeRolePolicyDocument: JSON.stringify({
      Version: "1",
      Statement: [
        { Action: "sts:AssumeRole", Effect: "Allow", Principal: { RAM: ["acs:ram::5123456789012345:root"] } },
      ],
    }),
  },
  frankfurt,
);
new alicloud.ram.RolePolicyAttachment(
  "reads",
  { policyName: "AliyunOSSReadOnlyAccess", policyType: "System", roleName: role.roleName.apply((name) => name ?? "") },
  frankfurt,
);
