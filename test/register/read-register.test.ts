/** The register as a folder: every way a file, a document or its neighbours can be wrong lets nothing pass, and spoils no other file. */
import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RegisteredTransfer, readRegister } from "../../policies/register/read-register.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { authorityPem } from "./fixed-stamp.ts";
import {
  document,
  reviewersText,
  type Signer,
  sampleTransfer,
  sampleWords,
  signAll,
  signReview,
  signRevocation,
  threeSigners,
  toYaml,
  writeRegister,
} from "./sign-transfer.ts";

const root = mkdtempSync(join(tmpdir(), "landlocked-register-"));
const folder = join(root, "transfers");
beforeEach(() => mkdirSync(folder, { recursive: true }));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const today = "2026-11-23";
const people = threeSigners();
const orders = signAll(sampleTransfer("orders"), people);
const tickets = signAll(sampleTransfer("tickets"), people);

function read(day = today): Readonly<Record<string, RegisteredTransfer>> {
  const { transfers } = readRegister(folder, day, sampleWords);
  return Object.fromEntries(transfers.map((one) => [one.id, one]));
}

/** Writes the transfers, then spoils what the test spoils. */
function registerOf(transfers: readonly TransferFile[], signers: readonly Signer[] = people) {
  writeRegister(folder, transfers, signers);
  return { write: (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text) };
}

const problemsOf = (id: string, day = today): readonly string[] => {
  const standing = read(day)[id]?.standing;
  return standing?.kind === "broken" ? standing.problems : [`${id} is ${standing?.kind}`];
};

describe("readRegister", () => {
  it("gives transfers in the order of their ids, as the judge takes them", () => {
    registerOf([tickets, orders]);
    const { transfers } = readRegister(folder, today, sampleWords);
    expect(transfers.map(({ id, file }) => [id, file])).toEqual([
      ["orders", "transfers/orders.yaml"],
      ["tickets", "transfers/tickets.yaml"],
    ]);
    const [first] = transfers;
    expect(first?.contents).toEqual(orders);
    expect(first?.standing).toEqual({ kind: "approved", until: "2027-11-20" });
    expect(first?.transfer).toEqual({
      id: "orders",
      exporter: orders.exporter,
      importer: orders.importer,
      from: { territory: "CN", region: "alicloud/cn-hangzhou" },
      to: { territory: "EEA", country: "DE", region: "aws/eu-central-1" },
      stacks: [{ stack: "hangzhou", resources: ["orders", "orders-replication"], tags: {} }],
      dataClass: "personal",
      categories: ["ordinary"],
      parts: [{ resource: "orders", prefixes: ["exports/support/"] }],
      subjects: ["CN"],
      people: 12_000,
      sensitivePeople: 0,
      purpose: "crm",
      onward: [],
      laws: [
        {
          law: "CN-PIPL",
          mechanism: "cn.standard_contract",
          evidence: {
            effective: "2026-03-02",
            filed: "2026-03-10",
            filing_number: "ZJ-2026-0113",
            signed_contract_cac_text: "documents/orders/contract.pdf",
          },
          duties: ["cn.pipia"],
        },
      ],
      effective: "2026-11-21",
      expires: "2027-11-21",
      approvedUntil: "2027-11-20",
      counted: true,
    });
  });

  it("gives a transfer that lets nothing pass where it isn't approved, and a duty only once it is done", () => {
    const duties = [{ duty: "cn.pipia", done: "2026-11-24" }];
    const { mechanism, evidence } = orders.laws["CN-PIPL"] ?? { mechanism: "", evidence: {} };
    registerOf([sampleTransfer("draft", { laws: { "CN-PIPL": { mechanism, evidence, duties } } })]);
    const { draft } = read();
    expect(draft?.standing.kind).toBe("pending");
    expect(draft?.transfer).toMatchObject({
      approvedUntil: undefined,
      notApproved: {
        code: "reviews-missing",
        facts: { file: "transfers/draft.yaml", transfer: "draft", stages: ["data-owner", "privacy", "security"] },
      },
      counted: true,
    });
    expect(draft?.transfer?.laws[0]?.duties).toEqual([]);
    expect(read("2026-11-24").draft?.transfer?.laws[0]?.duties).toEqual(["cn.pipia"]);
  });

  it("is empty where there is no folder, and needs no reviewers where there are no transfers", () => {
    expect(readRegister(join(root, "nowhere"), today, sampleWords)).toEqual({ transfers: [] });
    expect(readRegister(folder, today, sampleWords)).toEqual({ transfers: [] });
  });

  it("says so where the folder is none, or the day is none", () => {
    writeFileSync(join(root, "file"), "");
    expect(() => readRegister(join(root, "file"), today, sampleWords)).toThrow(
      "file is no folder; a register is a folder of transfers, one file each.",
    );
    expect(() => readRegister(folder, "2026-11-23T00:00", sampleWords)).toThrow('"2026-11-23T00:00" is no ISO date.');
    expect(() => readRegister(folder, "2026-1-2", sampleWords)).toThrow(RangeError);
  });

  it("does not take other files for transfers", () => {
    const register = registerOf([orders]);
    for (const name of [".orders.yaml", "orders.yaml.1234567", "README.md"]) register.write(name, "x");
    expect(Object.keys(read())).toEqual(["orders"]);
  });

  it("reads a file however it is laid out", () => {
    const register = registerOf([orders]);
    register.write("orders.yaml", `# a comment\n${JSON.stringify(orders, null, 1)}\n`);
    expect(read().orders?.standing.kind).toBe("approved");
    register.write("orders.yaml", toYaml(orders).replaceAll("\n", "\r\n"));
    expect(read().orders?.standing.kind).toBe("approved");
  });

  it("breaks every transfer where nobody can tell who may review", () => {
    const register = registerOf([orders, tickets]);
    register.write("reviewers.yaml", "reviewMonths: 12\n");
    const problem =
      "transfers/reviewers.yaml, line 1: reviewers is missing; allowed is a list of 1 or more, each a map with the keys id, name, stages, keys and left.";
    expect(problemsOf("orders")).toEqual([problem]);
    expect(problemsOf("tickets")).toEqual([problem]);
    rmSync(join(folder, "reviewers.yaml"));
    expect(problemsOf("orders")).toEqual(["transfers/reviewers.yaml is missing; it says who may review transfers."]);
  });

  it("leaves one pending that nobody has signed, where nobody has said yet who may", () => {
    const { reviews: _, ...unsigned } = orders;
    registerOf([unsigned, tickets]);
    rmSync(join(folder, "reviewers.yaml"));
    expect(read().orders).toMatchObject({
      unsound: [],
      standing: {
        kind: "pending",
        why: {
          code: "reviewers-missing",
          facts: {
            file: "transfers/orders.yaml",
            text: "transfers/reviewers.yaml is missing; it says who may review transfers",
          },
        },
      },
    });
    expect(read().tickets?.standing.kind).toBe("broken");
  });
});

