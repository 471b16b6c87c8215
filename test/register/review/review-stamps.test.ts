/** The stamp beside a review: a plain file of its name, no larger than stamps are, or a sentence on what lies there instead. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { reviewStamps } from "../../../policies/register/review/review-stamps.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { authority, signature, stamp, stampedAt } from "../fixed-stamp.ts";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const file = "transfers/orders.privacy.tsr";
const at = (name: string): string => join(folder, name);
const stampOf = (trusted = [authority], isRequired = false, signed = String(signature)) =>
  reviewStamps(folder, "transfers", { trusted, isRequired })("orders")({ stage: "privacy", signature: signed });

it("proves the time of the review's own signature", () => {
  writeFileSync(at("orders.privacy.tsr"), stamp);
  expect(stampOf()).toEqual({ file, at: stampedAt });
  expect(stampOf([authority], false, "another")).toEqual({ file, problem: "is over other bytes than this signature" });
});

it("is nothing where nobody is trusted to stamp", () => {
  writeFileSync(at("orders.privacy.tsr"), stamp);
  expect(reviewStamps(folder, "transfers", undefined)("orders")({ stage: "privacy", signature: "" })).toBeUndefined();
});

it("may be missing, unless it is required", () => {
  writeFileSync(at("orders.security.tsr"), stamp);
  expect(stampOf()).toBeUndefined();
  expect(stampOf([authority], true)).toEqual({
    file,
    problem: "is missing, and timeStamps of reviewers.yaml requires it",
  });
});

it("is never a folder, a link, or a file too large to be one", () => {
  mkdirSync(at("orders.privacy.tsr"));
  expect(stampOf()).toEqual({ file, problem: "is no file" });
  writeFileSync(at("stamp"), stamp);
  symlinkSync(at("stamp"), at("linked.privacy.tsr"));
  const linked = reviewStamps(folder, "transfers", { trusted: [authority], isRequired: false })("linked");
  expect(linked({ stage: "privacy", signature: String(signature) })?.problem).toContain("is a link");
  writeFileSync(at("orders.security.tsr"), Buffer.alloc(200_000));
  const huge = reviewStamps(folder, "transfers", { trusted: [authority], isRequired: false })("orders");
  expect(huge({ stage: "security", signature: "" })?.problem).toBe("has 200000 bytes; at most 65536 are read");
});
