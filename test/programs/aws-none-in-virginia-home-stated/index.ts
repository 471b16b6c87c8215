/** Alarms and state in Virginia that are nobody's data, beside a home in Frankfurt. */
import * as aws from "@pulumi/aws";

const us = new aws.Provider("us-east-1", { region: "us-east-1" });
new aws.sns.Topic("billing-alarm", { tags: { "landlocked-class": "none" } }, { provider: us });
new aws.s3.Bucket("pulumi-state", { tags: { "landlocked-class": "none" } }, { provider: us });
