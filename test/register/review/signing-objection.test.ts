/** Who may sign with which key on which day, and which stage: to the day. */

import { expect, it } from "vitest";
import { problemOfStage, signingObjection } from "../../../policies/register/review/signing-objection.ts";
import { reviewersOf, signer } from "../sign-transfer.ts";

const day = "2026-11-20";

function objection(more: Parameters<typeof signer>[2]) {
  const [reviewer] = reviewersOf([signer("li.wei", ["data-owner"], more)]).byId.values();
  const [entry] = reviewer?.keys ?? [];
  if (!reviewer || !entry) throw new RangeError("one reviewer with one key");
  return signingObjection({ reviewer, entry }, day);
}

it.each([
  ["a key on its first day", { from: day }, undefined],
  ["a key before its first day", { from: "2026-11-21" }, { kind: "key-not-yet", from: "2026-11-21" }],
  ["a key on its last day", { until: day }, undefined],
  ["a key after its last day", { until: "2026-11-19" }, { kind: "key-over", until: "2026-11-19" }],
  ["a key that will be revoked", { revoked: "2027-01-01" }, { kind: "key-revoked", on: "2027-01-01" }],
  ["somebody on the day before they leave", { left: "2026-11-21" }, undefined],
  ["somebody on the day they leave", { left: day }, { kind: "person-left", on: day }],
  ["a revoked key of somebody who left", { revoked: day, left: day }, { kind: "key-revoked", on: day }],
])("%s", (_who, more, found) => {
  expect(objection(more)).toEqual(found);
});

it("holds each reviewer to their stages", () => {
  const [both] = reviewersOf([signer("li.wei", ["data-owner", "privacy"])]).byId.values();
  if (!both) throw new RangeError("one reviewer");
  expect(problemOfStage(both, "privacy")).toBeUndefined();
  expect(problemOfStage(both, "security")).toBe(
    "li.wei may not review the stage security, only data-owner and privacy; have somebody who may sign it",
  );
});
