/** A policy document made from a text that is no JSON. */
import * as aws from "@pulumi/aws";

await aws.iam.getPolicyDocument({ sourcePolicyDocuments: ["{not json"] });
