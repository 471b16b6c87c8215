/** However a secret is written, it is masked: in a text, and in the facts of a finding. */
import { inspect } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { masked } from "../../policies/replay/masked.ts";
import { maskedIn } from "../../policies/replay/masked-in.ts";

it("hides every secret, the longest first, and short ones only where they stand alone", () => {
  expect(masked('hunter22 and "hunter2" and "ab" in about', ["hunter2", "hunter22", "ab"])).toBe(
    '[secret] and "[secret]" and "[secret]" in about',
  );
});

it("finds no secret in the word that stands for one", () => {
  expect(masked("hunter2 is secret", ["hunter2", "secret"])).toBe("[secret] is [secret]");
});

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const waysOfWriting: readonly (readonly [string, (secret: string) => string])[] = [
  ["as it is", (secret) => secret],
  ["in JSON", json],
  ["in JSON within JSON", (secret) => json(json(secret))],
  ["in base64", (secret) => Buffer.from(secret).toString("base64")],
  ["in base64 without its end", (secret) => Buffer.from(secret).toString("base64").replace(/=+$/, "")],
  ["in base64 for URLs", (secret) => Buffer.from(secret).toString("base64url")],
  ["in a URL", (secret) => encodeURIComponent(secret.toWellFormed())],
  ["in a form", (secret) => new URLSearchParams({ secret }).toString().slice("secret=".length)],
  ["on the console", (secret) => inspect(secret, { maxStringLength: null }).slice(1, -1)],
];
const units = fc.oneof(
  fc.string({ unit: "binary", maxLength: 1 }),
  fc.constantFrom('"', "\\", "\n", "'", " ", "+", "/", "="),
);
const anySecret = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(units, { minLength: 4, maxLength: 40 }) },
    { weight: 1, arbitrary: fc.array(units, { minLength: 4, maxLength: 4_000, size: "max" }) },
  )
  .map((parts) => parts.join(""))
  // What stands around it below is none of it.
  .filter((secret) => secret.length >= 4 && secret.length <= 4_000 && !/[\u2039\u203a\uFDD0]/.test(secret));

it.each(waysOfWriting)("hides any secret of 4 to 4,000 characters %s", (_, write) => {
  fc.assert(
    fc.property(anySecret, (secret) => {
      const text = `\u2039${write(secret)}\u203a`;
      expect(masked(text, [secret])).toBe("\u2039[secret]\u203a");
      const facts = { message: text, facts: [{ name: text }] };
      expect(maskedIn(facts, new Set([secret]))).toEqual({
        message: "\u2039[secret]\u203a",
        facts: [{ name: "\u2039[secret]\u203a" }],
      });
    }),
    { numRuns: 200 },
  );
});