describe("a broken file", () => {
  const text = toYaml(orders);
  const elsewhere = "transfers/orders.yaml";
  const broken: readonly (readonly [string, string, string | Buffer, readonly string[]])[] = [
    [
      "no YAML",
      "orders.yaml",
      "id: [",
      [`${elsewhere}, line 1: Flow sequence in block collection must be sufficiently indented and end with a ].`],
    ],
    [
      "empty",
      "orders.yaml",
      "",
      [
        expect.stringMatching(
          /^transfers\/orders.yaml, line 1: the file is empty; allowed is a map with the keys id, /,
        ),
      ],
    ],
    [
      "named otherwise than its id",
      "refunds.yaml",
      text,
      ['transfers/refunds.yaml, line 1: id is "orders"; allowed is "refunds", as the file is named.'],
    ],
    [
      "named in capitals",
      "ORDERS.yaml",
      text,
      ['transfers/ORDERS.yaml, line 1: id is "orders"; allowed is "ORDERS", as the file is named.'],
    ],
    [
      "with another ending",
      "refunds.yml",
      text,
      ["transfers/refunds.yml: the file's name must end in .yaml; rename it."],
    ],
    [
      "with people in powers of ten",
      "orders.yaml",
      text.replace("people: 12000", "people: 12e3"),
      [`${elsewhere}, line ${lineOf(text, "people:")}: 12e3 must be written as 12000, or in quotes if it is text.`],
    ],
    [
      "with a key twice",
      "orders.yaml",
      `${text}people: 12000\n`,
      [`${elsewhere}, line ${text.split("\n").length}: Map keys must be unique.`],
    ],
    [
      "with an unknown key",
      "orders.yaml",
      `${text}approved: true\n`,
      [
        `${elsewhere}, line ${text.split("\n").length}: approved is no known key; known are id, title, exporter, importer, from, to, stacks, data, subjects, people, sensitivePeople, peopleInTwelveMonths, devicesInTwelveMonths, purpose, legalBasis, retention, onward, transaction, exporterRole, laws, effective, expires, supersedes, reviews and revoked.`,
      ],
    ],
    [
      "not in UTF-8",
      "orders.yaml",
      Buffer.from([0x69, 0xff]),
      [`${elsewhere}: the file is not in UTF-8; save it in that encoding.`],
    ],
  ];
  it.each(broken)("%s stands as broken and takes no other with it", (_title, name, content, problems) => {
    registerOf([orders, tickets]).write(name, content);
    expect(problemsOf(name.replace(/\.yaml$/, ""))).toEqual(problems);
    expect(read().tickets?.standing.kind).toBe("approved");
  });

  it("that is a folder, or leads nowhere, stands as broken", () => {
    registerOf([tickets]);
    mkdirSync(join(folder, "orders.yaml"));
    symlinkSync(join(root, "nowhere"), join(folder, "refunds.yaml"));
    expect(problemsOf("orders")).toEqual(["transfers/orders.yaml is no file."]);
    expect(problemsOf("refunds")).toEqual(["transfers/refunds.yaml is a link; put the file itself there."]);
    expect(read().tickets?.standing.kind).toBe("approved");
  });
});

