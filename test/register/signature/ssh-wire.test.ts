/** The wire format is read strictly: nothing short, nothing left over, one spelling of a number and of base64. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { fromBase64, WireError, WireReader, wireString } from "../../../policies/register/signature/ssh-wire.ts";

const reader = (...bytes: readonly number[]): WireReader => new WireReader(Buffer.from(bytes));
const positive = (...bytes: readonly number[]): Buffer => new WireReader(wireString(Buffer.from(bytes))).positive();

it("reads back what wireString writes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const found = new WireReader(wireString(bytes));
      expect(found.string()).toEqual(Buffer.from(bytes));
      expect(() => found.end()).not.toThrow();
    }),
  );
});

it("refuses to read beyond the end, and to leave bytes unread", () => {
  expect(() => reader(0, 0, 0).uint32()).toThrow(new WireError("ends too early"));
  expect(() => reader(0, 0, 0, 2, 65).string()).toThrow("ends too early");
  expect(() => reader(255, 255, 255, 255, 65).string()).toThrow("ends too early");
  expect(() => reader(0).end()).toThrow("has bytes after its end");
  expect(reader(7).byte()).toBe(7);
});

it("reads names of printable ASCII only", () => {
  expect(new WireReader(wireString("ssh-rsa")).name()).toBe("ssh-rsa");
  for (const name of ["ssh rsa", "ssh\u0000", "schlüssel"])
    expect(() => new WireReader(wireString(name)).name()).toThrow("holds a name with signs that no name has");
});

it("reads numbers above zero in as few bytes as they take", () => {
  expect(positive(1)).toEqual(Buffer.from([1]));
  expect(positive(0, 0x80)).toEqual(Buffer.from([0x80]));
  for (const bytes of [[], [0], [0, 1], [0x80], [0, 0, 0x80]])
    expect(() => positive(...bytes)).toThrow("holds a number that is not written as SSH writes it");
});

it("takes base64 in its one spelling", () => {
  expect(fromBase64("AAEC")).toEqual(Buffer.from([0, 1, 2]));
  for (const text of ["AAE", "AAF=", "AA==\n", "A_EC", "AA EC"]) expect(fromBase64(text)).toBeUndefined();
});
