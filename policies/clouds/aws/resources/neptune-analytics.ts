/** Neptune Analytics: graphs kept in memory, and the ways to reach them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";

export default [
  entry<aws.neptunegraph.GraphArgs>("aws:neptunegraph/graph:Graph", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("graphName")],
    exposures: [publicAddress(at("publicConnectivity"))],
  })),
  ...inert("A way to a graph from one own network.", ["aws:neptunegraph/privateGraphEndpoint:PrivateGraphEndpoint"]),
] satisfies readonly Entry[];
