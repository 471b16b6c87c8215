/** Whatever a secret consists of, no part of it is read in a finding; what is no secret stays readable. */
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { openWords, partsMasking, stretchesMasking } from "../../policies/replay/secret-parts.ts";

const none = [] as const;
const document = {
  url: "https://user:Passw0rd@database.internal.example:5432/orders?token=abcd1234",
  keys: ["k3y-one", "x"],
};
const json = JSON.stringify(document);
const base64 = (text: string) => Buffer.from(text).toString("base64");

const waysOfHiding: readonly (readonly [string, string])[] = [
  ["a URL", document.url],
  ["a JSON text", json],
  ["a JSON text in a JSON text", JSON.stringify({ config: json })],
  ["a JSON text in base64", base64(json)],
  ["a URL as a URL's parameter", encodeURIComponent(document.url)],
  ["base64 within JSON within base64", base64(JSON.stringify({ inner: base64(document.url) }))],
];

test.each(waysOfHiding)("the parts of %s are hidden", (_, secret) => {
  const mask = partsMasking(new Set([secret]), none);
  expect(mask('sent to "DATABASE.internal.example" by Passw0rd with abcd1234, to orders')).toBe(
    'sent to "[secret]" by [secret] with [secret], to [secret]',
  );
});

test("how a document is built is no secret, nor is what anybody may read, nor a short word", () => {
  const resource = { urn: "urn:pulumi:dev::shop::aws:s3/bucket:Bucket::orders", name: "orders", type: "t", inputs: {} };
  const mask = partsMasking(new Set([json]), [resource]);
  expect(mask("orders (url, keys[1]) x")).toBe("orders (url, keys[1]) x");
});

test("keys of inputs are open, what they hold is not", () => {
  const inputs = { rules: [{ destination: { bucketName: "hunter2secret" } }] };
  expect([...openWords([{ urn: "", name: "", type: "", inputs }])]).toEqual(["rules", "destination", "bucketname"]);
});

test("several parts of one word are one: how it is divided tells of it too", () => {
  expect(partsMasking(new Set(["https://evil.example/pathway"]), none)('"https://evil.example/pathway" x')).toBe(
    '"[secret]" x',
  );
});

it("hides each word of any secret, however it is divided", () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9]{4,40}$/), { minLength: 1, maxLength: 100 });
  const divider = fc.constantFrom(" ", "/", ":", ".", ";", "=", ",", "\n", "@", "|");
  fc.assert(
    fc.property(words, divider, (parts, by) => {
      const mask = partsMasking(new Set([parts.join(by)]), none);
      for (const part of parts) expect(mask(`\u2039${part}\u203a`)).toBe("\u2039[secret]\u203a");
    }),
    { numRuns: 100 },
  );
});

test("a stretch of a secret is hidden in what a program writes, in any case; a few letters in common are chance", () => {
  const mask = stretchesMasking(new Set(["Sup3rS3cretValue"]), none);
  expect(mask('{"v":"p3rS3cretValue"} SUP3RS3CR! and super secret, Value')).toBe(
    '{"v":"[secret]"} [secret]! and super secret, Value',
  );
});

it("hides every stretch of nine letters or more of any secret", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-~]{9,60}$/), fc.nat(), fc.nat(), (secret, from, more) => {
      const start = from % (secret.length - 8);
      const piece = secret.slice(start, start + 9 + (more % (secret.length - start - 8)));
      const text = `\u2039${piece}\u203a`;
      const shown = stretchesMasking(new Set([secret]), none)(text);
      expect(shown.replaceAll("[secret]", "")).toBe("\u2039\u203a");
    }),
    { numRuns: 200 },
  );
});
