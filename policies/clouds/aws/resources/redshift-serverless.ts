/** Amazon Redshift Serverless: namespaces, which keep the rows, and workgroups, which answer. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens, publicAddress } from "../../exposures.ts";

export default [
  entry<aws.redshiftserverless.NamespaceArgs>("aws:redshiftserverless/namespace:Namespace", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("namespaceName")],
  })),
  entry<aws.redshiftserverless.ResourcePolicyArgs>("aws:redshiftserverless/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"))],
  })),
  entry<aws.redshiftserverless.SnapshotArgs>("aws:redshiftserverless/snapshot:Snapshot", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    known: [at("snapshotName")],
  })),
  entry<aws.redshiftserverless.WorkgroupArgs>("aws:redshiftserverless/workgroup:Workgroup", (at) => ({
    kinds: ["processes", "exposes"],
    tags: at("tags"),
    known: [at("workgroupName")],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  ...inert(
    "Parameters, networks, schedules and limits of warehouses; a copy grant is a key's, and the copy is judged.",
    [
      "aws:redshiftserverless/customDomainAssociation:CustomDomainAssociation",
      "aws:redshiftserverless/endpointAccess:EndpointAccess",
      "aws:redshiftserverless/usageLimit:UsageLimit",
    ],
  ),
] satisfies readonly Entry[];
