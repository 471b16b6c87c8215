/** What show says of a transfer, to people and to machines. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { approved, day, id, lawful, named, register } from "./signed-register.ts";

const esc = String.fromCharCode(27);

describe("landlocked transfer show", () => {
  it("tells of an approved transfer who sends what to whom, on what ground, and what the law says", async () => {
    const { stdout, stderr, status } = await register(approved()).look(["show", id]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    for (const text of [
      "orders-to-frankfurt  approved until 2027-11-20 (354 days left)\nOrders of Chinese customers",
      "    exporter     Acme (Hangzhou) Co. Ltd., controller in Hangzhou, China\n",
      "    to           Frankfurt, Germany (aws/eu-central-1)\n",
      "                 of orders only objects that begin with exports/support/\n",
      "    how many     120,000 people in a calendar year, none with sensitive data\n",
      `\n  PIPL (CN-PIPL)\n    relies on    ${named("cn.standard_contract")}\n`,
      "    documents    documents/orders-to-frankfurt/contract.pdf (the signed standard contract, in the CAC's text): unchanged\n",
      "    verdict      on 2026-12-01 allowed: from 100,000 people",
      "    data-owner   approved by li wei (li.wei) on 2026-11-20, counts until 2027-11-20\n",
    ])
      expect(stdout).toContain(text);
    expect(stdout).not.toContain(esc);
  });

  it("says what is missing by law though all have signed", async () => {
    const { laws } = lawful();
    const { "CN-PIPL": entry } = laws;
    const file = approved(id, { laws: entry ? { "CN-PIPL": { ...entry, duties: [] } } : {} });
    const { stdout, status } = await register(file).look(["show", id]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /verdict +on 2026-12-01 not satisfied: .*; a personal-information protection impact assessment is not done; .*\n +needed +a personal/,
    );
    expect(await register(file).look(["verify"])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("all three reviews are signed, but nothing passes: PIPL: "),
    });
  });

  it("names the law of the people that the transfer forgot", async () => {
    const { stdout, status } = await register(approved(id, { subjects: ["CN", "SG"] })).look(["show", id]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /PDPA \(SG-PDPA\)\n +verdict +on 2026-12-01 not satisfied: it states no mechanism of PDPA\n/,
    );
  });

  it("marks a document whose bytes have changed, and what was signed over others", async () => {
    const { folder, look } = register(approved());
    writeFileSync(join(folder, `transfers/documents/${id}/contract.pdf`), "other");
    const { stdout, status } = await look(["show", id]);
    expect(status).toBe(1);
    expect(stdout).toContain("(the signed standard contract, in the CAC's text): not the bytes on file\n");
    const altered = { ...approved(), people: 100_001 };
    expect((await register(altered).look(["show", id])).stdout.match(/\n +does not count\n/g)).toHaveLength(3);
  });

  it("prints one JSON document with --json", async () => {
    const { stdout, status } = await register(approved()).look(["show", id, "--json"], { FORCE_COLOR: "1" });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      id,
      day,
      standing: { kind: "approved", until: "2027-11-20" },
      passes: true,
      transfer: { people: 120_000 },
      reviews: [{ stage: "data-owner", reviewer: "li.wei" }, { stage: "privacy" }, { stage: "security" }],
      documents: [
        { law: "CN-PIPL", proves: "signed_contract_cac_text" },
        { law: "CN-PIPL", proves: "pipia_report" },
      ],
      laws: [{ law: "CN-PIPL", mechanism: "cn.standard_contract", passes: true, verdict: "allowed" }],
      unsound: [],
    });
  });

  it("names the place of each document that has changed", async () => {
    const [, second] = lawful().laws["CN-PIPL"]?.documents ?? [];
    const { folder, look } = register(approved());
    writeFileSync(join(folder, "transfers", second?.path ?? ""), "other");
    const { documents: shown } = JSON.parse((await look(["show", id, "--json"])).stdout);
    expect(shown).toEqual([
      expect.not.objectContaining({ problem: expect.anything() }),
      expect.objectContaining({
        proves: "pipia_report",
        problem: expect.stringMatching(/^transfers\/orders-to-frankfurt\.yaml, laws\.CN-PIPL\.documents\[1\]: /),
      }),
    ]);
  });

  it("is coloured only where that is asked for", async () => {
    const { look } = register(approved());
    expect((await look(["show", id], { FORCE_COLOR: "1" })).stdout).toContain(esc);
    expect((await look(["show", id, "--no-color"], { FORCE_COLOR: "1" })).stdout).not.toContain(esc);
    expect((await look(["status"], { FORCE_COLOR: "1", NO_COLOR: "1" })).stdout).not.toContain(esc);
    expect((await look(["status"], { FORCE_COLOR: "1" })).stdout).toContain(esc);
  });
});
