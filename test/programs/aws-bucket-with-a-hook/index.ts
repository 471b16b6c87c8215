/** Code that the engine runs after it has made the bucket, and a component with code of its own. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

new aws.s3.Bucket("people", {}, { hooks: { afterCreate: [new pulumi.ResourceHook("copy-out", async () => {})] } });
new pulumi.ComponentResource(
  "acme:index:Site",
  "site",
  {},
  { hooks: { beforeDelete: [new pulumi.ResourceHook("ask", async () => {})] } },
);
