/** AWS KMS: keys, and their replicas in other regions. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom } from "../../movements.ts";
import { key } from "../names.ts";

/**
 * A key opens nothing by itself: whoever its policy lets in must be let in by what holds the data too, and that is judged
 * there. So key policies are no exposures, and a multi-region key moves nothing until it has a replica. A grant names one
 * by name, so a stranger's is no matter of course.
 */
const keysGuard =
  "A key opens nothing by itself; a multi-region key moves nothing until it has a replica, which is judged.";

export default [
  entry<aws.kms.ExternalKeyArgs>("aws:kms/externalKey:ExternalKey", (at) => ({
    kinds: ["guards"],
    tags: at("tags"),
    why: keysGuard,
  })),
  entry<aws.kms.GrantArgs>("aws:kms/grant:Grant", (at) => ({
    kinds: ["exposes"],
    exposures: [
      opensToAccounts(at("granteePrincipal"), "it lets them decrypt what the key protects", [key(at("keyId"))]),
    ],
    why: "A copy that reaches the other account by another way opens with it.",
  })),
  entry<aws.kms.KeyArgs>("aws:kms/key:Key", (at) => ({
    kinds: ["guards"],
    tags: at("tags"),
    why: keysGuard,
  })),
  entry<aws.kms.ReplicaExternalKeyArgs>("aws:kms/replicaExternalKey:ReplicaExternalKey", (at) => ({
    kinds: ["guards", "moves"],
    tags: at("tags"),
    movements: [copiesFrom("keys", key(at("primaryKeyArn")))],
  })),
  entry<aws.kms.ReplicaKeyArgs>("aws:kms/replicaKey:ReplicaKey", (at) => ({
    kinds: ["guards", "moves"],
    tags: at("tags"),
    movements: [copiesFrom("keys", key(at("primaryKeyArn")))],
  })),
  ...guards("It says who may use a key; what it protects is judged where it lies.", ["aws:kms/keyPolicy:KeyPolicy"]),
  ...inert("Names and stores of keys, and text already encrypted.", [
    "aws:kms/alias:Alias",
    "aws:kms/ciphertext:Ciphertext",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:kms/customKeyStore:CustomKeyStore",
  ]),
] satisfies readonly Entry[];
