/** One file by itself: what is judged once travels with it, and of a broken file nothing is believed but that it is broken. */

import { expect, it } from "vitest";
import { judgeContents, judgeFile } from "../../policies/register/judge-file.ts";
import type { Judging } from "../../policies/register/judging.ts";
import { transferSchema } from "../../policies/register/transfer-file/transfer-schema.ts";
import {
  reviewersOf,
  sampleTransfer,
  sampleWords,
  signAll,
  signRevocation,
  threeSigners,
  toYaml,
} from "./sign-transfer.ts";

const people = threeSigners();
const shown = "transfers/orders.yaml";
const orders = signAll(sampleTransfer("orders"), people);
const paper = { law: "CN-PIPL", proves: "signed_contract_cac_text", path: "documents/a.pdf", sha256: "0" };
const judging: Judging = {
  schema: transferSchema(sampleWords),
  reviewers: reviewersOf(people),
  documents: { judge: () => [paper] },
  day: "2026-11-23",
};
const judge = (text: string, more: Partial<Judging> = {}) =>
  judgeFile("orders", shown, Buffer.from(text), { ...judging, ...more });

it("carries its reviews, its revocation and its documents", () => {
  const found = judge(toYaml(signRevocation(orders, people[0], "2026-11-22", "ended")));
  expect(found).toMatchObject({
    standing: { kind: "revoked" },
    wasApproved: true,
    withdrawn: "2026-11-22",
    unsound: [],
  });
  expect(found.reviews?.map(({ signer }) => signer?.reviewer.id)).toEqual(people.map(({ id }) => id));
  expect(found.revocation).toMatchObject({ revocation: { by: "li.wei" } });
  expect(found.documents).toEqual([paper]);
});

it("is unsound where words or a revocation are signed by nobody", () => {
  const altered = judgeContents("orders", shown, { ...orders, people: 1 }, judging);
  expect(altered.unsound).toHaveLength(3);
  const forged = { ...orders, revoked: { by: "li.wei", day: "2026-11-22", reason: "x", signature: "x" } };
  expect(judgeContents("orders", shown, forged, judging)).toMatchObject({
    standing: { kind: "revoked" },
    unsound: [expect.stringContaining(", though the signature is not written as ssh-keygen writes it")],
    withdrawn: undefined,
  });
});

it("believes nothing of a broken file, though its signatures are judged", () => {
  const problem = `${shown}: documents/a.pdf is missing.`;
  const found = judge(toYaml(orders), { documents: { judge: () => [{ ...paper, problem }] } });
  expect(found).toMatchObject({
    standing: { kind: "broken", problems: [problem] },
    unsound: [problem],
    wasApproved: false,
    contents: { id: "orders" },
  });
  expect(found.reviews?.every(({ isApproval }) => isApproval)).toBe(true);
});

it("judges no signature where nobody may review, and nothing of what is no transfer", () => {
  const nobody = judge(toYaml(orders), { reviewers: { problems: ["Nobody may review."], isBegun: true } });
  expect(nobody).toMatchObject({ standing: { kind: "broken", problems: ["Nobody may review."] }, documents: [paper] });
  expect(nobody.reviews).toBeUndefined();
  expect(judge("id: [")).toMatchObject({ raw: undefined, standing: { kind: "broken" }, documents: [] });
  const untyped = judge("id: orders");
  expect(untyped).toMatchObject({ raw: { id: "orders" }, standing: { kind: "broken" } });
  expect(untyped.contents).toBeUndefined();
  expect(judgeFile("orders.yml", "transfers/orders.yml", Buffer.from(""), judging).unsound).toEqual([
    "transfers/orders.yml: the file's name must end in .yaml; rename it.",
  ]);
});

it("says where a file's id is not its name", () => {
  const own = `id is "tickets"; allowed is "orders", as the file is named.`;
  const tickets = { ...sampleTransfer(), id: "tickets" };
  expect(judge(`# renamed\n${toYaml(tickets)}`).unsound).toEqual([`${shown}, line 2: ${own}`]);
  expect(judgeContents("orders", shown, tickets, judging).unsound).toEqual([`${shown}: ${own}`]);
});
