/** Two parties are two only where one register, or two countries, say so. */
import { expect, test } from "vitest";
import { areApart, shareRegistration } from "../../../policies/border/transfer/registered-apart.ts";

const apart = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  areApart({ registrations: one }, { registrations: other });

test("what can't be compared may be one", () => {
  expect(apart(undefined, ["lei:A"])).toBe(false);
  expect(apart(undefined, undefined)).toBe(false);
  expect(apart(["uscc:A"], ["lei:A"])).toBe(false);
  expect(apart(["DE-HRB-MUENCHEN:1"], ["DE-VAT:2"])).toBe(false);
});

test("another number in one register is another, and so is another country's", () => {
  expect(apart(["lei:A"], ["lei:B"])).toBe(true);
  expect(apart(["uscc:A1"], ["uscc:B1"])).toBe(true);
  expect(apart(["uscc:A"], ["DE-HRB-MUENCHEN:A"])).toBe(true);
  expect(apart(["DE-HRB-MUENCHEN:01"], ["DE-HRB-MUENCHEN:1"])).toBe(false);
});

test("one number in common makes one, whatever else differs", () => {
  expect(apart(["lei:A", "DE-HRB:1"], ["lei:A", "DE-HRB:2"])).toBe(false);
  expect(shareRegistration(["lei:A"], ["uscc:A", "lei:A"])).toBe(true);
  expect(shareRegistration(undefined, ["lei:A"])).toBe(false);
});

test("letters about a number without check digits make no other", () => {
  expect(apart(["DE-HRB-MUENCHEN:86000"], ["DE-HRB-MUENCHEN:HRB86000"])).toBe(false);
  expect(apart(["DE-HRB-MUENCHEN:86000"], ["DE-HRB-MUENCHEN:HRB086000B"])).toBe(false);
  expect(apart(["DE-HRB-MUENCHEN:86000"], ["DE-HRB-MUENCHEN:HRB86001"])).toBe(true);
  expect(apart(["DE-HRB-MUENCHEN:86"], ["DE-HRB-MUENCHEN:HRB00086"])).toBe(false);
});

test("zeros count but before a number", () => {
  expect(apart(["DE-HRB:101"], ["DE-HRB:11"])).toBe(true);
  expect(apart(["DE-HRB:001"], ["DE-HRB:1"])).toBe(false);
  expect(shareRegistration(["DE-HRB:001"], ["DE-HRB:1"])).toBe(true);
  expect(shareRegistration(["DE-HRB:101"], ["DE-HRB:11"])).toBe(false);
});

test("a register is of its country", () => {
  expect(apart(["uscc:A"], ["CN-LOCAL:1"])).toBe(false);
  expect(apart(["DE-HRB:1"], ["DE-VAT:1"])).toBe(false);
  expect(apart(["DE-HRB:1"], ["US-EIN:1"])).toBe(true);
});
