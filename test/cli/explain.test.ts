/** `landlocked explain` as a person runs it: options or a file, text or JSON, one sentence for each mistake. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { runLandlocked } from "./run-landlocked.ts";

async function explain(...args: readonly string[]): Promise<{
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}> {
  const { status, stdout, stderr } = await runLandlocked(["explain", ...args], {}, resolve("."));
  return { code: status, out: stdout, error: stderr };
}

function file(text: string): string {
  const path = join(temporaryFolder(), "facts.yaml");
  writeFileSync(path, text);
  return path;
}

const known = ["--no-cii", "--purpose", "crm", "--duties-done", "--day", "2026-11-23"];

describe("an answer", () => {
  test("says what a law needs, by which article, what it costs and what would change it", async () => {
    const { code, out } = await explain(
      "--from",
      "cn-hangzhou",
      "--to",
      "aws/eu-central-1",
      "--class",
      "sensitive",
      "--people",
      "12000",
      ...known,
    );
    expect(code).toBe(1);
    expect(out).toContain("CN to DE, judged on 2026-11-23");
    expect(out).toContain("needs     PIPL  CN-PIPL");
    expect(out).toContain("needs a security assessment (CAC order 16 art. 7(2))");
    expect(out).toContain("a passed CAC security assessment cn.security_assessment");
    expect(out).toContain("up to RMB 50 million or 5 % of the prior year's turnover (PIPL art. 66)");
    expect(out).toContain(
      "Below 10,000 people with sensitive data since 1 January PIPL would accept the filed CAC standard contract, or a personal-information protection certification for exports.",
    );
  });

  test("allows what is allowed, with exit code 0, and marks what is unverified", async () => {
    const asked = ["--from", "PH", "--to", "SG", "--class", "personal", "--people", "5", "--holds", "ph.contract"];
    const { code, out } = await explain(...asked, ...known);
    expect(code).toBe(0);
    expect(out).toContain("allowed   DPA");
    expect(out).toContain("DPA s. 21 (unverified)");
  });

  test("says why a word does not say enough, and how to say more", async () => {
    const asked = ["--from", "EU", "--to", "South Korea", "--category", "personal_financial", "--people", "5"];
    const { code, out } = await explain(...asked, ...known);
    expect(code).toBe(1);
    expect(out).toContain("EEA to KR, judged on 2026-11-23");
    expect(out).toContain("personal_financial may be personal_credit: accounts and payments may be credit information");
    expect(out).toContain("category: state it with --class or --category");
    expect((await explain(...asked, "--flag", "recipient_not_supervised_fsc", ...known)).code).toBe(0);
  });

  test("names the duty that is due and the day", async () => {
    const { code, out } = await explain(
      "--from",
      "CN",
      "--to",
      "SG",
      "--class",
      "personal",
      "--people",
      "150000",
      "--holds",
      "cn.standard_contract:effective=2026-11-16",
      ...known,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/due\n.*cn\.standard_contract\.filing by 2026-11-30/);
  });

  test("says which facts are not known, and the options that state them", async () => {
    const { code, out } = await explain("--from", "CN", "--to", "SG", "--class", "personal", "--people", "5");
    expect(code).toBe(1);
    expect(out).toContain("unproven  Nothing proves yet that PIPL allows it, and not known means refused.");
    expect(out).toContain("cii: state it with --cii or --no-cii");
    expect(out).toContain("purpose: state it with --purpose");
  });

  test("names the file to add for a place nothing is on file about", async () => {
    const { code, out } = await explain("--from", "MO", "--to", "ZW", "--class", "personal");
    expect(code).toBe(1);
    expect(out).toContain("no law on file covers Macao");
    expect(out).toContain("policies/laws/mo.yaml (CONTRIBUTING.md, A new law)");
    expect(out).toContain("policies/laws/zw.yaml (CONTRIBUTING.md, A new law)");
  });

  test("counts reading from abroad as an export of data that stays", async () => {
    const { code, out } = await explain(
      "--from",
      "DE",
      "--to",
      "aws/eu-central-1",
      "--read-from",
      "CN",
      "--class",
      "personal",
      ...known,
    );
    expect(code).toBe(1);
    expect(out).toContain("reading it from abroad is an export too (GDPR art. 44, Irish DPC, TikTok (2025))");
  });
});

describe("a category", () => {
  const staff =
    "purpose: hr_management\nbase_ok: true\nevidence: [{ m: cn.exempt.hr, labour_rules_adopted_date: 2025-04-01, necessity: true }]\n";
  const judged = async (
    category: string,
    more = "",
  ): Promise<{ readonly overall: string; readonly by_regime: Record<string, { decided_by: string[] }> }> => {
    const text = `origin: CN\ndestination: US\npersons: 100\ncii: false\ncategory: ${category}\n${staff.replace("2025-04-01", '"2025-04-01"')}${more}`;
    return JSON.parse((await explain("--facts", file(text), "--json")).out);
  };

  test("of important data enjoys no exemption, whatever else is said of it", async () => {
    expect((await judged("sensitive")).overall).toBe("allowed");
    for (const category of ["state_organ_data", "important_data", "[important_core, ordinary]"]) {
      expect((await judged(category)).overall).toBe("needs");
      expect((await judged(category, "important_data: false\n")).overall).toBe("needs");
    }
    expect((await judged("state_organ_data")).by_regime["CN-PIPL"]?.decided_by).toContain("PIPL-36");
  });
});

describe("a file of facts", () => {
  test("gives one JSON document in the shape of the decision cases", async () => {
    const path = file(
      "origin: [CN, DE]\ndestination: SG\ncategory: ordinary\npersons: 150000\nsensitive: 0\ncii: false\npurpose: crm\nbase_ok: true\nevidence: [{ m: eu.scc, tia_outcome: positive }]\n",
    );
    const { code, out } = await explain("--facts", path, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      overall: "needs",
      by_regime: {
        "CN-PIPL": {
          verdict: "needs",
          needs: { any_of: ["cn.standard_contract", "cn.certification"] },
          decided_by: ["CBDF-8", "PIPL-38"],
          reasons: [
            {
              code: "law-text",
              facts: { text: expect.any(String) },
              says: "from 100,000 people since 1 January an export needs the standard contract or a certification",
              articles: ["CAC order 16 art. 8"],
            },
            expect.objectContaining({ articles: ["PIPL art. 38"] }),
          ],
        },
        "EU-GDPR": {
          verdict: "allowed",
          decided_by: ["GDPR-46"],
          reasons: expect.arrayContaining([
            expect.objectContaining({ code: "mechanism-counts", articles: ["GDPR art. 46"] }),
          ]),
        },
      },
      duties_due: [],
      warnings: [],
      unproven: [],
    });
  });

  test("says what holds before what only may hold, and in JSON what would have to turn out so", async () => {
    const { out } = await explain("--from", "DE", "--to", "KR", "--class", "personal");
    const reasons = out.slice(out.indexOf("because"), out.indexOf("needs\n"));
    expect(reasons.indexOf("finds KR adequate")).toBeLessThan(reasons.indexOf("perhaps (purpose not known)"));
    const json = await explain("--from", "DE", "--to", "KR", "--class", "personal", "--json");
    expect(JSON.parse(json.out).by_regime["EU-GDPR"].reasons[0]).toMatchObject({
      given: ["purpose"],
      articles: ["GDPR art. 48"],
    });
  });

  test("takes a whole decision case, leaving aside what only a test says of it", async () => {
    const path = file(
      "{ id: X, title: t, origin: FR, destination: JP, category: ordinary, persons: 5, purpose: crm, base_ok: true, evidence: [], expect: { overall: allowed }, trap: none, confidence: high }",
    );
    expect((await explain("--facts", path, "--json")).code).toBe(0);
  });

  test.each([
    ["an unknown key", "origin: CN\ndestination: SG\npeople: 5\n", "line 3: people is no known key"],
    [
      "a word not on file",
      "origin: CN\ndestination: SG\ncategory: ordinar\n",
      'line 3: category is "ordinar"; allowed is one or a list of ordinary, basic',
    ],
    [
      "a mechanism not on file",
      "origin: CN\ndestination: SG\nevidence: [{ m: eu.sccs }]\n",
      'evidence[0].m is "eu.sccs"; perhaps eu.scc is meant',
    ],
    [
      "a fact no mechanism has",
      "origin: CN\ndestination: SG\nevidence: [{ m: eu.scc, tia: positive }]\n",
      "evidence[0].tia is no fact on file of a mechanism",
    ],
    [
      "a flag not on file",
      "origin: CN\ndestination: SG\nevidence: [{ flag: recipient_listed }]\n",
      'evidence[0].flag is "recipient_listed"; allowed are recipient_on_cac_list',
    ],
    [
      "a negative count",
      "origin: CN\ndestination: SG\npersons: -1\n",
      "line 3: persons is -1; allowed is a whole number from 0",
    ],
    ["no date", 'origin: CN\ndestination: SG\nas_of: "2026-02-30"\n', 'as_of is "2026-02-30"; allowed is an ISO date'],
    [
      "a purpose misspelt",
      "origin: CN\ndestination: SG\npurpose: foreign_judical_request\n",
      'did you mean "foreign_judicial_request"?',
    ],
    [
      "a region not on file",
      "origin: CN\ndest_region: { cloud: aws, code: eu-central-9 }\n",
      'dest_region.code is "eu-central-9", which is no region of aws on file',
    ],
    ["no destination", "origin: CN\n", "--to is missing"],
    ["a key twice", "origin: CN\norigin: DE\n", "line 2: Map keys must be unique.\n"],
    ["an empty file", "", "line 1: the file is empty; allowed is a map with the keys id, title"],
    ["a file of something else", "root:x", 'line 1: the file is "root:x"; allowed is a map with the keys id'],
  ])("refuses %s with one sentence and exit code 2", async (_, text, sentence) => {
    const { code, out, error } = await explain("--facts", file(text), "--json");
    expect({ code, out: JSON.parse(out) }).toEqual({ code: 2, out: { error: error.trimEnd() } });
    expect(error).toContain(sentence);
    expect(error).not.toContain("    at ");
  });
});

describe("wrong options", () => {
  test.each([
    [["--to", "US"], "--from is missing"],
    [
      ["--from", "eu-west-1", "--to", "US"],
      "--from eu-west-1 means two countries: say aws/eu-west-1 (Dublin) or alicloud/eu-west-1 (London).",
    ],
    [["--from", "DE", "--to", "nowhere"], "--to nowhere is neither a country"],
    [["--from", "DE", "--to", "US", "--people", "1e3"], "--people 1e3 is no whole number"],
    [
      ["--from", "DE", "--to", "US", "--class", "secret"],
      "--class secret is not allowed; allowed are none, personal, sensitive, important.",
    ],
    [
      ["--from", "DE", "--to", "US", "--holds", "eu.scc:tia_outcome"],
      "says nothing, expected eu.scc:tia_outcome=VALUE",
    ],
    [["--from", "DE", "--to", "US", "--read-from", "CN"], "--read-from is about data that stays in a region"],
    [["--facts", "/nowhere/facts.yaml"], "--facts /nowhere/facts.yaml can't be read"],
    [["--facts", "x", "--to", "US"], "leave out --to"],
  ])("%j", async (args, sentence) => {
    const { code, error } = await explain(...args);
    expect(code).toBe(2);
    expect(error).toContain(sentence);
  });
});

test("tells what is wrong of the option that was typed", async () => {
  const { code, error } = await explain("--from", "DE", "--to", "US", "--day", "2026-02-30");
  expect({ code, error }).toEqual({
    code: 2,
    error: '--day is "2026-02-30"; allowed is an ISO date, such as 2026-01-31.\n',
  });
});
