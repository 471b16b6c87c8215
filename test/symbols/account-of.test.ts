/** In whose account a provider works: only what it says of itself counts. */
import { expect, it } from "vitest";
import { accountOf, withStandIns } from "../../policies/symbols/account-of.ts";

const own = ["111122223333", "1234567890123456"];

it("is the stack's own where the provider says nothing", () => {
  expect(accountOf("aws", undefined, own)).toBe("111122223333");
  expect(accountOf("alicloud", { region: "cn-hangzhou" }, own)).toBe("1234567890123456");
});

it("is the one it is bound to, or whose role it assumes", () => {
  expect(accountOf("aws", { allowedAccountIds: '["444455556666"]' }, own)).toBe("444455556666");
  expect(accountOf("aws", { assumeRoles: [{ roleArn: "arn:aws:iam::444455556666:role/ops" }] }, own)).toBe(
    "444455556666",
  );
  expect(accountOf("aws", { assumeRoles: '[{"roleArn":"arn:aws:iam::444455556666:role/ops"}]' }, own)).toBe(
    "444455556666",
  );
});

it("is nobody's where it signs in with what only its owner knows", () => {
  const unknownAccount = accountOf("aws", { profile: "partner" }, own);
  expect(unknownAccount).toMatch(/^\d{12}$/);
  expect(own).not.toContain(unknownAccount);
});

it("is made up where the stack states none of the cloud, and differs from stack to stack", () => {
  expect(withStandIns(own, "shop/dev")).toEqual(own);
  const [first, second, third] = withStandIns(["444455556666"], "shop/dev");
  expect([first, second?.length, third]).toEqual(["444455556666", 16, undefined]);
  expect(withStandIns([], "shop/dev")).not.toEqual(withStandIns([], "shop/test"));
});
