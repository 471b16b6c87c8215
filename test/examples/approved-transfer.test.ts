/** The example of an approved transfer passes while it counts, is refused once it is widened, and its signatures hold without us. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { JudgedStack } from "../../cli/preview/judge-stack.ts";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import type { StackPreview } from "../../cli/preview/preview-result.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { allowedSigners } from "../../policies/register/allowed-signers.ts";
import { reviewMessage, reviewNamespace } from "../../policies/register/review/review-message.ts";
import { readReviewers } from "../../policies/register/reviewers/reviewers.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { readProject } from "../../policies/replay/read-project.ts";
import { program } from "../cli/program.ts";
import { judgedOn, ranProgram } from "../cli/ran-program.ts";
import { noSshKeygen, unless } from "../unless.ts";

const example = join(import.meta.dirname, "../../examples/approved-transfer");
const files = Object.fromEntries(
  globSync("**", { cwd: example, exclude: (path) => path === "node_modules" })
    .filter((path) => statSync(join(example, path)).isFile())
    .map((path) => [path, readFileSync(join(example, path), "utf8")]),
);
const day = "2026-12-01";

const facts = await loadFacts();
const ranExample = ranProgram(example);

async function previewed(cwd: string): Promise<StackPreview> {
  const [stack] = (await previewProgram({ cwd, stacks: [], day })).stacks;
  if (stack?.error !== undefined || !stack) throw new Error(stack?.error ?? "no stack");
  return stack;
}

/** The example with one place of one of its files changed. */
function changed(path: string, from: string, to: string): string {
  const text = files[path];
  if (text?.split(from).length !== 2) throw new Error(`${path} does not hold "${from}" once`);
  return program({ ...files, [path]: text.replace(from, to) });
}

/** Without running the same program anew where only its register differs. */
async function judged(cwd: string, isProgram: boolean): Promise<JudgedStack> {
  return isProgram ? previewed(cwd) : judgedOn(day, facts, { ...(await ranExample), project: readProject(cwd) });
}

describe("as it stands", () => {
  it("passes, and says on which transfer, until when, and what runs alongside", async () => {
    const { verdict, resources, findings } = await previewed(example);
    expect(verdict).toBe("ok");
    const verdicts = resources.filter(({ kind }) => kind === "resource").map((one) => [one.name, one.verdict]);
    expect(verdicts).toEqual([
      ["orders", "ok"],
      ["orders-for-support", "ok"],
      ["orders-to-support", "ok"],
    ]);
    expect(findings).toMatchObject([{ policy: "report-transfer", verdict: "reported" }]);
    expect(findings[0]?.message).toContain(
      "orders-to-support (alicloud:oss/bucketReplication) may copy personal data of people in China from Hangzhou (cn-hangzhou) to Frankfurt (eu-central-1) until 2028-11-01, on transfer orders-to-frankfurt",
    );
    expect(findings[0]?.message).toContain("Running alongside: the record of processing");
  });

  it("warns 60 days before its end, and is refused from then on", async () => {
    const ran = await ranExample;
    expect(judgedOn("2028-09-01", facts, ran).findings).toHaveLength(1);
    const late = judgedOn("2028-09-02", facts, ran);
    expect(late.verdict).toBe("ok");
    expect(late.findings.map(({ policy }) => policy)).toEqual(["report-expiring-transfer", "report-transfer"]);
    expect(judgedOn("2028-11-01", facts, ran).verdict).toBe("refused");
    expect(judgedOn("2026-11-19", facts, ran).verdict).toBe("refused");
  });
});

describe("is refused", () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    [
      "with a wider prefix",
      "index.ts",
      'prefixes: ["exports/support/"]',
      'prefixes: ["exports/"]',
      'it covers only objects that begin with "exports/support/" of orders, and this also moves "exports/": narrow prefixSet.prefixes[] to it',
    ],
    [
      "without a prefix",
      "index.ts",
      'prefixSet: { prefixes: ["exports/support/"] },',
      "",
      'it covers only objects that begin with "exports/support/" of orders, and this moves the whole: narrow prefixSet.prefixes[] to it',
    ],
    [
      "with a letter of the transfer changed",
      "transfers/orders-to-frankfurt.yaml",
      "people: 120000",
      "people: 110000",
      "the signature",
    ],
    [
      "with a letter of a document changed",
      "transfers/documents/orders-to-frankfurt/impact-assessment.txt",
      "no payment data",
      "payment data",
      "impact-assessment.txt has other bytes than were reviewed",
    ],
  ];
  it.each(cases)("%s", async (_, path, from, to, why) => {
    const { verdict, findings } = await judged(changed(path, from, to), path === "index.ts");
    expect(verdict).toBe("refused");
    expect(findings.map(({ policy }) => policy)).toEqual(["refuse-cross-border-copy"]);
    expect(findings[0]?.message).toContain(why);
  });
});

describe("its signatures", () => {
  const register = join(example, "transfers");
  const transfer = parse(files["transfers/orders-to-frankfurt.yaml"] ?? "") as TransferFile;
  const { reviews = [] } = transfer;
  const signers = allowedSigners(readReviewers(register, "transfers"));

  it("are of three people with a key each, and no private key lies beside them", () => {
    expect(reviews.map(({ stage }) => stage)).toEqual(["data-owner", "privacy", "security"]);
    const lines = signers.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(reviews.map(({ reviewer }) => reviewer));
    expect(new Set(lines.map((line) => line.split(" ").at(-1))).size).toBe(3);
    for (const [path, text] of Object.entries(files)) expect(text, path).not.toContain("PRIVATE KEY");
  });

  it("are confirmed by ssh-keygen", unless(noSshKeygen), () => {
    const folder = program({});
    writeFileSync(join(folder, "allowed_signers"), signers);
    for (const [index, { signature, ...statement }] of reviews.entries()) {
      writeFileSync(join(folder, "review.sig"), signature);
      const message = reviewMessage(transfer, reviews.slice(0, index), statement);
      const args = ["-Y", "verify", "-f", "allowed_signers", "-I", statement.reviewer, "-n", reviewNamespace];
      const options = ["-s", "review.sig", "-O", `verify-time=${statement.day.replaceAll("-", "")}`];
      const said = execFileSync("ssh-keygen", [...args, ...options], { cwd: folder, input: message, encoding: "utf8" });
      expect(said).toContain(`Good "${reviewNamespace}" signature for ${statement.reviewer}`);
    }
  });
});