describe("a document", () => {
  const path = "documents/orders/contract.pdf";
  const place = `transfers/orders.yaml, laws.CN-PIPL.documents[0]: ${path}`;
  const spoil = (change: (real: string) => void): readonly string[] => {
    registerOf([orders, tickets]);
    change(join(folder, path));
    expect(read().tickets?.standing.kind).toBe("approved");
    return problemsOf("orders");
  };
  const { sha256 } = document("other bytes");

  it("must be there", () => {
    expect(spoil((real) => rmSync(real))).toEqual([
      `${place} is missing; put the document there, or correct its path.`,
    ]);
  });

  it("must have the bytes that were reviewed", () => {
    expect(spoil((real) => writeFileSync(real, "other bytes"))).toEqual([
      `${place} has other bytes than were reviewed, its SHA-256 is ${sha256}; restore the document, or enter this hash and have the transfer reviewed anew.`,
    ]);
  });

  it("must be a file", () => {
    const problems = spoil((real) => {
      rmSync(real);
      mkdirSync(real);
    });
    expect(problems).toEqual([`${place} is no file; put the document there.`]);
  });

  it("must lie below documents itself, though the bytes be right", () => {
    const outside = "leads out of the register's documents by a link; put the document itself there";
    writeFileSync(join(root, "contract.pdf"), path);
    const problems = spoil((real) => {
      rmSync(real);
      symlinkSync(join(root, "contract.pdf"), real);
    });
    expect(problems).toEqual([`${place} ${outside}.`]);
    const beside = spoil((real) => {
      rmSync(real);
      writeFileSync(join(folder, "beside.pdf"), path);
      symlinkSync(join(folder, "beside.pdf"), real);
    });
    expect(beside).toEqual([`${place} ${outside}.`]);
    const bySteps = spoil((real) => {
      rmSync(dirname(real), { recursive: true });
      symlinkSync(root, dirname(real));
    });
    expect(bySteps).toEqual([`${place} ${outside}.`]);
  });

  it("must be no link to another document, and say something of its own", () => {
    const linked = spoil((real) => {
      rmSync(real);
      writeFileSync(join(folder, "documents/shared.pdf"), path);
      symlinkSync("../shared.pdf", real);
    });
    expect(linked).toEqual([`${place} is a link; put the document itself there.`]);
    const empty = spoil((real) => {
      rmSync(real);
      writeFileSync(real, " \n");
    });
    expect(empty).toEqual([`${place} is empty; put the document there.`]);
  });

  it("proves one paper alone", () => {
    const { mechanism, evidence } = orders.laws["CN-PIPL"] ?? { mechanism: "", evidence: {} };
    const documents = ["signed_contract_cac_text", "pipia_report"].map((one) => ({ evidence: one, ...document(path) }));
    const words = { ...sampleWords, evidence: new Set([...sampleWords.evidence, "pipia_report"]) };
    registerOf([
      signAll(sampleTransfer("orders", { laws: { "CN-PIPL": { mechanism, evidence, documents } } }), people),
    ]);
    expect(readRegister(folder, today, words).transfers[0]?.standing).toEqual({
      kind: "broken",
      problems: [
        `transfers/orders.yaml, laws.CN-PIPL.documents[1]: ${path} has the bytes of the signed_contract_cac_text too; file each paper by itself.`,
      ],
    });
  });

  it("lies in the folder, which may be a link as a whole", () => {
    registerOf([orders]);
    const link = join(root, "link");
    symlinkSync(folder, link);
    expect(readRegister(link, today, sampleWords).transfers[0]?.standing.kind).toBe("approved");
  });

  it("of a duty is held to its hash too", () => {
    const { path: document_, sha256 } = document("documents/orders/pipia.pdf");
    const { mechanism, evidence } = orders.laws["CN-PIPL"] ?? { mechanism: "", evidence: {} };
    const duties = [{ duty: "cn.pipia", done: "2026-02-20", document: document_, sha256 }];
    registerOf([signAll(sampleTransfer("orders", { laws: { "CN-PIPL": { mechanism, evidence, duties } } }), people)]);
    expect(read().orders?.standing.kind).toBe("approved");
    writeFileSync(join(folder, document_), "other bytes");
    expect(problemsOf("orders")).toEqual([
      expect.stringContaining(
        "transfers/orders.yaml, laws.CN-PIPL.duties[0]: documents/orders/pipia.pdf has other bytes",
      ),
    ]);
  });
});

