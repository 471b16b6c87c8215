/** A letter of another script that looks like one of Latin is told; text in its own script is what it looks like. */
import { expect, test } from "vitest";
import { lookalike, skeleton } from "../../../policies/register/strict/lookalike.ts";

test.each(["orders", "Müller & Söhne", "订单", "заказы", "上海 Acme", "Zoë", "Acme Ж", "Acme ½", "Acme ъ", "Acme ґ"])(
  "%s can be read",
  (text) => expect(lookalike(text)).toBeUndefined(),
);

test.each([
  ["\u043Erders", 'holds U+043E, which looks like "o"; write the letter that is meant'],
  ["\u0441\u043E\u0440\u0443", 'holds U+0441, which looks like "c"; write the letter that is meant'],
  ["\u042Erders", 'holds U+042E, which looks like "lO"; write the letter that is meant'],
  ["\u2167", 'holds U+2167, which looks like "VIII"; write the letter that is meant'],
  ["\u2122", 'holds U+2122, which looks like "TM"; write the letter that is meant'],
  ["\uFF41cme", 'holds U+FF41, which looks like "a"; write the letter that is meant'],
])("%s can't", (text, why) => expect(lookalike(text)).toBe(why));

test("two that look alike have one skeleton", () => {
  expect(skeleton("\u0410cme")).toBe(skeleton("acme"));
  expect(skeleton("Acme")).not.toBe(skeleton("Acne"));
});
