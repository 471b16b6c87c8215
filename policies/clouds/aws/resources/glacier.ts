/** Amazon S3 Glacier vaults: archives, and who may read them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { inOwnRegion, naming } from "../../references.ts";

export default [
  entry<aws.glacier.VaultArgs>("aws:glacier/vault:Vault", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "backups",
    tags: at("tags"),
    known: [at("name")],
    exposures: [policyOpens(at("accessPolicy"))],
    why: "Its notifications tell that an archive is ready, not what it holds.",
  })),
  entry<aws.glacier.VaultLockArgs>("aws:glacier/vaultLock:VaultLock", (at) => ({
    kinds: ["guards", "exposes"],
    exposures: [policyOpens(at("policy"), [naming("aws:glacier/vault")(at("vaultName"), inOwnRegion)])],
    why: "A lock is a policy that can't be changed any more, and it can let in as well as keep out.",
  })),
] satisfies readonly Entry[];
