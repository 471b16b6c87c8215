/** A bucket in Frankfurt whose stack states its home. */
import * as aws from "@pulumi/aws";

new aws.s3.Bucket("people", { bucket: "acme-people" });
