/** Where Alibaba Cloud's edge services keep copies, by the scope a domain states: mainland China, the rest, or all. */
import { is, isNot, isOrAbsent, unless } from "../conditions.ts";
import type { InputCondition, Movement } from "../entry.ts";

/**
 * The copies an accelerated domain leaves at the edge. `absent` is what the service takes a missing scope for.
 * A domain of scope domestic is served from mainland China alone; overseas and global reach every other country.
 */
export function servedAtEdge(
  scope: string,
  absent: "domestic" | "anywhere",
  from: Movement["from"],
): readonly Movement[] {
  const copied = (to: Movement["to"], when: InputCondition): Movement => ({
    verb: "copy",
    what: "content",
    from,
    to,
    when: [when],
    note: scope,
  });
  const [inMainland, abroad] =
    absent === "domestic"
      ? [isOrAbsent(scope, "domestic"), isNot(scope, "domestic")]
      : [is(scope, "domestic"), unless(scope, "domestic")];
  return [copied({ country: "CN", what: "edge nodes across mainland China" }, inMainland), copied("world", abroad)];
}