describe("a transfer that supersedes another", () => {
  const newer = (changes: Partial<TransferFile> = {}) =>
    sampleTransfer("orders-2", { supersedes: "orders", effective: "2026-12-01", ...changes });
  const signedNewer = signAll(newer(), people);
  const superseded = {
    kind: "superseded",
    why: { code: "superseded", facts: { file: "transfers/orders.yaml", by: "orders-2", since: "2026-12-01" } },
  };

  it("ends it on its own first day", () => {
    registerOf([orders, signedNewer]);
    expect(read("2026-11-30").orders?.standing).toEqual({ kind: "approved", until: "2026-12-01" });
    expect(read("2026-12-01").orders?.standing).toEqual(superseded);
    expect(read("2026-12-01").orders?.transfer?.approvedUntil).toBeUndefined();
    expect(read("2026-12-01")["orders-2"]?.standing.kind).toBe("approved");
  });

  it("does not end it as a draft, or when it was rejected or revoked before its first day", () => {
    const [li, eva, tan] = people;
    const rejected = signReview(signedNewer, eva, "privacy", "2026-11-22", "rejected");
    const unfinished = signReview(signReview(newer(), li, "data-owner", "2026-11-20"), eva, "privacy", "2026-11-20");
    for (const file of [newer(), unfinished, rejected, signRevocation(signedNewer, tan, "2026-11-22", "not needed")]) {
      registerOf([orders, file]);
      expect(read("2026-12-02").orders?.standing.kind).toBe("approved");
    }
  });

  it("has ended it for good, whatever becomes of itself", () => {
    const [, , tan] = people;
    const ended: readonly TransferFile[] = [
      signRevocation(signedNewer, tan, "2026-12-02", "not needed"),
      { ...signedNewer, revoked: { by: "tan.mei", day: "2026-11-22", reason: "forged", signature: "x" } },
      { ...signedNewer, people: 13_000 },
      signAll(newer({ expires: "2026-12-03" }), people),
    ];
    for (const file of ended) {
      registerOf([orders, file]);
      expect(read("2026-12-04").orders?.standing).toEqual(superseded);
      expect(read("2026-12-04")["orders-2"]?.standing.kind).not.toBe("approved");
    }
    registerOf([orders, signedNewer]);
    rmSync(join(folder, "documents/orders-2/contract.pdf"));
    expect(read("2026-12-04")["orders-2"]?.standing.kind).toBe("broken");
    expect(read("2026-12-04").orders?.standing).toEqual(superseded);
    writeFileSync(join(folder, "orders-2.yaml"), `${toYaml(signedNewer)}unknown: 1\n`);
    expect(read("2026-12-04").orders?.standing).toEqual(superseded);
  });

  it("must name one on file", () => {
    registerOf([tickets, signedNewer]);
    expect(problemsOf("orders-2")).toEqual([
      'transfers/orders-2.yaml: supersedes is "orders", which is no transfer on file; name one that is, or remove it.',
    ]);
    expect(read().tickets?.standing.kind).toBe("approved");
  });

  it("must be of its exporter, importer and direction", () => {
    const other = newer({ exporter: { ...orders.exporter, name: "Beta (Hangzhou) Co. Ltd." } });
    registerOf([orders, signAll(other, people)]);
    expect(problemsOf("orders-2")).toEqual([
      'transfers/orders-2.yaml: supersedes is "orders", which has another exporter; a successor has its exporter, importer and direction, so remove supersedes and register this one beside it.',
    ]);
  });

  it("can't be superseded by it in turn, nor by way of others", () => {
    const first = signAll(sampleTransfer("a", { supersedes: "b" }), people);
    const second = signAll(sampleTransfer("b", { supersedes: "c" }), people);
    const third = signAll(sampleTransfer("c", { supersedes: "a" }), people);
    const beside = signAll(sampleTransfer("d", { supersedes: "c" }), people);
    registerOf([first, signAll(sampleTransfer("b", { supersedes: "a" }), people)]);
    expect(problemsOf("a")).toEqual([
      "transfers/a.yaml: it supersedes itself by way of others (a -> b -> a); only the newer may supersede the older.",
    ]);
    expect(problemsOf("b")).toEqual([expect.stringContaining("(b -> a -> b)")]);
    registerOf([first, second, third, beside]);
    for (const id of ["a", "b", "c"]) expect(read()[id]?.standing.kind).toBe("broken");
    expect(read().d?.standing.kind).toBe("approved");
  });
});

