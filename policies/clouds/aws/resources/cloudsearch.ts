/** Amazon CloudSearch: indexes of documents, and who may search them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { naming } from "../../references.ts";

export default [
  entry<aws.cloudsearch.DomainArgs>("aws:cloudsearch/domain:Domain", (at) => ({
    kinds: ["holds"],
    holds: "content",
    known: [at("name")],
  })),
  entry<aws.cloudsearch.DomainServiceAccessPolicyArgs>(
    "aws:cloudsearch/domainServiceAccessPolicy:DomainServiceAccessPolicy",
    (at) => ({
      kinds: ["exposes"],
      exposures: [policyOpens(at("accessPolicy"), [naming("aws:cloudsearch/domain")(at("domainName"))])],
    }),
  ),
] satisfies readonly Entry[];
