/** The program itself takes a secret and a list of people from Frankfurt and writes them in Virginia. */
import * as aws from "@pulumi/aws";

const us = { provider: new aws.Provider("us", { region: "us-east-1" }) };
const salt = new aws.ssm.Parameter("salt", { type: "SecureString", value: "patient-index-salt" });
new aws.ssm.Parameter("salt-us", { type: "SecureString", value: salt.value }, us);
const box = new aws.s3.Bucket("lists", { bucket: "acme-lists" });
const list = new aws.s3.BucketObject("list", { bucket: box.id, key: "people.csv", content: "id,name\n1,A. Person\n" });
const far = new aws.s3.Bucket("lists-us", { bucket: "acme-lists-us" }, us);
new aws.s3.BucketObject(
  "list-us",
  { bucket: far.id, key: "people.csv", content: list.content.apply((c) => c ?? "") },
  us,
);
