/** How data is opened, and to whom where that is not everybody. */
import { expect, test } from "vitest";
import { opened } from "../../../policies/messages/english/openings.ts";

test("with whom it is opened to, where that is somebody", () => {
  const set = { code: "as-set", facts: { text: "its policy allows it" } } as const;
  expect([opened(set), opened({ ...set, who: "o-theirs" }), opened({ code: "role-taken-on", facts: {} })]).toEqual([
    "its policy allows it",
    "its policy allows it (o-theirs)",
    "whoever takes the role on reads what it may read",
  ]);
});
