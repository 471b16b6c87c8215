/** A stack that means to state its home, and misspells each key. */
import * as aws from "@pulumi/aws";

const us = new aws.Provider("us", { region: "us-east-1" });
new aws.s3.Bucket("people", { bucket: "people" }, { provider: us });
