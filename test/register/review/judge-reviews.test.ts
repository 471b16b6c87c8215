/** Three reviews, in order, by three people, over exactly this content: everything else has its own sentence, and passes nothing. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { objections } from "../../../policies/messages/english/objections.ts";
import { say } from "../../../policies/messages/language.ts";
import { judgeReviews } from "../../../policies/register/review/judge-reviews.ts";
import { reviewMessage } from "../../../policies/register/review/review-message.ts";
import type { Reviewers } from "../../../policies/register/reviewers/reviewers.ts";
import { parseSshKey } from "../../../policies/register/signature/ssh-key.ts";
import type { Review, TransferFile } from "../../../policies/register/transfer-file/transfer-file.ts";
import { transferSchema } from "../../../policies/register/transfer-file/transfer-schema.ts";
import { keyPair, signSsh } from "../sign-ssh.ts";
import {
  reviewersOf,
  type Signer,
  sampleTransfer,
  sampleWords,
  signAll,
  signer,
  signReview,
  signRevocation,
  standing,
  threeSigners,
} from "../sign-transfer.ts";

const today = "2026-11-23";
const shown = "transfers/orders-to-frankfurt.yaml";
const people = threeSigners();
const [li, eva, tan] = people;
const many = signer("jo.every", ["data-owner", "privacy", "security"]);
const reviewers = reviewersOf([...people, many]);
const draft = sampleTransfer();
const signed = signAll(draft, people);

/** Where it stands, with the sentence that says why. */
const judge = (file: TransferFile, known: Reviewers = reviewers, day = today) => {
  const found = standing(file, shown, known, day);
  return "why" in found ? { ...found, why: `${say(objections, found.why)}.` } : found;
};
const fingerprint = (one: Signer): string => {
  const key = parseSshKey(one.pair.line);
  return "fingerprint" in key ? key.fingerprint : key.problem;
};
const why = (index: number, stage: string, who: string, text: string) =>
  `${shown}, reviews[${index}] (${stage}, ${who}): ${text}.`;
/** The signed file with one of its reviews changed after signing. */
const changed = (index: number, changes: Partial<Review>): TransferFile => ({
  ...signed,
  reviews: (signed.reviews ?? []).map((review, at) => (at === index ? { ...review, ...changes } : review)),
});
const reviewAt = (file: TransferFile, index: number): Review => {
  const review = file.reviews?.[index];
  if (!review) throw new RangeError(`no review ${index}`);
  return review;
};

