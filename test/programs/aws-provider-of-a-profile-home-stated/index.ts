/** Pulumi gives an explicit provider no region of the stack's config: this one's is that of the profile, wherever it lies. */
import * as aws from "@pulumi/aws";

const corporate = new aws.Provider("corporate", { profile: "corp-us" });
new aws.s3.Bucket("people", { bucket: "acme-people" }, { provider: corporate });
