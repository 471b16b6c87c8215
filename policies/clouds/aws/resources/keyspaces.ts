/** Amazon Keyspaces: Cassandra tables, and the regions a keyspace is replicated to. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { region } from "../../references.ts";

export default [
  entry<aws.keyspaces.KeyspaceArgs>("aws:keyspaces/keyspace:Keyspace", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", region(at("replicationSpecification.regionLists[]")))],
  })),
  entry<aws.keyspaces.TableArgs>("aws:keyspaces/table:Table", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("tableName")],
    why: "It is replicated where its keyspace is.",
  })),
] satisfies readonly Entry[];