describe("judgeReviews", () => {
  it("approves until the first of its reviews ends, or it expires", () => {
    expect(judge(signed)).toEqual({ kind: "approved", until: "2027-11-20" });
    const early = signReview(
      signReview(signReview(draft, li, "data-owner", "2026-05-31"), eva, "privacy", "2026-06-01"),
      tan,
      "security",
      "2026-11-20",
    );
    expect(judge(early)).toEqual({ kind: "approved", until: "2027-05-31" });
    expect(judge(early, reviewersOf(people, 6), "2026-11-29")).toEqual({ kind: "approved", until: "2026-11-30" });
    const short = signAll(sampleTransfer(draft.id, { expires: "2027-01-01" }), people);
    expect(judge(short)).toEqual({ kind: "approved", until: "2027-01-01" });
  });

  it("approves with every kind of key", () => {
    const kinds = [
      signer("a", ["data-owner"], { type: "ssh-rsa" }),
      signer("b", ["privacy"], { type: "ecdsa-sha2-nistp384" }),
      signer("c", ["security"], { type: "sk-ssh-ed25519@openssh.com" }),
    ];
    expect(judge(signAll(draft, kinds), reviewersOf(kinds))).toMatchObject({ kind: "approved" });
  });

  it("approves somebody who left after signing, and with a key that ended after signing", () => {
    const gone = [{ ...li, left: "2026-11-21" }, { ...eva, until: "2026-11-20" }, tan];
    expect(judge(signed, reviewersOf(gone))).toMatchObject({ kind: "approved" });
  });

  it("says which reviews are missing", () => {
    const missing = (text: string, stage: string) =>
      `${shown}: ${text} missing; sign the next with "landlocked transfer review orders-to-frankfurt --stage ${stage}".`;
    expect(judge(draft)).toEqual({
      kind: "pending",
      missing: ["data-owner", "privacy", "security"],
      why: missing("the reviews data-owner, privacy and security are", "data-owner"),
    });
    expect(judge({ ...draft, reviews: [] })).toEqual(judge(draft));
    const once = signReview(draft, li, "data-owner", "2026-11-20");
    expect(judge(once)).toEqual({
      kind: "pending",
      missing: ["privacy", "security"],
      why: missing("the reviews privacy and security are", "privacy"),
    });
    expect(judge(signReview(once, eva, "privacy", "2026-11-20"))).toEqual({
      kind: "pending",
      missing: ["security"],
      why: missing("the review security is", "security"),
    });
  });

  it("counts from its first day to the day before its last", () => {
    expect(judge(signed, reviewers, "2026-11-20")).toEqual({
      kind: "not-yet",
      why: `${shown}: it takes effect on 2026-11-21; until then nothing passes on it.`,
    });
    expect(judge(signed, reviewers, "2026-11-21")).toMatchObject({ kind: "approved" });
    const short = signAll(sampleTransfer(draft.id, { expires: "2027-01-01" }), people);
    expect(judge(short, reviewers, "2026-12-31")).toMatchObject({ kind: "approved" });
    expect(judge(short, reviewers, "2027-01-01")).toEqual({
      kind: "expired",
      why: `${shown}: it expired on 2027-01-01; have a new transfer reviewed that supersedes it.`,
    });
  });

  const otherKey = signer("li.wei", ["data-owner"]);
  const anew = (id: string) => `have ${id} sign anew`;
  const restart = "remove it and all after it, and have them signed in order";
  const otherKeyHint = "have it signed with a key that may";
  const replayed = signAll(sampleTransfer("another"), people);
  const notOver = (who: Signer) => `the signature by ${fingerprint(who)} is not over this content; ${anew(who.id)}`;
  const key = (who: Signer) => `the key ${fingerprint(who)} of ${who.id}`;
  const day = "2026-11-20";
  const refused: readonly (readonly [string, TransferFile, Reviewers, number, string])[] = [
    [
      "a person not on file",
      signed,
      reviewersOf([li, tan]),
      1,
      "eva.adler is no reviewer on file; enter them in reviewers.yaml, or have a reviewer on file sign",
    ],
    [
      "a stage that person doesn't hold",
      signReview(draft, eva, "data-owner", day),
      reviewers,
      0,
      "eva.adler may not review the stage data-owner, only privacy; have somebody who may sign it",
    ],
    [
      "a signature that is none",
      changed(1, { signature: "approved, Eva" }),
      reviewers,
      1,
      `the signature is not written as ssh-keygen writes it: header, base64 in lines of the same length, footer; ${anew("eva.adler")}`,
    ],
    [
      "a signature for another purpose",
      changed(0, { signature: signSsh(li.pair, reviewMessage(draft, [], reviewAt(signed, 0)), "git") }),
      reviewers,
      0,
      `the signature was made for "git", not for "landlocked-transfer-review"; ${anew("li.wei")}`,
    ],
    [
      "a key of nobody",
      signReview(draft, otherKey, "data-owner", day),
      reviewers,
      0,
      `the signature is by the key ${fingerprint(otherKey)}, which is nobody's on file; have li.wei sign with a key of theirs in reviewers.yaml`,
    ],
    [
      "a key of somebody else",
      signReview(draft, { ...li, pair: tan.pair }, "data-owner", day),
      reviewers,
      0,
      `the signature is by the key ${fingerprint(tan)}, which is tan.mei's; have li.wei sign with a key of theirs in reviewers.yaml`,
    ],
    ["changed content", { ...signed, people: 12_001 }, reviewers, 0, notOver(li)],
    [
      "a document with another hash",
      { ...signed, laws: { "CN-PIPL": { mechanism: "cn.standard_contract", evidence: {} } } },
      reviewers,
      0,
      notOver(li),
    ],
    ["a review replayed from another transfer", { ...signed, reviews: replayed.reviews }, reviewers, 0, notOver(li)],
    ["a changed day", changed(0, { day: "2026-11-19" }), reviewers, 0, notOver(li)],
    ["a note written later", changed(0, { note: "fine" }), reviewers, 0, notOver(li)],
    [
      "an approval made of a rejection",
      {
        ...draft,
        reviews: [{ ...reviewAt(signReview(draft, li, "data-owner", day, "rejected"), 0), decision: "approved" }],
      },
      reviewers,
      0,
      notOver(li),
    ],
    [
      "a changed earlier review",
      {
        ...changed(0, { signature: reviewAt(signReview(draft, li, "data-owner", day, "approved", "x"), 0).signature }),
      },
      reviewers,
      0,
      notOver(li),
    ],
    [
      "a review over other earlier ones",
      { ...signed, reviews: [reviewAt(signReview(draft, many, "data-owner", day), 0), reviewAt(signed, 1)] },
      reviewers,
      1,
      notOver(eva),
    ],
    [
      "a key that was revoked, whenever it signed",
      signed,
      reviewersOf([li, { ...eva, revoked: "2026-12-24" }, tan]),
      1,
      `${key(eva)} was revoked on 2026-12-24, and nothing signed with it counts any more; have it signed with another key`,
    ],
    [
      "a key before its first day",
      signed,
      reviewersOf([li, eva, { ...tan, from: "2026-11-21" }]),
      2,
      `${key(tan)} may sign from 2026-11-21 on, and this is signed on 2026-11-20; ${otherKeyHint}`,
    ],
    [
      "a key after its last day",
      signed,
      reviewersOf([li, eva, { ...tan, until: "2026-11-19" }]),
      2,
      `${key(tan)} may sign until 2026-11-19, and this is signed on 2026-11-20; ${otherKeyHint}`,
    ],
    [
      "a person who had left",
      signed,
      reviewersOf([{ ...li, left: day }, eva, tan]),
      0,
      "li.wei left on 2026-11-20, and this is signed on 2026-11-20; have another reviewer sign",
    ],
    [
      "a day to come",
      signReview(draft, li, "data-owner", "2026-11-24"),
      reviewers,
      0,
      "it is dated 2026-11-24, after 2026-11-23, the day of judgement; sign it with the day it is signed on",
    ],
    [
      "a review that is too old",
      signReview(draft, li, "data-owner", "2026-10-23"),
      reviewersOf(people, 1),
      0,
      "it is of 2026-10-23 and counted to 2026-11-23 (reviewMonths: 1); have the transfer reviewed anew",
    ],
    [
      "a stage that is skipped",
      signReview(draft, eva, "privacy", day),
      reviewers,
      0,
      `it skips data-owner; ${restart}`,
    ],
    [
      "two stages that are skipped",
      signReview(draft, tan, "security", day),
      reviewers,
      0,
      `it skips data-owner and privacy; ${restart}`,
    ],
    [
      "a stage after a later one",
      signReview(signReview(draft, eva, "privacy", day), li, "data-owner", day),
      reviewers,
      1,
      `the stage data-owner comes after a later one; ${restart}`,
    ],
    [
      "a stage twice",
      signReview(signReview(draft, li, "data-owner", day), many, "data-owner", day),
      reviewers,
      1,
      `the stage data-owner is reviewed already, further up; ${restart}`,
    ],
    [
      "a fourth review",
      signReview(signed, many, "security", day),
      reviewers,
      3,
      `the stage security is reviewed already, further up; ${restart}`,
    ],
    [
      "days that run backwards",
      signReview(signReview(draft, li, "data-owner", day), eva, "privacy", "2026-11-19"),
      reviewers,
      1,
      `it is dated 2026-11-19, before the review it follows (data-owner, 2026-11-20); ${restart}`,
    ],
    [
      "one person for two stages",
      signReview(signReview(draft, many, "data-owner", day), many, "privacy", day),
      reviewers,
      1,
      "jo.every has signed the stage data-owner already; have somebody else sign privacy",
    ],
    [
      "a sound rejection",
      signReview(draft, li, "data-owner", day, "rejected"),
      reviewers,
      0,
      "it rejects the transfer",
    ],
  ];
  it.each(refused)("refuses %s", (_title, file, known, index, problem) => {
    const judged = judgeReviews(file, shown, known, today);
    const { stage, reviewer } = reviewAt(file, index);
    expect(judged[index]?.problem).toBe(why(index, stage, reviewer, problem));
    expect(judge(file, known).kind).toBe(problem === "it rejects the transfer" ? "rejected" : "pending");
  });

  it("asks for what is missing from the first review that does not count", () => {
    expect(judge(signed, reviewersOf([li, { ...eva, revoked: today }, tan]))).toMatchObject({
      kind: "pending",
      missing: ["privacy", "security"],
      why: expect.stringContaining("reviews[1] (privacy, eva.adler): the key"),
    });
  });

  it("refuses one key for two stages even where two people have it", () => {
    const shared = reviewersOf([li, { ...tan, id: "eva.adler", stages: ["privacy"] }]);
    const both = { ...shared, byId: new Map([...shared.byId, ...reviewersOf([{ ...eva, pair: li.pair }]).byId]) };
    const file = signReview(signReview(draft, li, "data-owner", day), { ...eva, pair: li.pair }, "privacy", day);
    expect(judge(file, both)).toEqual({
      kind: "pending",
      missing: ["privacy", "security"],
      why: why(
        1,
        "privacy",
        "eva.adler",
        `its key ${fingerprint(li)} has signed the stage data-owner already; have somebody else sign privacy`,
      ),
    });
  });

  describe("a rejection", () => {
    const rejected = {
      kind: "rejected",
      why: `${shown}: eva.adler rejected it at the stage privacy on 2026-11-20 ("No impact assessment"); change what was objected to, and have it reviewed anew.`,
    };
    const once = signReview(draft, li, "data-owner", day);
    const refusal = signReview(once, eva, "privacy", day, "rejected", "No impact assessment\n");

    it("ends the transfer, whatever is signed after it", () => {
      expect(judge(refusal)).toEqual(rejected);
      const overruled = signReview(signReview(refusal, many, "privacy", day), tan, "security", day);
      expect(judge(overruled)).toEqual(rejected);
    });

    it("ends it out of order, and after all three approvals too", () => {
      expect(judge(signReview(signed, many, "privacy", "2026-11-22", "rejected"))).toMatchObject({ kind: "rejected" });
      expect(judge(signReview(draft, tan, "security", day, "rejected"))).toMatchObject({ kind: "rejected" });
    });

    it("that does not hold approves nothing either", () => {
      const [first, second] = refusal.reviews ?? [];
      if (!first || !second) throw new RangeError("two reviews");
      const forged = { ...refusal, reviews: [first, { ...second, note: "x" }] };
      expect(judge(forged)).toMatchObject({ kind: "pending", missing: ["privacy", "security"] });
      const late = { ...signed, reviews: [...(signed.reviews ?? []), { ...second, reviewer: "nobody" }] };
      expect(judge(late)).toMatchObject({ kind: "pending", missing: [] });
    });
  });

  describe("a revocation", () => {
    const revoked = signRevocation(signed, tan, "2026-11-22", "The contract has ended");

    it("ends the transfer", () => {
      expect(judge(revoked)).toEqual({
        kind: "revoked",
        why: `${shown}: tan.mei revoked it on 2026-11-22 ("The contract has ended"); nothing passes on it any more.`,
      });
    });

    it("ends it though its signature does not hold, and says so", () => {
      const forged = { ...revoked, revoked: { by: "tan.mei", day: "2026-12-24", reason: "x", signature: "x" } };
      expect(judge(forged)).toEqual({
        kind: "revoked",
        why: `${shown}: tan.mei revoked it on 2026-12-24 ("x"), though the signature is not written as ssh-keygen writes it: header, base64 in lines of the same length, footer; have tan.mei sign anew; nothing passes on it any more.`,
      });
    });

    it("can't be taken from a review", () => {
      const { signature } = reviewAt(signed, 2);
      expect(judge({ ...signed, revoked: { by: "tan.mei", day, reason: "x", signature } })).toMatchObject({
        why: expect.stringContaining('made for "landlocked-transfer-review", not for "landlocked-transfer-revocation"'),
      });
    });
  });
});