describe("nothing is approved that was not", () => {
  const names = ["orders.yaml", "reviewers.yaml", "documents/orders/contract.pdf"] as const;

  it("after any change of bytes of any file, unless what they mean is the same", () => {
    const register = registerOf([orders]);
    const before = read().orders?.transfer;
    const originals = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
    const edits = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat(3), fc.uint8Array({ maxLength: 3 }));
    const counts = { approved: 0, not: 0 };
    fc.assert(
      fc.property(edits, ([name, at, removed, added]) => {
        const original = originals.get(name) ?? Buffer.alloc(0);
        const start = at % (original.length + 1);
        const bytes = Buffer.concat([original.subarray(0, start), added, original.subarray(start + removed)]);
        register.write(name, bytes);
        const { orders: after } = read();
        register.write(name, original);
        counts[after?.standing.kind === "approved" ? "approved" : "not"] += 1;
        // A comment, a blank or a reviewer's name may change; what passes on it may not.
        if (after?.standing.kind === "approved")
          expect({ ...after.transfer, approvedUntil: "" }).toEqual({ ...before, approvedUntil: "" });
      }),
      { numRuns: 2000 },
    );
    expect(counts.not).toBeGreaterThan(counts.approved);
  });
});

function lineOf(text: string, start: string): number {
  return text.split("\n").findIndex((line) => line.startsWith(start)) + 1;
}

describe("notes", () => {
  const notes = () => readRegister(folder, today, sampleWords).notes;

  it("tell of time stamps that prove nothing, each by its name", () => {
    const { write } = registerOf([orders]);
    for (const name of ["tickets.privacy.tsr", "orders.privacy.tsr", "tsr"]) write(name, "");
    const nothing =
      "is a time stamp that proves nothing, since reviewers.yaml names no authority; name one under timeStamps, or take the file away.";
    expect(notes()).toEqual([`transfers/orders.privacy.tsr ${nothing}`, `transfers/tickets.privacy.tsr ${nothing}`]);
  });

  it("tell of stamps of no review, where somebody may stamp", () => {
    const { write } = registerOf([orders]);
    write("authority.pem", authorityPem);
    const authorities = [{ certificate: "authority.pem", sha256: hash("sha256", authorityPem) }];
    write("reviewers.yaml", `${reviewersText(people)}${toYaml({ timeStamps: { authorities } })}`);
    for (const name of ["tickets.privacy.tsr", "orders.privacy.tsr"]) write(name, "");
    expect(notes()).toEqual([expect.stringContaining("transfers/tickets.privacy.tsr is a time stamp of no review")]);
  });

  it("tell of exporters that look alike", () => {
    const named = (id: string, name: string, registration: string): TransferFile =>
      sampleTransfer(id, { exporter: { ...orders.exporter, name, registrations: [registration] } });
    registerOf([named("a", "Acme", "uscc:91110000600037341L"), named("b", "ACME", "uscc:91330100799655058B")]);
    expect(notes()).toEqual([expect.stringContaining("look alike")]);
  });
});

it("believes git of when a review of somebody who has left was there", () => {
  const [li, eva, tan] = people;
  registerOf([orders], [li, eva, { ...tan, left: "2026-11-22" }]);
  expect(read().orders?.standing.kind).toBe("pending");
  const date = "2026-11-21T12:00:00Z";
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, env });
  git("init", "-q");
  git("add", "orders.yaml");
  git("-c", "user.name=li", "-c", "user.email=li@acme.example", "-c", "commit.gpgsign=false", "commit", "-qm", "x");
  expect(read().orders?.standing.kind).toBe("approved");
});
