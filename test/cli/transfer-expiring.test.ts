/** What ends within a time, soonest first, and how a time is written. */
import { describe, expect, it } from "vitest";
import { document, signAll } from "../register/sign-transfer.ts";
import { runLandlocked } from "./run-landlocked.ts";
import { approved, id, lawful, named, register, signers } from "./signed-register.ts";

describe("landlocked transfer expiring", () => {
  it("lists what ends, soonest first, and exits 1", async () => {
    const soon = approved("crm-to-dublin", { expires: "2027-01-15" });
    const { stdout, status } = await register(approved(), soon).look(["expiring", "--within", "12m"]);
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        "   45 days  2027-01-15  crm-to-dublin: the transfer ends",
        "  354 days  2027-11-20  crm-to-dublin: the reviews data-owner, privacy and security end",
        "  354 days  2027-11-20  orders-to-frankfurt: the reviews data-owner, privacy and security end",
        "",
      ].join("\n"),
    );
  });

  it("counts the time for a renewal back from the end of the mechanism, in working days", async () => {
    const entry = lawful().laws["CN-PIPL"];
    const evidence = {
      approved_scope: "orders",
      issued: "2024-03-01",
      outcome: "passed",
      scope_ok: true,
    };
    const documents = ["approval_notice_number", "self_assessment_report", "data_export_contract"].map((one) => ({
      evidence: one,
      ...document(`documents/${one}.pdf`),
    }));
    const laws = entry ? { "CN-PIPL": { ...entry, mechanism: "cn.security_assessment", evidence, documents } } : {};
    const { look } = register(approved(id, { laws }));
    expect((await look(["expiring", "--within", "8w"])).stdout).toBe(
      `  6 days  2026-12-07  orders-to-frankfurt: last day to ask for the renewal of ${named("cn.security_assessment")} (PIPL)\n`,
    );
    expect(await look(["expiring", "--within", "5d"])).toMatchObject({
      status: 0,
      stdout: "Nothing ends until 2026-12-06.\n",
    });
    expect((await look(["expiring", "--within", "3m"])).stdout).toContain(
      `2027-03-01  orders-to-frankfurt: ${named("cn.security_assessment")} (PIPL) ends\n`,
    );
  });

  it("names a filing that is due", async () => {
    const entry = lawful().laws["CN-PIPL"];
    const evidence = { effective: "2026-11-25", filed: false };
    const { look } = register(approved(id, { laws: entry ? { "CN-PIPL": { ...entry, evidence } } : {} }));
    expect((await look(["expiring", "--within", "2w"])).stdout).toMatch(
      /^ +8 days {2}2026-12-09 {2}orders-to-frankfurt: .* \(PIPL\) is due\n$/,
    );
  });

  it("looks 60 days ahead unless told, and lists what has ended until it is superseded or revoked", async () => {
    const late = approved("late", { effective: "2026-01-10", expires: "2026-11-30" });
    const old = signAll(lawful("old", { effective: "2025-11-20", expires: "2027-06-01" }), signers, "2025-11-20");
    const { look } = register(
      late,
      old,
      approved("soon", { expires: "2027-01-29" }),
      approved("later", { expires: "2027-01-31" }),
    );
    const { stdout, status } = await look(["expiring"]);
    expect(status).toBe(1);
    expect(stdout.split("\n")).toEqual([
      "  11 days ago  2026-11-20  old: the reviews data-owner, privacy and security have ended",
      "    1 day ago  2026-11-30  late: the transfer has ended",
      "      59 days  2027-01-29  soon: the transfer ends",
      "",
    ]);
    const successor = approved("next", { supersedes: "late" });
    expect(await register(late, successor).look(["expiring"])).toMatchObject({ status: 0 });
  });

  it("leaves out what an approved successor has taken over, and what was never approved", async () => {
    const { look } = register(
      approved("a", { expires: "2027-01-15" }),
      approved("b", { supersedes: "a", effective: "2027-01-10" }),
      lawful("c", { expires: "2027-01-15" }),
    );
    expect(await look(["expiring", "--within", "60d"])).toMatchObject({ status: 0, stderr: "" });
  });

  it.each(["60", "0d", "-5d", "1y", "60 d", "99999d", ""])("refuses the duration %j", async (within) => {
    const { stderr, status } = await register().look(["expiring", "--within", within]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `--within ${within}: no duration; allowed is a number from 1 to 9999 with d, w or m for days, weeks or months, such as 60d.\n`,
    );
  });
});

describe("landlocked transfer", () => {
  it.each([
    [["show", "nope"], "nope: no such transfer in transfers; none is on file."],
    [
      ["status", "--register", "nowhere"],
      'nowhere: there is no such folder; name the register with --register, or begin one with "landlocked transfer new".',
    ],
    [["show"], "error: missing required argument 'id'"],
  ])("says in one sentence what is wrong and exits 2: %j", async (args, sentence) => {
    expect(await register().look(args)).toEqual({ stdout: "", stderr: `${sentence}\n`, status: 2 });
  });

  it("refuses a day that is none", async () => {
    const { stderr, status } = await runLandlocked(
      ["transfer", "status", "--day", "2026-02-30"],
      {},
      register().folder,
    );
    expect({ stderr, status }).toEqual({
      stderr:
        "error: option '--day <date>' argument '2026-02-30' is invalid. Allowed is an ISO date such as 2026-01-31.\n",
      status: 2,
    });
  });
});
