/** Which transfers end others, and from when, without their files: only where each stands by itself. */

import { expect, it } from "vitest";
import type { JudgedFile } from "../../policies/register/judge-file.ts";
import { settleSupersession } from "../../policies/register/supersession.ts";
import { sampleTransfer } from "./sign-transfer.ts";

const day = "2026-11-23";
const until = "2027-11-20";

/** As it is judged by itself: approved by all three. */
function judged(id: string, supersedes?: string, changes: Partial<JudgedFile> = {}): JudgedFile {
  const reviews = (["data-owner", "privacy", "security"] as const).map((stage) => ({ stage, decision: "approved" }));
  const contents = sampleTransfer(id, { supersedes });
  return {
    id,
    shown: `transfers/${id}.yaml`,
    raw: { ...contents, reviews },
    contents,
    standing: { kind: "approved", until },
    unsound: [],
    documents: [],
    wasApproved: true,
    ...changes,
  };
}

it("ends the older one, and counts its people no more", () => {
  const { standings, replaced } = settleSupersession([judged("a"), judged("b", "a"), judged("c")], day);
  expect(standings.map(({ kind }) => kind)).toEqual(["superseded", "approved", "approved"]);
  expect([...replaced]).toEqual(["a"]);
});

it("counts on the people of one that an unapproved successor has ended", () => {
  const { standings, replaced } = settleSupersession([judged("a"), judged("b", "a", { wasApproved: false })], day);
  expect(standings[0]?.kind).toBe("superseded");
  expect(replaced.size).toBe(0);
});

it("ends nothing by one that was withdrawn before its first day, and all by one withdrawn since", () => {
  const older = (withdrawn: string) =>
    settleSupersession([judged("a"), judged("b", "a", { withdrawn })], day).standings[0];
  expect(older("2026-11-20")?.kind).toBe("approved");
  expect(older("2026-11-21")?.kind).toBe("superseded");
});

it("leaves what is over for another reason as it is", () => {
  const standing = { kind: "rejected", why: { code: "review-void", facts: { text: "No" } } } as const;
  expect(settleSupersession([judged("a", undefined, { standing }), judged("b", "a")], day).standings[0]).toBe(standing);
});

it("breaks what leads in a circle, and not what leads into one", () => {
  const { standings } = settleSupersession(
    [judged("a", "b"), judged("b", "a"), judged("c", "a"), judged("d", "d")],
    day,
  );
  expect(standings).toEqual([
    { kind: "broken", problems: [expect.stringContaining("(a -> b -> a)")] },
    { kind: "broken", problems: [expect.stringContaining("(b -> a -> b)")] },
    { kind: "approved", until },
    { kind: "broken", problems: [expect.stringContaining("(d -> d)")] },
  ]);
});

it("looks at each transfer a few times, however long the line of successors", () => {
  const count = 1_000;
  let looks = 0;
  const files = Array.from({ length: count }, (_, index) => {
    const one = judged(`t${index}`, index === 0 ? undefined : `t${index - 1}`);
    const { contents } = one;
    return Object.defineProperty({ ...one }, "contents", {
      get: () => {
        looks += 1;
        return contents;
      },
    });
  });
  expect(settleSupersession(files, day).standings.filter(({ kind }) => kind === "superseded")).toHaveLength(count - 1);
  expect(looks).toBeLessThan(10 * count);
});
