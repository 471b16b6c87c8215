/** What Aurora, DocumentDB, Neptune and ElastiCache say alike of clusters that span regions. */
import type { Description, Reference } from "../entry.ts";
import { copiesFrom } from "../movements.ts";

/**
 * A cluster that can be a member of a global one. A source in another region is named by its ARN only: a bare identifier
 * is one of this region.
 */
export function memberCluster(tags: string, identifier: string): Description {
  return {
    kinds: ["holds", "moves"],
    holds: "content",
    tags,
    known: [identifier],
    why: "A member of a global cluster takes the global cluster's data to its own region.",
  };
}

/** A global cluster, which binds its members to a primary. */
export function madeAround(primary: Reference): Description {
  return {
    kinds: ["moves"],
    movements: [copiesFrom("content", primary)],
    why: "It holds nothing itself; its region stands for its primary's, and each member in another region is a copy.",
  };
}
