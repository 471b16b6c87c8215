/** A stamp that proves nothing is told, since somebody believes that it does. */
import { expect, test } from "vitest";
import { strayStamps } from "../../policies/register/stray-stamps.ts";
import { sampleTransfer, signAll, threeSigners } from "./sign-transfer.ts";

const orders = { id: "orders", contents: signAll(sampleTransfer("orders"), threeSigners()) };
const broken = { id: "broken" };

test("none where each belongs to a review", () => {
  const names = ["orders.data-owner.tsr", "orders.security.tsr"];
  expect(strayStamps(names, [orders, broken], "transfers", true)).toEqual([]);
});

test("one of no review", () => {
  expect(strayStamps(["orders.legal.tsr", "broken.privacy.tsr"], [orders, broken], "transfers", true)).toEqual([
    "transfers/orders.legal.tsr is a time stamp of no review on file; name it <transfer>.<stage>.tsr, or take it away.",
    "transfers/broken.privacy.tsr is a time stamp of no review on file; name it <transfer>.<stage>.tsr, or take it away.",
  ]);
});

test("every one where nobody is trusted to stamp", () => {
  expect(strayStamps(["orders.privacy.tsr"], [orders], "transfers", false)).toEqual([
    "transfers/orders.privacy.tsr is a time stamp that proves nothing, since reviewers.yaml names no authority; name one under timeStamps, or take the file away.",
  ]);
});
