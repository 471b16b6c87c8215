/** AWS Secrets Manager: secrets, their replicas in other regions, and who may read them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { key, policyOpens, region, secret } from "../names.ts";

export default [
  entry<aws.secretsmanager.SecretArgs>("aws:secretsmanager/secret:Secret", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "credentials",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      {
        verb: "copy",
        what: "credentials",
        each: at("replicas[]"),
        from: "self",
        to: [region(at("replicas[].region")), key(at("replicas[].kmsKeyId"))],
      },
    ],
    exposures: [policyOpens(at("policy"))],
  })),
  entry<aws.secretsmanager.SecretPolicyArgs>("aws:secretsmanager/secretPolicy:SecretPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [secret(at("secretArn"))])],
  })),
  ...inert("The value, rotation and tags of a secret stay with the secret, which is judged.", [
    "aws:secretsmanager/secretRotation:SecretRotation",
    "aws:secretsmanager/secretVersion:SecretVersion",
    "aws:secretsmanager/tag:Tag",
  ]),
] satisfies readonly Entry[];
