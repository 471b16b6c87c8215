/** AWS Private CA and CloudHSM: authorities that issue certificates, and machines that hold keys. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";

export default [
  entry<aws.cloudhsmv2.ClusterArgs>("aws:cloudhsmv2/cluster:Cluster", (at) => ({
    kinds: ["holds"],
    holds: "keys",
    tags: at("tags"),
    why: "Applications open data with its keys directly; a backup it is restored from is one of its own region.",
  })),
  entry<aws.cloudhsmv2.HsmArgs>("aws:cloudhsmv2/hsm:Hsm", () => ({
    kinds: ["holds"],
    holds: "keys",
    why: "Its zone is one of its cluster's region.",
  })),
  ...guards("They vouch for names of machines; a revocation list, though public, holds serial numbers only.", [
    "aws:acmpca/certificate:Certificate",
    "aws:acmpca/certificateAuthority:CertificateAuthority",
    "aws:acmpca/certificateAuthorityCertificate:CertificateAuthorityCertificate",
    "aws:acmpca/permission:Permission",
    "aws:acmpca/policy:Policy",
  ]),
] satisfies readonly Entry[];
