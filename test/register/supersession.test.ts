/** Which transfers end others, and from when, without their files: only where each stands by itself. */

import { describe, expect, it } from "vitest";
import type { JudgedFile } from "../../policies/register/judge-file.ts";
import type { Standing } from "../../policies/register/standing.ts";
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

const why = { code: "review-void", facts: { text: "No" } } as const;
it.each<Standing>([
  { kind: "rejected", why },
  { kind: "revoked", why },
  { kind: "broken", problems: ["transfers/a.yaml is missing."] },
])("leaves what is $kind as it is", (standing) => {
  expect(settleSupersession([judged("a", undefined, { standing }), judged("b", "a")], day).standings[0]).toBe(standing);
});

it("ends nothing by one that not all three have approved", () => {
  const { reviews, ...contents } = judged("b", "a").raw as { readonly reviews: readonly object[] };
  for (const decisions of [reviews.slice(1), reviews.map((one) => ({ ...one, decision: "rejected" }))]) {
    const raw = { ...contents, reviews: decisions };
    expect(settleSupersession([judged("a"), judged("b", "a", { raw })], day).standings[0]?.kind).toBe("approved");
  }
});

describe("the first day of a successor", () => {
  const from = (effective: string, ...others: readonly string[]): readonly JudgedFile[] =>
    [effective, ...others].map((first, index) => {
      const one = judged(`b${index}`, "a");
      return { ...one, raw: { ...(one.raw as object), effective: first } };
    });
  const settled = (files: readonly JudgedFile[], standing?: Standing) =>
    settleSupersession([judged("a", undefined, standing && { standing }), ...files], day);

  it("is the last before which the former counts, and from it on its people are the successor's", () => {
    expect(settled(from(day))).toMatchObject({
      standings: [{ kind: "superseded", why: { facts: { by: "b0", since: day } } }, { kind: "approved" }],
      replaced: new Set(["a"]),
    });
    const ahead = settled(from("2026-11-24"));
    expect(ahead.standings[0]).toEqual({ kind: "approved", until: "2026-11-24" });
    expect(ahead.replaced.size).toBe(0);
  });

  it("is that of the earliest, in whatever order they lie; of two on one day the first by name is told", () => {
    const earlier = { kind: "superseded", why: { facts: { since: "2026-11-01" } } };
    expect(settled(from("2026-11-20", "2026-11-01")).standings[0]).toMatchObject(earlier);
    expect(settled(from("2026-11-01", "2026-11-20")).standings[0]).toMatchObject(earlier);
    expect(settled(from(day, day)).standings[0]).toMatchObject({ why: { facts: { by: "b0" } } });
  });

  it("still ahead changes nothing of what ends before it, or is not approved", () => {
    const ends: Standing = { kind: "approved", until: "2026-12-01" };
    expect(settled(from("2026-12-02"), ends).standings[0]).toBe(ends);
    const pending: Standing = { kind: "pending", missing: [], why };
    expect(settled(from("2026-12-02"), pending).standings[0]).toBe(pending);
  });
});

it("tells what is wrong with the link besides what is wrong with the file", () => {
  const link = 'transfers/b.yaml: supersedes is "a", which is no transfer on file; name one that is, or remove it.';
  const broken = { kind: "broken", problems: ["It is damaged."] } as const;
  const found = (changes: Partial<JudgedFile>) => settleSupersession([judged("b", "a", changes)], day).standings;
  expect(found({ standing: broken })).toEqual([{ kind: "broken", problems: ["It is damaged.", link] }]);
  expect(found({})).toEqual([{ kind: "broken", problems: [link] }]);
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

it("breaks neither a line that is read from its end, nor what leads into a circle and is read before it", () => {
  const kinds = (...files: readonly JudgedFile[]) => settleSupersession(files, day).standings.map(({ kind }) => kind);
  expect(kinds(judged("a", "b"), judged("b", "c"), judged("c"))).toEqual(["approved", "superseded", "superseded"]);
  expect(kinds(judged("a", "b"), judged("b", "c"), judged("c", "b"))).toEqual(["approved", "broken", "broken"]);
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
