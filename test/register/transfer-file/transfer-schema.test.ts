/** What a transfer's file may say: each mistake gets one whole sentence, and nothing wider than it looks passes. */

import { describe, expect, it } from "vitest";
import { describeProblems } from "../../../policies/files/describe-problems.ts";
import { transferContent } from "../../../policies/register/transfer-file/transfer-file.ts";
import { transferSchema } from "../../../policies/register/transfer-file/transfer-schema.ts";
import { document, sampleTransfer, sampleWords, signAll, signRevocation, threeSigners } from "../sign-transfer.ts";

const schema = transferSchema(sampleWords);
const right = sampleTransfer();
const laws = right.laws["CN-PIPL"];

function sentences(changes: object): readonly string[] {
  const input = { ...right, ...changes };
  const { error } = schema.safeParse(input);
  return describeProblems(schema, input, error?.issues ?? []).map(({ sentence }) => sentence);
}

const inStacks = (scope: object) => ({ stacks: [{ stack: "hangzhou", ...scope }] });
const inData = (data: object) => ({ data: { class: "personal", categories: ["ordinary"], ...data } });
const inLaw = (entry: object) => ({ laws: { "CN-PIPL": { ...laws, ...entry } } });
const fullName = "allowed is one name in full, without the wildcards *, ? and [";
const sha256 = "0".repeat(64);

