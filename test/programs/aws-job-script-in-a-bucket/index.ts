/** A job of Glue whose script the program writes into a bucket, and a function whose code it does. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const to = new pulumi.Config().require("to");
const scripts = new aws.s3.Bucket("scripts");
const text = `import boto3  # https://docs.aws.amazon.com/glue
def run(rows):
    """Keeps them, see https://pandas.pydata.org/docs."""
    boto3.resource("dynamodb", region_name="${to}").Table("people").put_item(Item=rows)
`;
const script = new aws.s3.BucketObjectv2("job.py", {
  bucket: scripts.id,
  source: new pulumi.asset.StringAsset(text),
});
const code = new pulumi.asset.AssetArchive({ "index.py": new pulumi.asset.StringAsset(text) });
new aws.s3.BucketObjectv2("code.zip", { bucket: scripts.id, source: code });
new aws.glue.Job("job", {
  roleArn: "arn:aws:iam::111122223333:role/glue",
  command: { scriptLocation: pulumi.interpolate`s3://${scripts.bucket}/${script.key}` },
});
