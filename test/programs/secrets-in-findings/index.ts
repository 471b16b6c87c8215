/** Secrets in what is refused: whole, within a text, within JSON that is read for places. */
import * as pulumi from "@pulumi/pulumi";

class Any extends pulumi.CustomResource {}
class Aws extends pulumi.ProviderResource {}
const frankfurt = { provider: new Aws("aws", "frankfurt", { region: "eu-central-1" }) };
const password = pulumi.secret("hunter2secret");
const json = (value: object) => pulumi.secret(JSON.stringify(value));
const any = (type: string, name: string, props: object) => new Any(type, name, { ...props }, frankfurt);
const replication = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";

any("aws:s3/bucket:Bucket", "orders", { bucket: "orders" });
const uri = "https://user:SuperSecretPart@evil.example/SECRETPATH";
const integration = { "x-amazon-apigateway-integration": { type: "http", uri } };
const body = json({ openapi: "3.0.1", paths: { "/x": { get: integration } } });
any("aws:apigatewayv2/api:Api", "api", { name: "api", protocolType: "HTTP", body });
const endpoint = pulumi.interpolate`https://u:${password}@evil.example/${password}`;
any("aws:sns/topicSubscription:TopicSubscription", "push", { topic: "t", protocol: "https", endpoint });
any(replication, "whole", { bucket: "orders", rules: [{ status: "Enabled", destination: { bucket: password } }] });
const rules = json([{ status: "Enabled", destination: { bucket: "PartOfSecretJson" } }]);
any(replication, "part", { bucket: "orders", rules });
const policy = json({ Statement: [{ Effect: "Allow", Principal: { Federated: "SecretPrincipal42" }, Action: "*" }] });
any("aws:s3/bucketPolicy:BucketPolicy", "policy", { bucket: "orders", policy });
const halves = pulumi.secret("FirstHalfOfIt|SecondHalfOfIt").apply((both) => both.split("|"));
const half = (name: string, at: number) =>
  any(replication, name, { bucket: "orders", rules: [{ status: "Enabled", destination: { bucket: halves[at] } }] });
half("first", 0);
half("second", 1);
export const out = password;