describe("transferSchema", () => {
  it("takes the sample as it is, with reviews and revocation, and changes nothing", () => {
    const signers = threeSigners();
    const signed = signRevocation(signAll(right, signers), signers[0], "2026-11-22", "contract ended");
    expect(schema.parse(structuredClone(signed))).toEqual(signed);
    expect(transferContent(signed)).toEqual(right);
  });

  it.each([
    [
      "tags with one that says which",
      inStacks({ tags: { "landlocked-zone": "CN", "landlocked-owner": "orders-team" } }),
    ],
    ["the whole", inData({ whole: true })],
    ["columns of tables", inData({ parts: [{ resource: "orders", columns: { orders: ["id", "status"] } }] })],
    [
      "another resource's part, where resources go by tag",
      { ...inStacks({ tags: { team: "orders" } }), ...inData({ parts: [{ resource: "x", fields: ["id"] }] }) },
    ],
    ["an importer of another country, where the region says so", { importer: { ...right.importer, country: "US" } }],
    ["no regions", { from: { territory: "CN" }, to: { territory: "EEA", country: "DE" } }],
    ["36 months", { effective: "2026-12-01", expires: "2029-12-01" }],
    [
      "a duty with its document",
      inLaw({ duties: [{ duty: "cn.pipia", done: "2026-02-20", document: "documents/a.pdf", sha256 }] }),
    ],
    [
      "every kind of evidence",
      inLaw({ evidence: { filed: "2026-03-10", filing_number: "ZJ-2026-0113", tia_outcome: "positive" } }),
    ],
  ])("takes %s", (_title, changes) => {
    expect(sentences(changes)).toEqual([]);
  });

  const wrong: readonly (readonly [string, object, string])[] = [
    [
      "an unknown key",
      { volume: 3 },
      "volume is no known key; known are id, title, exporter, importer, from, to, stacks, data, subjects, people, sensitivePeople, peopleInTwelveMonths, devicesInTwelveMonths, purpose, legalBasis, retention, onward, transaction, exporterRole, laws, effective, expires, supersedes, reviews and revoked.",
    ],
    ["a missing field", { people: undefined }, "people is missing; allowed is a whole number from 0 to 10000000000."],
    [
      "an id that is no file name",
      { id: "../x" },
      'id is "../x"; allowed is lower-case words joined by dashes, other than "reviewers".',
    ],
    [
      "the id of another file",
      { id: "reviewers" },
      'id is "reviewers"; allowed is lower-case words joined by dashes, other than "reviewers".',
    ],
    [
      "a role nobody has",
      { importer: { ...right.importer, role: "owner" } },
      'importer.role is "owner"; allowed is "controller" or "processor".',
    ],
    [
      "a country in words",
      { importer: { ...right.importer, country: "Germany" } },
      'importer.country is "Germany"; allowed is an ISO 3166-1 alpha-2 country code, in quotes where YAML reads it as a word.',
    ],
    [
      "an answer in words",
      { exporter: { ...right.exporter, criticalInfrastructure: "no" } },
      'exporter.criticalInfrastructure is "no"; allowed is true or false.',
    ],
    [
      "a territory nobody knows",
      { subjects: ["CHN"] },
      'subjects[0] is "CHN", which is no territory on file; allowed is CN, EEA or SG.',
    ],
    [
      "no subjects",
      { subjects: [] },
      'subjects is an empty list; allowed is a list of 1 or more, each a territory such as "CN" or "EEA".',
    ],
    [
      "a way that leads nowhere else",
      { from: { territory: "EEA" } },
      "to.territory is EEA, where the data is already; a transfer leads to another territory.",
    ],
    [
      "a country outside its territory",
      { to: { territory: "SG", country: "DE" } },
      "to.country is DE, which does not lie in SG.",
    ],
    [
      "a country that is neither the importer's nor the region's",
      { to: { territory: "EEA", country: "FR", region: "aws/eu-central-1" } },
      "to.country is FR; allowed is the importer's country or that of to.region.",
    ],
    [
      "a region nobody knows",
      { from: { territory: "CN", region: "aws/cn-nowhere-1" } },
      'from.region is "aws/cn-nowhere-1", which is no region on file, or one whose country is not known.',
    ],
    [
      "a region outside its territory",
      { from: { territory: "CN", region: "aws/ap-southeast-1" } },
      "from.region is aws/ap-southeast-1, which lies in SG, not in CN.",
    ],
    [
      "a region without its cloud",
      { from: { territory: "CN", region: "cn-hangzhou" } },
      'from.region is "cn-hangzhou"; allowed is a region such as "aws/eu-central-1".',
    ],
    [
      "no stacks",
      { stacks: [] },
      "stacks is an empty list; allowed is a list of 1 or more, each a map with the keys stack, resources and tags.",
    ],
    ["every stack", { stacks: [{ stack: "*", resources: ["orders"] }] }, `stacks[0].stack is "*"; ${fullName}.`],
    ["every resource", inStacks({ resources: ["*"] }), `stacks[0].resources[0] is "*"; ${fullName}.`],
    [
      "resources by a pattern",
      inStacks({ resources: ["orders-?"] }),
      `stacks[0].resources[0] is "orders-?"; ${fullName}.`,
    ],
    [
      "resources by a set of letters",
      inStacks({ resources: ["[a-z]rders"] }),
      `stacks[0].resources[0] is "[a-z]rders"; ${fullName}.`,
    ],
    [
      "no resources",
      inStacks({ resources: [] }),
      `stacks[0].resources is an empty list; allowed is a list of 1 or more, each ${fullName.replace("allowed is ", "")}.`,
    ],
    [
      "a stack without resources or tags",
      inStacks({}),
      "stacks[0] must name either resources or tags, one of the two.",
    ],
    [
      "resources and tags at once",
      inStacks({ resources: ["orders"], tags: { team: "orders" } }),
      "stacks[0] must name either resources or tags, one of the two.",
    ],
    [
      "no tags",
      inStacks({ tags: {} }),
      "stacks[0].tags would match nearly everything; name a tag besides landlocked-stack, landlocked-zone, landlocked-class and landlocked-subjects.",
    ],
    [
      "tags that everything carries",
      inStacks({
        tags: {
          "landlocked-stack": "hangzhou",
          "landlocked-zone": "CN",
          "landlocked-class": "personal",
          "landlocked-subjects": "CN",
        },
      }),
      "stacks[0].tags would match nearly everything; name a tag besides landlocked-stack, landlocked-zone, landlocked-class and landlocked-subjects.",
    ],
    ["a tag of any value", inStacks({ tags: { team: "*" } }), `stacks[0].tags.team is "*"; ${fullName}.`],
    [
      "a tag by a pattern",
      inStacks({ tags: { "landlocked-*": "x" } }),
      "stacks[0].tags.landlocked-* is no allowed key; allowed is a tag's key.",
    ],
    [
      "a class that needs no transfer",
      inData({ class: "none", whole: true }),
      'data.class is "none"; allowed is "personal", "sensitive" or "important".',
    ],
    [
      "a category nobody knows",
      inData({ categories: ["ordinry"], whole: true }),
      'data.categories[0] is "ordinry", which is no category on file; allowed is health, ordinary or sensitive.',
    ],
    ["neither the whole nor parts", inData({}), "data must say either whole: true or parts, one of the two."],
    [
      "the whole and parts",
      inData({ whole: true, parts: [{ resource: "orders", fields: ["id"] }] }),
      "data must say either whole: true or parts, one of the two.",
    ],
    ["a whole that is none", inData({ whole: false }), "data.whole is false; allowed is true, or parts instead of it."],
    [
      "a part that is the whole",
      inData({ parts: [{ resource: "orders" }] }),
      "data.parts[0] narrows nothing; name prefixes, tables, columns or fields of the resource.",
    ],
    [
      "columns of no table",
      inData({ parts: [{ resource: "orders", columns: {} }] }),
      "data.parts[0] narrows nothing; name prefixes, tables, columns or fields of the resource.",
    ],
    [
      "an empty prefix",
      inData({ parts: [{ resource: "orders", prefixes: [""] }] }),
      `data.parts[0].prefixes[0] is ""; ${fullName}.`,
    ],
    [
      "every table",
      inData({ parts: [{ resource: "orders", tables: ["*"] }] }),
      `data.parts[0].tables[0] is "*"; ${fullName}.`,
    ],
    [
      "every column",
      inData({ parts: [{ resource: "orders", columns: { orders: ["*"] } }] }),
      `data.parts[0].columns.orders[0] is "*"; ${fullName}.`,
    ],
    [
      "a part of a resource that isn't moved",
      inData({ parts: [{ resource: "people", fields: ["id"] }] }),
      'data.parts[0].resource is "people", which is none of the resources in stacks.',
    ],
    ["people below zero", { people: -1 }, "people is -1; allowed is a whole number from 0 to 10000000000."],
    ["people in fractions", { people: 0.5 }, "people is 0.5; allowed is a whole number from 0 to 10000000000."],
    ["people as text", { people: "12000" }, 'people is "12000"; allowed is a whole number from 0 to 10000000000.'],
    [
      "sensitive data of nobody",
      inData({ class: "sensitive", whole: true }),
      "sensitivePeople is 0, yet data.class is sensitive; say how many people's sensitive data it is.",
    ],
    [
      "a purpose nobody knows",
      { purpose: { kind: "fun", text: "x" } },
      'purpose.kind is "fun", which is no purpose on file; allowed is backup or crm.',
    ],
    [
      "a transaction nobody knows",
      { transaction: "gift" },
      'transaction is "gift", which is no transaction on file; allowed is vendor_agreement.',
    ],
    [
      "an exporter's role nobody knows",
      { exporterRole: "friend" },
      'exporterRole is "friend", which is no role of an exporter on file; allowed is data_broker.',
    ],
    ["an empty legal basis", { legalBasis: " " }, 'legalBasis is " "; allowed is text.'],
    ["no laws", { laws: {} }, "laws is empty; name each law concerned and the mechanism relied on."],
    [
      "a law nobody knows",
      { laws: { "CN-DSL": laws } },
      'laws.CN-DSL is "CN-DSL", which is no law on file; allowed is CN-PIPL or EU-GDPR.',
    ],
    [
      "a mechanism of another law",
      inLaw({ mechanism: "eu.scc" }),
      'laws.CN-PIPL.mechanism is "eu.scc", which is no mechanism of CN-PIPL on file; allowed is cn.security_assessment or cn.standard_contract.',
    ],
    [
      "evidence in a word nobody knows",
      inLaw({ evidence: { tia_outcom: "negative" } }),
      'laws.CN-PIPL.evidence.tia_outcom is "tia_outcom", which is no evidence on file; allowed is effective, filed, filing_number, signed_contract_cac_text or tia_outcome.',
    ],
    [
      "evidence that is a map",
      inLaw({ evidence: { filed: {} } }),
      "laws.CN-PIPL.evidence.filed is a map; allowed is text, a date, a number, true, false or a list of texts.",
    ],
    [
      "evidence that is nothing",
      inLaw({ evidence: { filed: null } }),
      "laws.CN-PIPL.evidence.filed is null; allowed is text, a date, a number, true, false or a list of texts.",
    ],
    [
      "a document as evidence nobody knows",
      inLaw({ documents: [{ evidence: "letter", ...document("documents/a") }] }),
      'laws.CN-PIPL.documents[0].evidence is "letter", which is no evidence on file; allowed is effective, filed, filing_number, signed_contract_cac_text or tia_outcome.',
    ],
    [
      "a document elsewhere",
      inLaw({ documents: [{ evidence: "filed", path: "/etc/passwd", sha256 }] }),
      'laws.CN-PIPL.documents[0].path is "/etc/passwd"; allowed is a path below documents/ such as "documents/orders/contract.pdf".',
    ],
    [
      "a document by way of its parent",
      inLaw({ documents: [{ evidence: "filed", path: "documents/../x", sha256 }] }),
      'laws.CN-PIPL.documents[0].path is "documents/../x"; allowed is a path below documents/ such as "documents/orders/contract.pdf".',
    ],
    [
      "a hash in capitals",
      inLaw({ documents: [{ evidence: "filed", path: "documents/x", sha256: "A".repeat(64) }] }),
      `laws.CN-PIPL.documents[0].sha256 is "${"A".repeat(64)}"; allowed is a SHA-256 as 64 lower-case hexadecimal digits.`,
    ],
    [
      "a duty nobody knows",
      inLaw({ duties: [{ duty: "cn.party", done: "2026-02-20" }] }),
      'laws.CN-PIPL.duties[0].duty is "cn.party", which is no duty of CN-PIPL on file; allowed is cn.notice or cn.pipia.',
    ],
    [
      "a duty's document without its hash",
      inLaw({ duties: [{ duty: "cn.pipia", done: "2026-02-20", document: "documents/x" }] }),
      "laws.CN-PIPL.duties[0] must have document and sha256 together, or neither.",
    ],
    [
      "a day that isn't",
      { effective: "2026-02-30" },
      'effective is "2026-02-30"; allowed is an ISO date such as "2026-01-31".',
    ],
    [
      "a day with its hour",
      { effective: "2026-02-20T00:00" },
      'effective is "2026-02-20T00:00"; allowed is an ISO date such as "2026-01-31".',
    ],
    [
      "a day of another age",
      { effective: "0226-02-20" },
      'effective is "0226-02-20"; allowed is an ISO date such as "2026-01-31".',
    ],
    [
      "an end on its first day",
      { expires: "2026-11-21" },
      "expires is 2026-11-21; allowed is a day after effective, 2026-11-21.",
    ],
    [
      "more than 36 months",
      { expires: "2029-11-22" },
      "expires is 2029-11-22; allowed is at most 36 months after effective, 2029-11-21.",
    ],
    [
      "a transfer that replaces itself",
      { supersedes: right.id },
      "supersedes names the transfer itself; name the one it replaces.",
    ],
    [
      "a review of an unknown stage",
      { reviews: [{ stage: "legal", reviewer: "li.wei", decision: "approved", day: "2026-11-20", signature: "x" }] },
      'reviews[0].stage is "legal"; allowed is "data-owner", "privacy" or "security".',
    ],
    [
      "a decision that is none",
      { reviews: [{ stage: "privacy", reviewer: "li.wei", decision: "Approved", day: "2026-11-20", signature: "x" }] },
      'reviews[0].decision is "Approved"; allowed is "approved" or "rejected".',
    ],
    [
      "a reviewer with other signs",
      { reviews: [{ stage: "privacy", reviewer: "Li*", decision: "approved", day: "2026-11-20", signature: "x" }] },
      'reviews[0].reviewer is "Li*"; allowed is lower-case letters and digits, joined by dots, dashes, _ or @.',
    ],
    [
      "a revocation without reason",
      { revoked: { by: "li.wei", day: "2026-11-20", reason: "", signature: "x" } },
      'revoked.reason is ""; allowed is text.',
    ],
  ];
  it.each(wrong)("refuses %s", (_title, changes, sentence) => {
    expect(sentences(changes)).toEqual([sentence]);
  });
});
