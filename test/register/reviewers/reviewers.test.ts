/** Who may review: a file that could give one person two voices, or a voice to a weak key, is refused whole. */
import { hash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DataFileError } from "../../../policies/files/data-file-error.ts";
import { allowedSigners } from "../../../policies/register/allowed-signers.ts";
import { parseReviewers, readReviewers } from "../../../policies/register/reviewers/reviewers.ts";
import { authority, authorityPem } from "../fixed-stamp.ts";
import { keyPair } from "../sign-ssh.ts";
import { reviewersOf, reviewersText, signer, threeSigners, toYaml } from "../sign-transfer.ts";

const folder = mkdtempSync(join(tmpdir(), "landlocked-reviewers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = { key: keyPair().line, from: "2026-01-01" };
const liWei = { id: "li.wei", name: "Li Wei", stages: ["data-owner"], keys: [key] };
const parse = (content: unknown) => {
  const text = typeof content === "string" ? content : toYaml(content);
  return parseReviewers(Buffer.from(text), "transfers/reviewers.yaml");
};
const withPeople = (...reviewers: readonly object[]) => ({ reviewMonths: 12, reviewers });

describe("parseReviewers", () => {
  it("reads people, their stages, keys and days", () => {
    const person = { ...liWei, left: "2026-11-01", keys: [{ ...key, until: "2026-12-31", revoked: "2026-10-01" }] };
    const { reviewMonths, byId } = parse(withPeople(person));
    expect(reviewMonths).toBe(12);
    expect(byId.get("li.wei")).toMatchObject({
      stages: ["data-owner"],
      left: "2026-11-01",
      keys: [{ key: { type: "ssh-ed25519" }, from: "2026-01-01", until: "2026-12-31", revoked: "2026-10-01" }],
    });
  });

  it("takes a key for one day", () => {
    const person = { ...liWei, keys: [{ ...key, until: key.from }] };
    expect(parse(withPeople(person)).byId.get("li.wei")?.keys[0]?.until).toBe("2026-01-01");
  });

  const same = "is li.wei's too; a key belongs to one person, who has one id";
  const evaAdler = { ...liWei, id: "eva.adler", name: "Eva Adler" };
  const wrong: readonly (readonly [string, unknown, string])[] = [
    [
      "nobody",
      withPeople(),
      "line 2: reviewers is an empty list; allowed is a list of 1 or more, each a map with the keys id, name, stages, keys and left.",
    ],
    [
      "an unknown key",
      { ...withPeople(liWei), owner: "x" },
      "line 10: owner is no known key; known are reviewMonths, reviewers and timeStamps.",
    ],
    [
      "reviews that count for ever",
      { reviewMonths: 120, reviewers: [liWei] },
      "line 1: reviewMonths is 120; allowed is a whole number from 1 to 24.",
    ],
    [
      "a stage nobody knows",
      withPeople({ ...liWei, stages: ["legal"] }),
      'line 6: reviewers[li.wei].stages[0] is "legal"; allowed is "data-owner", "privacy" or "security".',
    ],
    [
      "a stage twice",
      withPeople({ ...liWei, stages: ["privacy", "privacy"] }),
      "line 6: reviewers[li.wei].stages names a stage twice; name it once.",
    ],
    [
      "an id that matches others",
      withPeople({ ...liWei, id: "*" }),
      'line 3: reviewers[0].id is "*"; allowed is lower-case letters and digits, joined by dots, dashes, _ or @.',
    ],
    [
      "an id twice",
      withPeople(liWei, { ...liWei, keys: [{ ...key, key: keyPair().line }] }),
      'line 10: reviewers[1].id is "li.wei", as another reviewer\'s; give each person one id.',
    ],
    ["one key for two", withPeople(liWei, evaAdler), `line 15: reviewers[eva.adler].keys[0].key ${same}.`],
    [
      "a key twice",
      withPeople({ ...liWei, keys: [key, key] }),
      "line 10: reviewers[li.wei].keys[1].key stands here twice; name it once.",
    ],
    [
      "no keys",
      withPeople({ ...liWei, keys: [] }),
      "line 7: reviewers[li.wei].keys is an empty list; allowed is a list of 1 or more, each a map with the keys key, from, until and revoked.",
    ],
    [
      "a key that ends before it begins",
      withPeople({ ...liWei, keys: [{ ...key, until: "2025-12-31" }] }),
      "line 10: reviewers[li.wei].keys[0].until is 2025-12-31; allowed is 2026-01-01, its first day, or later.",
    ],
    [
      "a DSA key",
      withPeople({ ...liWei, keys: [{ ...key, key: "ssh-dss AAAAB3NzaC1kc3M=" }] }),
      'line 8: reviewers[li.wei].keys[0].key begins with "ssh-dss"; allowed are ssh-ed25519, sk-ssh-ed25519@openssh.com, ecdsa-sha2-nistp256, ecdsa-sha2-nistp384, ecdsa-sha2-nistp521, sk-ecdsa-sha2-nistp256@openssh.com, ssh-rsa.',
    ],
    [
      "a key without its first day",
      withPeople({ ...liWei, keys: [{ key: key.key }] }),
      'line 8: reviewers[li.wei].keys[0].from is missing; allowed is an ISO date such as "2026-01-31".',
    ],
    [
      "a reference to another place",
      "reviewMonths: &x 12\nreviewers: []\n",
      "line 1: &x marks a value for use elsewhere; remove it and write the value out at each place.",
    ],
  ];
  it.each(wrong)("refuses %s", (_title, content, sentence) => {
    expect(() => parse(content)).toThrow(new DataFileError(`transfers/reviewers.yaml, ${sentence}`));
  });

  it("takes one key for two people's even where its line is another: in hardware, for another application", () => {
    const pair = keyPair("sk-ssh-ed25519@openssh.com");
    const other = Buffer.concat([pair.blob.subarray(0, 66), Buffer.from([0, 0, 0, 5]), Buffer.from("ssh:2")]);
    const line = `${pair.type} ${other.toString("base64")}`;
    const people = withPeople(
      { ...liWei, keys: [{ ...key, key: pair.line }] },
      { ...evaAdler, keys: [{ ...key, key: line }] },
    );
    expect(() => parse(people)).toThrow(same);
  });
});

describe("time stamps", () => {
  const sha256 = hash("sha256", authorityPem);
  const stamping = { authorities: [{ certificate: "authority.pem", sha256 }] };
  const read = (timeStamps: object) =>
    parseReviewers(Buffer.from(toYaml({ ...withPeople(liWei), timeStamps })), "transfers/reviewers.yaml", (name) =>
      name === "authority.pem" ? authorityPem : { problem: "is missing" },
    );

  it("are by the authorities it names, and required where it says so", () => {
    const { timeStamps } = read(stamping);
    expect(timeStamps?.trusted.map(({ subject }) => subject)).toEqual([authority.subject]);
    expect(timeStamps?.isRequired).toBe(false);
    expect(read({ ...stamping, required: true }).timeStamps?.isRequired).toBe(true);
    expect(parse(withPeople(liWei)).timeStamps).toBeUndefined();
  });

  it("are nobody's whose certificate does not lie beside it", () => {
    const missing = "certificate is authority.pem, which is missing.";
    expect(() => parse({ ...withPeople(liWei), timeStamps: stamping })).toThrow(missing);
    const other = { certificate: "other.pem", sha256 };
    expect(() => read({ authorities: [other, other] })).toThrow(
      /\[0\]\.certificate is other\.pem, which is missing\.\n.*\[1\]\.certificate is other\.pem, which is missing\.$/,
    );
  });
});

describe("readReviewers", () => {
  it("reads the certificates beside the file", () => {
    const beside = mkdtempSync(join(folder, "register-"));
    writeFileSync(join(beside, "authority.pem"), authorityPem);
    const authorities = [{ certificate: "authority.pem", sha256: hash("sha256", authorityPem) }];
    writeFileSync(join(beside, "reviewers.yaml"), toYaml({ ...withPeople(liWei), timeStamps: { authorities } }));
    expect(readReviewers(beside, "transfers").timeStamps?.trusted).toHaveLength(1);
  });

  it("says so where the file is missing", () => {
    expect(() => readReviewers(folder, "transfers")).toThrow(
      "transfers/reviewers.yaml is missing; it says who may review transfers.",
    );
  });
});

describe("allowedSigners", () => {
  it("has a line for each key that may sign, with its days", () => {
    const [li, eva, tan] = threeSigners();
    const reviewers = reviewersOf([
      { ...li, until: "2026-12-31" },
      { ...eva, revoked: "2026-11-01" },
      { ...tan, until: "2027-12-31", left: "2026-11-01" },
      signer("max.gone", ["privacy"], { left: "2026-01-01" }),
      signer("no.end", ["privacy"]),
    ]);
    const namespaces = 'namespaces="landlocked-transfer-review,landlocked-transfer-revocation"';
    const last = reviewers.byId.get("no.end")?.keys[0]?.key;
    expect(allowedSigners(reviewers)).toBe(
      [
        `li.wei ${namespaces},valid-after="20260101000000",valid-before="20261231235959" ${li.pair.line}\n`,
        `tan.mei ${namespaces},valid-after="20260101000000",valid-before="20261031235959" ${tan.pair.line}\n`,
        `no.end ${namespaces},valid-after="20260101000000" ${last?.type} ${last?.blob}\n`,
      ].join(""),
    );
  });

  it("is told by the same text as reviewersText writes", () => {
    const signers = threeSigners();
    expect(parse(reviewersText(signers, 6)).reviewMonths).toBe(6);
  });
});
