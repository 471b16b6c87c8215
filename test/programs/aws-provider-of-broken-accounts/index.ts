/** A provider whose list of accounts is no list, asked whose account it is. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

class Aws extends pulumi.ProviderResource {}
const provider = new Aws("aws", "frankfurt", { region: "eu-central-1", allowedAccountIds: "[oops" });
await aws.getCallerIdentity({}, { provider });
