/** Where the register of a project is; what it then allows is told in stack-settings.test.ts and by the judge. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readTransfers, registerWords } from "../../policies/config/read-transfers.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { sampleTransfer, signAll, threeSigners, writeRegister } from "../register/sign-transfer.ts";

const facts = await loadFacts();
const day = "2026-11-23";
const folder = mkdtempSync(join(tmpdir(), "landlocked-transfers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const stated = (path: string) => ({ path, field: "config of stack dev: landlocked:transfers" });

describe("readTransfers", () => {
  test("finds none where nobody states a register and the usual folder is not there", () => {
    expect(readTransfers(undefined, { folder, day }, facts)).toEqual({ transfers: [], unsoundTransfers: [] });
  });

  test("tells what is broken, and never hands it on", () => {
    mkdirSync(join(folder, "law"));
    writeFileSync(join(folder, "law/other.yaml"), "id: other\ntitel: Other\n");
    const { transfers, unsoundTransfers } = readTransfers(stated("law"), { folder, day }, facts);
    expect(transfers).toEqual([]);
    expect(unsoundTransfers.join("\n")).toContain("law/other.yaml, line 1: title is missing");
  });

  test("refuses a folder that is stated and not there", () => {
    expect(() => readTransfers(stated("nowhere"), { folder, day }, facts)).toThrow(
      `config of stack dev: landlocked:transfers is "nowhere", and there is no folder ${folder}/nowhere; allowed is`,
    );
  });

  test("takes a register outside the project for one of several projects, also by a link", () => {
    const [outside, shop] = [join(folder, "outside"), join(folder, "shop")];
    mkdirSync(shop);
    const signers = threeSigners();
    writeRegister(outside, [signAll(sampleTransfer(), signers)], signers);
    symlinkSync(outside, join(shop, "transfers"));
    for (const where of [undefined, stated("transfers"), stated("../outside"), stated(outside)]) {
      const { transfers, register } = readTransfers(where, { folder: shop, project: "shop", day }, facts);
      expect(transfers.map(({ isShared }) => isShared)).toEqual([true]);
      expect(register).toMatchObject({ path: realpathSync(outside), isOutside: true });
    }
    writeRegister(join(shop, "own"), [signAll(sampleTransfer(), signers)], signers);
    const own = readTransfers(stated("own"), { folder: shop, project: "shop", day }, facts);
    expect(own.transfers.map(({ isShared }) => isShared)).toEqual([false]);
  });

  test("lets nothing pass where the project's folder is not known", () => {
    const { transfers, unsoundTransfers } = readTransfers(
      undefined,
      { folder: undefined, project: "shop", day },
      facts,
    );
    expect(transfers).toEqual([]);
    expect(unsoundTransfers).toEqual([expect.stringMatching(/^the folder of the project shop is not known; /)]);
  });
});

test("registerWords are those of the laws, regions and vocabulary on file", () => {
  const words = registerWords(facts);
  expect(words.territories.get("EEA")).toContain("DE");
  expect(words.regions.get("alicloud/cn-hangzhou")).toBe("CN");
  expect(words.laws.get("EU-GDPR")).toContain("eu.scc");
});
