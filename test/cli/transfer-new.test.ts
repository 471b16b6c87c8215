/** Registering a transfer question by question: what is asked, what is offered, what is written. */
import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { newAsked } from "../../cli/transfer/new/new-transfer.ts";
import { openRegister } from "../../cli/transfer/open-register.ts";
import { addDays } from "../../policies/border/law/deadline.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { scriptedAsker } from "./scripted-asker.ts";
import { contract, exporter, no, parties, parts, people, purpose, stacks, term, yes } from "./transfer-answers.ts";
import { contractHash, folderWithDocument, today } from "./transfer-project.ts";

let written = "";
beforeEach(() => {
  written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const upToLaws = [
  ...parties,
  ...stacks,
  ["Of which class", "personal"],
  ["Which categories", ["ordinary"]],
  ...parts,
  ...people,
  ...purpose,
  ...term,
] as const;

describe("landlocked transfer new, asking", () => {
  it("writes what was answered, with the hashes of its documents", async () => {
    const folder = folderWithDocument();
    const asker = scriptedAsker([
      ...parties,
      ...stacks,
      ["Of which class", "personal"],
      ["Which categories", ["ordinary"]],
      ...parts,
      ...people,
      ...purpose,
      ...term,
      ...contract,
      ["Write transfers/crm-customers-to-singapore.yaml", yes],
    ]);
    expect(await newAsked(asker, openRegister(folder, today), false)).toBe(0);
    expect(asker.left()).toEqual([]);
    expect(asker.told.join("\n")).toContain(
      "from 100,000 people since 1 January an export needs the standard contract",
    );
    expect(parse(readFileSync(join(folder, "crm-customers-to-singapore.yaml"), "utf8"))).toEqual({
      id: "crm-customers-to-singapore",
      title: "CRM: customers to Singapore",
      exporter: {
        name: "Acme (Hangzhou) Co. Ltd.",
        country: "CN",
        city: "Hangzhou",
        role: "controller",
        criticalInfrastructure: false,
      },
      importer: { name: "Acme Pte. Ltd.", country: "SG", role: "processor" },
      from: { territory: "CN", region: "alicloud/cn-hangzhou" },
      to: { territory: "SG", country: "SG", region: "alicloud/ap-southeast-1" },
      stacks: [{ stack: "hangzhou", resources: ["orders", "contacts"] }],
      data: {
        class: "personal",
        categories: ["ordinary"],
        parts: [
          { resource: "orders", prefixes: ["exports/"] },
          { resource: "contacts", columns: { contacts: ["id", "name"], phones: ["number"] } },
        ],
      },
      subjects: ["CN"],
      people: 120_000,
      sensitivePeople: 0,
      purpose: { kind: "crm", text: "One view of all customers" },
      legalBasis: "contract",
      retention: "two years",
      onward: [{ importer: "Helpdesk Inc.", country: "PH", purpose: "Night shift" }],
      laws: {
        "CN-PIPL": {
          mechanism: "cn.standard_contract",
          evidence: { effective: "2026-03-01", filed: "2026-03-08" },
          documents: [
            { evidence: "signed_contract_cac_text", path: "documents/crm/contract.pdf", sha256: contractHash },
            { evidence: "pipia_report", path: "documents/crm/pipia.pdf", sha256: hash("sha256", "assessed") },
          ],
          duties: [
            { duty: "cn.pipia", done: "2026-02-01", document: "documents/crm/contract.pdf", sha256: contractHash },
            { duty: "cn.notice", done: "2026-02-02" },
          ],
        },
      },
      effective: today,
      expires: addDays(today, 365),
    });
    expect(written).toMatch(/not satisfied: from 100,000 people .*; separate consent to the export is not done\n/);
    expect(written).toMatch(
      /reviewers\.yaml is missing: .* Next: landlocked transfer review crm-customers-to-singapore --stage data-owner --key PATH\n$/,
    );
  });

  it("asks by every law concerned, for tags and for sensitive people, and offers first what each law asks for", async () => {
    const folder = folderWithDocument();
    const asker = scriptedAsker([
      ...parties,
      ["In which stack", "hangzhou"],
      ["How are the resources named", "tags"],
      ["Which tags", "landlocked-owner=crm, tier=gold"],
      ["another stack", no],
      ["Of which class", "sensitive"],
      ["Which categories", ["ordinary", "health"]],
      ["Does everything move", yes],
      ["Where are the people", ["CN", "EEA"]],
      ["How many distinct people", "500"],
      ["with sensitive data|sensitive data", "40"],
      ...exporter,
      ...purpose.slice(0, 4),
      ["Does the importer pass it on", no],
      ...term,
      [
        "rely on by PIPL",
        "",
        (choices) => expect(choices.slice(0, 2)).toEqual(["cn.standard_contract", "cn.certification"]),
      ],
      ["rely on by GDPR", "eu.scc", (choices) => expect(choices[0]).toBe("eu.scc")],
      ["The signed standard contractual clauses of Decision (EU) 2021/914: which document", ""],
      ["Module", "m2"],
      ["Annexes complete", "yes"],
      ["The transfer impact assessment (TIA): which document", "documents/crm/contract.pdf"],
      ["Tia outcome", "positive", (choices) => expect(choices).toContain("negative")],
      ["Covers", "SG"],
      ["transfer impact assessment", "2026-02-01"],
      ["Which document shows it", ""],
      ...Array.from({ length: 4 }, () => ["On which day was this done", ""] as const),
      ["Write transfers/", yes],
    ]);
    expect(await newAsked(asker, openRegister(folder, today), false)).toBe(0);
    const file = parse(readFileSync(join(folder, "crm-customers-to-singapore.yaml"), "utf8")) as TransferFile;
    expect(file.stacks).toEqual([{ stack: "hangzhou", tags: { "landlocked-owner": "crm", tier: "gold" } }]);
    expect(file).toMatchObject({ people: 500, sensitivePeople: 40, data: { whole: true } });
    expect(file.laws).toEqual({
      "EU-GDPR": {
        mechanism: "eu.scc",
        evidence: {
          module: "m2",
          annexes_complete: true,
          tia_outcome: "positive",
          covers: ["SG"],
        },
        documents: [{ evidence: "tia_document", path: "documents/crm/contract.pdf", sha256: contractHash }],
        duties: [{ duty: "eu.tia", done: "2026-02-01" }],
      },
    });
  });

  it("offers a document for one paper alone, and writes what is not there yet so that it is accepted", async () => {
    const folder = folderWithDocument({ "crm/copy.pdf": "signed" });
    const documents = ["documents/crm/contract.pdf", "documents/crm/copy.pdf", "documents/crm/pipia.pdf"];
    const paper = "The report of the impact assessment (PIPIA)";
    const asker = scriptedAsker([
      ...upToLaws,
      ...contract.slice(0, 2),
      ["Effective: on which day", ""],
      [`${paper}: which document`, "", (choices) => expect(choices).toEqual(["", documents[2]])],
      ...contract.slice(4, 6),
      ["impact assessment", "2026-02-01"],
      ["Which document shows it", "", (choices) => expect(choices).toEqual(["", ...documents])],
      ...contract.slice(8),
      ["Write transfers/", yes],
    ]);
    expect(await newAsked(asker, openRegister(folder, today), false)).toBe(0);
    const [registered] = openRegister(folder, today).entries;
    expect(registered?.contents?.laws["CN-PIPL"]?.evidence).toEqual({ effective: false, filed: "2026-03-08" });
    expect(registered).toMatchObject({
      unsound: [],
      standing: { kind: "pending", why: { code: "reviewers-missing" } },
    });
  });

  it("asks the exporter only what the laws concerned turn on, and offers the outcome that is hoped for", async () => {
    const german = parties.map(([asked, answer]) =>
      asked === "Exporter: in which country"
        ? ([asked, "DE"] as const)
        : asked === "Where does the data lie"
          ? ([asked, "aws/eu-central-1"] as const)
          : ([asked, answer] as const),
    );
    const folder = folderWithDocument();
    const plain = scriptedAsker([
      ...german,
      ...stacks,
      ["Of which class", "personal"],
      ["Which categories", ["ordinary"]],
      ...parts,
      ["Where are the people", ["EEA"]],
      ["How many distinct people", "10"],
      ["What is it for", "crm"],
    ]);
    await expect(newAsked(plain, openRegister(folder, today), false)).rejects.toThrow('the script has "the end"');
    const assessed = scriptedAsker([
      ...upToLaws,
      ["rely on by PIPL", "cn.security_assessment"],
      ["which document", ""],
      ["which document", ""],
      ["what does it say", "orders"],
      ["Issued", "2026-01-01"],
      ["which document", ""],
      ["which document", ""],
      ["Outcome", "passed", (choices) => expect(choices).toContain("not_passed")],
    ]);
    await expect(newAsked(assessed, openRegister(folder, today), false)).rejects.toThrow("the end");
  });

  it("takes no number of a paper that would be refused on file", async () => {
    const choices = [
      ["rely on by PIPL", "cn.exempt.volume"],
      ["The count of people since 1 January: which document", ""],
      ["The count of people since 1 January: number, such as 1200", "in the safe"],
    ] as const;
    const few = upToLaws.map((step) => (step[0] === "How many distinct people" ? ([step[0], "1200"] as const) : step));
    const asker = scriptedAsker([...few, ...choices]);
    await expect(newAsked(asker, openRegister(folderWithDocument(), today), false)).rejects.toThrow(
      'It is "in the safe", which is no number of that paper; name the document under documents, or write the number as in "1200".',
    );
  });

  it("writes nothing where a law forbids it, or the person says no; the answers are printed then", async () => {
    const folder = folderWithDocument();
    const important = scriptedAsker([
      ...parties,
      ...stacks,
      ["Of which class", "important"],
      ["Which categories", ["core_data"]],
      ["Does everything move", yes],
      ["Where are the people", ["CN"]],
      ["How many distinct people", "0"],
      ...exporter,
      ...purpose,
      ...term,
    ]);
    await expect(newAsked(important, openRegister(folder, today), false)).rejects.toThrow(
      "PIPL forbids this transfer: core data and state secrets do not leave. Nothing is written.",
    );
    const declined = scriptedAsker([
      ...parties,
      ...stacks,
      ["Of which class", "personal"],
      ["Which categories", ["ordinary"]],
      ...parts,
      ...people,
      ...purpose,
      ...term,
      ...contract,
      ["Write transfers/", no],
    ]);
    await expect(newAsked(declined, openRegister(folder, today), false)).rejects.toThrow("Nothing is written.");
    expect(written).toContain("\nid: crm-customers-to-singapore\n");
    expect(readdirSync(folder)).toEqual(["documents"]);
  });

  it.each([
    ["Under which id", "Not An Id", "Allowed is lower-case words joined by dashes"],
    ["Which resources", "orders, *", "wildcards *, ? and [ are not allowed"],
    ["How many distinct people", "many", "Allowed is a whole number."],
    ["From which day on", "1 March", "Allowed is an ISO date"],
    ["Until which day", "2020-01-01", "36 months later"],
  ])("takes no wrong answer: %s %s", async (question, answer, sentence) => {
    const asker = scriptedAsker(
      [
        ...parties,
        ...stacks,
        ["Of which class", "personal"],
        ["Which categories", ["ordinary"]],
        ...parts,
        ...people,
        ...purpose,
        ...term,
      ].map(([asked, given]) => (asked === question ? [asked, answer] : [asked, given])) as never,
    );
    await expect(newAsked(asker, openRegister(folderWithDocument(), today), false)).rejects.toThrow(sentence);
  });
});
