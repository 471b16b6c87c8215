/** Parties are named by ids that exist and letters that can be read. */
import { expect, test } from "vitest";
import { checkParties } from "../../../policies/register/transfer-file/check-parties.ts";
import { sampleTransfer } from "../sign-transfer.ts";

const { exporter, importer } = sampleTransfer();
const messages = (changes: object, more: object = {}) =>
  [
    ...checkParties({ ...sampleTransfer(), exporter: { ...exporter, ...changes }, importer: { ...importer, ...more } }),
  ].map(({ path, message }) => `${path.join(".")} ${message}`);

test("sound ones have no fault, nor has a party that states none", () => {
  expect(messages({})).toEqual([]);
  expect(messages({ registrations: ["uscc:91110000600037341L", "lei:5493001KJTIIGC8Y1R12"] })).toEqual([]);
  expect(messages({}, { registrations: ["DE-HRB:1", "DE-VR:1"] })).toEqual([]);
});

test("a wrong id, a register named twice and a letter that looks like another are told", () => {
  expect(messages({ registrations: ["uscc:91110000600037342L"] })).toEqual([
    'exporter.registrations.0 is "uscc:91110000600037342L", which has check digits that don\'t fit; copy it from the business licence',
  ]);
  expect(messages({}, { registrations: ["DE-HRB:1", "DE-HRB:2"], name: "\u0410cme" })).toEqual([
    'importer.name holds U+0410, which looks like "A"; write the letter that is meant',
    "importer.registrations names one register twice; an entity has one number in each",
  ]);
});