describe("nothing but what was signed is approved", () => {
  const schema = transferSchema(sampleWords);
  /** As a file is judged: what the schema refuses is not judged at all. */
  const kindOf = (input: unknown): string => {
    const { data } = schema.safeParse(input);
    return data ? judge(data).kind : "broken";
  };

  it("after any change of the content", () => {
    const { reviews, ...content } = signed;
    const paths = leaves(content);
    const value = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, fc.boolean(), (path, other, isRemoved) => {
        const mutated = mutate(content, path, isRemoved ? undefined : other);
        fc.pre(JSON.stringify(mutated) !== JSON.stringify(content));
        expect(judge({ ...mutated, reviews } as TransferFile).kind).not.toBe("approved");
      }),
      { numRuns: 1000 },
    );
  });

  it("after any change of a review, of their order or their number", () => {
    const { reviews = [] } = signed;
    const paths = leaves(reviews);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ minLength: 1 }), (path, other) => {
        const mutated = mutate(reviews, path, other);
        fc.pre(JSON.stringify(mutated) !== JSON.stringify(reviews));
        expect(kindOf({ ...signed, reviews: mutated })).not.toBe("approved");
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...reviews), { maxLength: 5 }), (others) => {
        fc.pre(JSON.stringify(others) !== JSON.stringify(reviews));
        expect(judge({ ...signed, reviews: others }).kind).not.toBe("approved");
      }),
    );
  });

  it("after any change of a byte of a signature", () => {
    const { reviews = [] } = signed;
    const places = fc.tuple(fc.nat(2), fc.nat(400), fc.integer({ min: 1, max: 127 }));
    fc.assert(
      fc.property(places, ([index, at, change]) => {
        const { signature } = reviewAt(signed, index);
        fc.pre(at < signature.length - 1);
        const other = String.fromCharCode(signature.charCodeAt(at) ^ change);
        const text = signature.slice(0, at) + other + signature.slice(at + 1);
        const mutated = reviews.map((review, number) => (number === index ? { ...review, signature: text } : review));
        expect(judge({ ...signed, reviews: mutated }).kind).not.toBe("approved");
      }),
      { numRuns: 1500 },
    );
  });

  it("by anybody's key but the reviewers'", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), (stranger) => {
        const others = people.map((one, index) => (index === stranger ? { ...one, pair: keyPair() } : one));
        expect(judge(signAll(draft, others)).kind).toBe("pending");
      }),
      { numRuns: 20 },
    );
  });
});

type Path = readonly (string | number)[];

/** Every place of a value, leaves and what holds them. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** A copy with another value in one place, or nothing there. */
function mutate<T>(value: T, [key, ...rest]: Path, other: unknown): T {
  if (key === undefined) return other as T;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const inner = mutate(copy[key], rest, other);
  if (inner === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inner;
  return copy as T;
}
