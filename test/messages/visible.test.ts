/** No text of a program's forges a line, a colour or an order of letters; ordinary words of any language stay as they are. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../policies/messages/visible.ts";

test("what steers a terminal, turns letters or is not seen is written out", () => {
  expect(visible("a\u001b[8mb\u001b]0;c\u0007\r\nok  dev: nothing refused\td")).toBe(
    "a\\u001b[8mb\\u001b]0;c\\u0007\\r\\nok  dev: nothing refused\\td",
  );
  expect(visible("\u202Egnp.exe\u2066x\u200B\uFEFF\u009B31m\u007F\u2028\u{E0041}\uD800\uFFFF\u3164")).toBe(
    "\\u202egnp.exe\\u2066x\\u200b\\ufeff\\u009b31m\\u007f\\u2028\\udb40\\udc41\\ud800\\uffff\\u3164",
  );
});

test("words of any language stay as they are", () => {
  const words = 'Zürich, 杭州 (数据出境), Ελλάδα, हिन्दी, עברית, "quoted", C:\\temp, e\u0301, 👍, \u3000';
  expect(visible(words)).toBe(words);
});

test("what is shown is one line, which shows the same when shown again, and in JSON means the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(visible(shown)).toBe(shown);
      expect(JSON.parse(visible(JSON.stringify(text)))).toBe(text);
    }),
  );
});
