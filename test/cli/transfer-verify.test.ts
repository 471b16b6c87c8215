/** What verify calls a fault, and what it only names. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { signAll, signReview, signRevocation } from "../register/sign-transfer.ts";
import { approved, id, lawful, owner, register, security, signed, signers } from "./signed-register.ts";

describe("landlocked transfer verify", () => {
  it("names what is pending without calling it a fault", async () => {
    const { stdout, status } = await register(approved(), lawful("crm-to-dublin")).look(["verify"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^pending +crm-to-dublin\n +transfers\/crm-to-dublin\.yaml: the reviews data-owner, privacy and security are missing/,
    );
    expect(stdout).toContain(
      "\napproved  orders-to-frankfurt  until 2027-11-20: 3 signatures and 2 documents verified, every law concerned agrees.\n",
    );
  });

  it("calls what is rejected or revoked by what it is, and no fault", async () => {
    const rejected = signReview(lawful("crm-to-dublin"), owner, "data-owner", signed, "rejected");
    const { stdout, status } = await register(signRevocation(approved(), security, signed, "ended"), rejected).look([
      "verify",
    ]);
    expect(stdout).toMatch(/^rejected +crm-to-dublin/m);
    expect(stdout).toMatch(/^revoked +orders-to-frankfurt/m);
    expect(status).toBe(0);
  });

  it.each<[string, TransferFile, string]>([
    ["content changed", { ...approved(), title: "Other" }, "is not over this content"],
    [
      "a stage skipped",
      { ...approved(), reviews: approved().reviews?.slice(1) },
      "reviews[0] (privacy, eva.adler): the signature by",
    ],
    ["a review too old", signAll(lawful(), signers, "2025-11-20"), "have the transfer reviewed anew"],
    [
      "one who may not",
      signReview(lawful(), security, "data-owner", signed),
      "tan.mei may not review the stage data-owner",
    ],
    [
      "no wildcard",
      lawful(id, { stacks: [{ stack: "*", resources: ["orders"] }] }),
      'stack is "*"; allowed is one name in full',
    ],
  ])("is at fault with %s", async (_case, file, sentence) => {
    const { stdout, status } = await register(file).look(["verify"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^fault +orders-to-frankfurt/);
    expect(stdout).toContain(sentence);
  });

  it("says that nothing passes on the others while one file is broken", async () => {
    const { folder, look } = register(approved());
    writeFileSync(join(folder, "transfers/other.yaml"), "id: [");
    const { stdout, status } = await look(["verify"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\nThe register is not sound: nothing passes on any transfer until it is\.\n$/);
    expect(await look(["show", id])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(
        "Nothing passes on any transfer until the register is sound: transfers/other.yaml",
      ),
    });
  });

  it("fails for everything where the reviewers' file is broken", async () => {
    const { folder, look } = register(approved());
    writeFileSync(join(folder, "transfers/reviewers.yaml"), "reviewMonths: 99\nreviewers: []\n");
    const { stdout, status } = await look(["verify"]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      "transfers/reviewers.yaml, line 1: reviewMonths is 99; allowed is a whole number from 1 to 24.",
    );
  });
});
