/** DynamoDB Accelerator: a cache of tables of its own region. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";

export default [
  entry<aws.dax.ClusterArgs>("aws:dax/cluster:Cluster", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("clusterName")],
    why: "Its notifications tell of nodes, not of what they hold.",
  })),
  ...inert("Parameters and networks of a cache.", [
    "aws:dax/parameterGroup:ParameterGroup",
    "aws:dax/subnetGroup:SubnetGroup",
  ]),
] satisfies readonly Entry[];
