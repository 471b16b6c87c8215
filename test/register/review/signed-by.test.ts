/** Whose signature it is: of a person on file with a key of theirs, over these bytes, for this purpose. */

import { expect, it } from "vitest";
import { signedBy } from "../../../policies/register/review/signed-by.ts";
import { parseSshKey } from "../../../policies/register/signature/ssh-key.ts";
import { keyPair, signSsh } from "../sign-ssh.ts";
import { reviewersOf, threeSigners } from "../sign-transfer.ts";

const [li, eva] = threeSigners();
const spare = keyPair();
const reviewers = reviewersOf([li, { ...eva, until: "2026-06-30" }]);
const message = Buffer.from("what is signed");
const namespace = "landlocked-transfer-review";
const day = "2026-11-20";
const by = (id: string, pair = li.pair, content: Uint8Array = message) =>
  signedBy({ by: id, day, signature: signSsh(pair, message, namespace) }, content, namespace, reviewers);

it("finds the person and the key", () => {
  const reviewer = reviewers.byId.get("li.wei");
  expect(by("li.wei")).toEqual({ reviewer, entry: reviewer?.keys[0] });
});

it("tells words that nobody on file has signed from a key that may not sign", () => {
  expect(by("li.wei", li.pair, Buffer.from("other"))).toMatchObject({ altered: true });
  expect(by("nobody")).toEqual({
    problem: "nobody is no reviewer on file; enter them in reviewers.yaml, or have a reviewer on file sign",
    altered: true,
  });
  expect(by("li.wei", eva.pair)).toEqual({
    problem: expect.stringContaining("which is eva.adler's; have li.wei sign"),
    altered: true,
  });
  expect(by("eva.adler", eva.pair)).toEqual({
    problem: expect.stringMatching(
      /^the key SHA256:\S+ of eva\.adler may sign until 2026-06-30, and this is signed on 2026-11-20;/,
    ),
  });
});

it("knows whose key it is by any of theirs", () => {
  const people = new Map(reviewers.byId);
  const [one, other] = [people.get("eva.adler"), people.get("li.wei")];
  const key = parseSshKey(spare.line);
  if (!one || !other || "problem" in key) throw new RangeError("two people and a key");
  people.set(one.id, { ...one, keys: [...one.keys, { key, from: "2026-01-01" }] });
  const claimed = { by: other.id, day, signature: signSsh(spare, message, namespace) };
  const found = signedBy(claimed, message, namespace, { ...reviewers, byId: people });
  expect(found).toMatchObject({ problem: expect.stringContaining("which is eva.adler's;"), altered: true });
});
