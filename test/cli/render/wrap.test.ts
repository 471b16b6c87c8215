/** A text fills the lines of a terminal and breaks between words alone. */
import { expect, it } from "vitest";
import { wrap } from "../../../cli/render/wrap.ts";

it("fills the lines that are left beside the indent", () => {
  expect(wrap("orders would be copied to Virginia", 26, 4)).toEqual(["orders would be copied", "to Virginia"]);
});

it("keeps a word longer than a line whole", () => {
  const arn = "arn:aws:s3:::orders-of-people-in-frankfurt";
  expect(wrap(`copies ${arn} abroad`, 20, 0)).toEqual(["copies", arn, "abroad"]);
});

it("keeps the lines and the empty lines a text has", () => {
  expect(wrap("one\n\ntwo", 80, 0)).toEqual(["one", "", "two"]);
});

it("leaves 20 columns in the narrowest terminal", () => {
  expect(wrap("twenty columns it is", 5, 4)).toEqual(["twenty columns it is"]);
});

it("counts the columns a character takes", () => {
  expect(wrap("个人信息保护 个人信息保护", 20, 0)).toEqual(["个人信息保护", "个人信息保护"]);
});
