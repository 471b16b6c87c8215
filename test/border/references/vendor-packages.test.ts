/** A vendor's library means its vendor, unless the program gives it another address or only checks who calls. */
import { expect, test } from "vitest";
import type { Text } from "../../../policies/border/references/text.ts";
import { vendorsFetched } from "../../../policies/border/references/vendor-packages.ts";

const packages = [
  {
    names: ["@vendor/", "vendor_sdk", "vendor.cloud."],
    host: "vendor.example",
    only: undefined,
    checks: ["hooks.check"],
    instead: ["baseURL", "VENDOR_URL"],
  },
  { names: ["mailer"], host: "mail.example", only: "service", checks: [], instead: [] },
];
const textOf = (key: string, text: string): Text => ({ at: key, steps: [key], key, text });
const vendors = (...texts: readonly Text[]) =>
  vendorsFetched(texts, packages).map(({ word }) => [word.word, word.said]);

test.each([
  ["i.js", "const x = require('@vendor/node')", "vendor.example", "@vendor/node"],
  ["i.js", "import { X } from '@vendor/node'", "vendor.example", "@vendor/node"],
  ["i.js", "const { X } = await import('@vendor/node')", "vendor.example", "@vendor/node"],
  ["i.py", "from vendor_sdk import Client", "vendor.example", "vendor_sdk"],
  ["i.py", "import os, vendor_sdk", "vendor.example", "vendor_sdk"],
  ["i.py", "from vendor.cloud import storage", "vendor.example", "vendor.cloud.storage"],
  ["i.js", "const h = require('@vendor/node'); h.hooks.check(e); h.people.create(e)", "vendor.example", "@vendor/node"],
  ["i.js", "require('mailer').transport({ service: 'gmail' })", "mail.example", "mailer"],
])("%s: %s", (key, text, host, said) => expect(vendors(textOf(key, text))).toEqual([[host, said]]));

test.each([
  ["i.js", "// require('@vendor/node')\nconst x = 1"],
  ["i.js", "import type { X } from '@vendor/node'"],
  ["i.js", "const x = require('./vendor_sdk')"],
  ["i.js", "const x = require('@vendor/node')({ baseURL: 'https://llm.internal' })"],
  ["i.js", "const h = require('@vendor/node'); h.hooks.check(e)"],
  ["i.js", "require('mailer').transport({ host: 'mail.internal' })"],
  ["notes.txt", "We import from '@vendor/node'"],
])("not %s: %s", (key, text) => expect(vendors(textOf(key, text))).toEqual([]));

test("a variable that says another server decides", () => {
  const program = textOf("i.js", "const x = require('@vendor/node')");
  expect(vendors(program, textOf("VENDOR_URL", "https://vendor.internal"))).toEqual([]);
  expect(vendors(program, textOf("VENDOR_URL", "x"))).toHaveLength(1);
});
