/** Amazon Aurora DSQL: clusters, their peers in other regions, and the region that keeps a log of both. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement, type Reference } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { inOwnRegion, naming, region } from "../../references.ts";

const cluster = naming("aws:dsql/cluster");

/** A witness stores a window of the encrypted log of transactions. */
const copies = (from: Movement["from"], to: Reference): Movement => ({
  verb: "copy",
  what: "content",
  from,
  to: [to],
});

export default [
  entry<aws.dsql.ClusterArgs>("aws:dsql/cluster:Cluster", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copies("self", cluster(at("multiRegionProperties.clusters[]"))),
      copies("self", region(at("multiRegionProperties.witnessRegion"))),
    ],
  })),
  entry<aws.dsql.ClusterPeeringArgs>("aws:dsql/clusterPeering:ClusterPeering", (at) => ({
    kinds: ["moves"],
    movements: [
      copies([cluster(at("identifier"), inOwnRegion)], cluster(at("clusters[]"))),
      copies([cluster(at("identifier"), inOwnRegion)], region(at("witnessRegion"))),
    ],
  })),
  entry<aws.dsql.ClusterPolicyArgs>("aws:dsql/clusterPolicy:ClusterPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [cluster(at("identifier"), inOwnRegion)])],
  })),
] satisfies readonly Entry[];
