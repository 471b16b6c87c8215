/** Key Management Service: keys, which never leave their region, and secrets. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";

export default [
  entry<alicloud.kms.KeyArgs>("alicloud:kms/key:Key", (at) => ({
    kinds: ["guards", "exposes"],
    tags: at("tags"),
    exposures: [policyOpens(at("policy"), [], "its key policy allows it")],
  })),
  entry<alicloud.kms.SecretArgs>("alicloud:kms/secret:Secret", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "credentials",
    tags: at("tags"),
    known: [at("secretName")],
    contents: [at("secretData")],
    exposures: [policyOpens(at("policy"), [], "its policy allows it")],
  })),
  ...guards("a name, version, network or client of a key", [
    "alicloud:kms/alias:Alias",
    "alicloud:kms/applicationAccessPoint:ApplicationAccessPoint",
    "alicloud:kms/ciphertext:Ciphertext",
    "alicloud:kms/clientKey:ClientKey",
    "alicloud:kms/instance:Instance",
    "alicloud:kms/keyVersion:KeyVersion",
    "alicloud:kms/networkRule:NetworkRule",
    "alicloud:kms/policy:Policy",
    "alicloud:kms/valueAddedService:ValueAddedService",
  ]),
] satisfies readonly Entry[];
