/** On a terminal of any width every line fits, and what a table has no room for is said in paragraphs. */

import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { openRegister } from "../../cli/transfer/open-register.ts";
import { renderStatus } from "../../cli/transfer/render-status.ts";
import { renderTransfer } from "../../cli/transfer/render-transfer.ts";
import { toStatus } from "../../cli/transfer/status-rows.ts";
import { toTransferView } from "../../cli/transfer/transfer-view.ts";
import { signAll, signReview, threeSigners, writeRegister } from "../register/sign-transfer.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { lawfulTransfer } from "./transfer-project.ts";

const day = "2026-12-01";
const signers = threeSigners();
const folder = join(temporaryFolder(), "transfers");
writeRegister(
  folder,
  [
    signAll(lawfulTransfer("orders-to-frankfurt", {}, day), signers, "2026-11-20"),
    signReview(
      lawfulTransfer("customers-of-the-support-desk-to-dublin", {}, day),
      signers[0],
      "data-owner",
      "2026-11-20",
    ),
  ],
  signers,
);
const register = openRegister(folder, day);
const status = (width: number, color: boolean): string =>
  renderStatus(
    register.entries.map((entry) => toStatus(entry, register)),
    register,
    { width, color },
  );

/** A word that is longer than the room beside its label stays whole, so that it can be copied. */
function tooWide(text: string, width: number): readonly string[] {
  const isLong = (word: string): boolean => word.length > width - 19;
  return stripVTControlCharacters(text)
    .split("\n")
    .filter((line) => line.length > width && !line.split(" ").some(isLong));
}

describe.each([48, 60, 80, 100, 200])("at %d columns", (width) => {
  it.each([true, false])("status fits, colour %s", (color) => {
    expect(tooWide(status(width, color), width)).toEqual([]);
    expect(stripVTControlCharacters(status(width, color))).toMatch(/customers-of-the-support|customers-of/);
  });

  it("show fits", () => {
    for (const entry of register.entries) {
      const text = renderTransfer(toTransferView(entry, register), register, { width, color: true });
      expect(tooWide(text, width)).toEqual([]);
    }
  });
});

it("is a table where there is room, and paragraphs where there is none", () => {
  expect(status(100, false)).toMatch(/^TRANSFER +STAGE +WHO +WHEN +STATE +DAYS LEFT\n/);
  expect(status(60, false)).toMatch(
    /^customers-of-the-support-desk-to-dublin\n {2}pending\n {2}data-owner signed li\.wei 2026-11-20\n/,
  );
});

it("is the same with and without colours", () => {
  expect(stripVTControlCharacters(status(100, true))).toBe(status(100, false));
});
