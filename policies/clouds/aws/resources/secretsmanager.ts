/** AWS Secrets Manager: secrets, their replicas in other regions, and who may read them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { region } from "../../references.ts";
import { key, secret } from "../names.ts";

export default [
  entry<aws.secretsmanager.SecretArgs>("aws:secretsmanager/secret:Secret", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "credentials",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("credentials", [region(at("replicas[].region")), key(at("replicas[].kmsKeyId"))], {
        each: at("replicas[]"),
      }),
    ],
    exposures: [policyOpens(at("policy"))],
  })),
  entry<aws.secretsmanager.SecretPolicyArgs>("aws:secretsmanager/secretPolicy:SecretPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [secret(at("secretArn"))])],
  })),
  ...inert("The value, rotation and tags of a secret stay with the secret, which is judged.", [
    "aws:secretsmanager/secretRotation:SecretRotation",
    "aws:secretsmanager/tag:Tag",
  ]),
  entry<aws.secretsmanager.SecretVersionArgs>("aws:secretsmanager/secretVersion:SecretVersion", (at) => ({
    kinds: ["inert"],
    instructs: true,
    contents: [at("secretString"), at("secretBinary")],
    why: "What it says is run elsewhere: its texts are read for the places they name.",
  })),
] satisfies readonly Entry[];
