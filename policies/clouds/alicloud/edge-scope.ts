/** Where Alibaba Cloud's edge services keep copies, by the scope a domain states: mainland China, the rest, or all. */
import type { Movement, Reference } from "../entry.ts";

/**
 * The copies an accelerated domain leaves at the edge. `absent` is what the service takes a missing scope for.
 * A domain of scope domestic is served from mainland China alone; overseas and global reach every other country.
 */
export function servedAtEdge(
  scope: string,
  absent: "domestic" | "anywhere",
  from: "self" | readonly Reference[],
): readonly Movement[] {
  return [
    {
      verb: "copy",
      what: "content",
      from,
      to: { country: "CN", what: "edge nodes across mainland China" },
      when: [{ path: scope, is: ["domestic"], ...(absent === "domestic" ? { absent: true as const } : {}) }],
      note: scope,
    },
    {
      verb: "copy",
      what: "content",
      from,
      to: "world",
      when: [{ path: scope, isNot: ["domestic"], ...(absent === "anywhere" ? { absent: true as const } : {}) }],
      note: scope,
    },
  ];
}
