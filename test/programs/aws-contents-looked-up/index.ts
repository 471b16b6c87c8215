/** The program looks up what stores hold, and writes it into others. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const there = { provider: new aws.Provider("there", { region: config.require("to") as aws.Region }) };
const secret = aws.secretsmanager.getSecretVersionOutput({ secretId: "crm" });
const object = aws.s3.getObjectOutput({ bucket: "people", key: "people.csv" });
const copies = new aws.s3.Bucket("copies", { bucket: "copies-of-people" }, there);
new aws.s3.BucketObject("copy", { bucket: copies.bucket, key: "people.csv", content: object.body }, there);
new aws.ssm.Parameter("copy", { type: "SecureString", value: secret.secretString }, there);
