/** What is an account's id: digits alone, as many as one of the clouds gives. */
import { expect, test } from "vitest";
import { isAccountId } from "../../../policies/border/terms/account.ts";

test.each([
  ["111122223333", true],
  ["1234567890123456", true],
  ["12345678901", false],
  ["123456789012345678901", false],
  ["11112222333*", false],
  ["arn:aws:iam::111122223333:root", false],
])("%s: %s", (text, expected) => expect(isAccountId(text)).toBe(expected));
