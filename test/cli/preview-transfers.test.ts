/** The offline preview with a register: what passes on a transfer is told, what misses one by little is refused and told why. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { JudgedStack } from "../../cli/preview/judge-stack.ts";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import type { PreviewResult, StackPreview } from "../../cli/preview/preview-result.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { readProject } from "../../policies/replay/read-project.ts";
import {
  approvedPrefix,
  later,
  ordersProgram,
  ordersTransfer,
  passes,
  today,
  writeOrders,
} from "../pack/orders-register.ts";
import { signReview, threeSigners, writeRegister } from "../register/sign-transfer.ts";
import { opening, program } from "./program.ts";
import { judgedOn, type RanProgram, ranProgram } from "./ran-program.ts";
import { type Run, runLandlocked } from "./run-landlocked.ts";

const day = "2026-11-23";
const facts = await loadFacts();
const until = later(day, { days: 300 });

interface Case {
  readonly prefixes?: readonly string[];
  readonly dataClass?: string;
  readonly transfer?: Partial<TransferFile>;
  readonly config?: string;
}

/** A project with that program and a register in which the transfer is approved on the day. */
function shop({ prefixes, dataClass, transfer, config = "config: {}\n" }: Case = {}, on = day): string {
  const folder = program({ "Pulumi.dev.yaml": config, "index.js": opening + ordersProgram(prefixes, dataClass) });
  writeOrders(join(folder, "transfers"), on, transfer);
  return folder;
}

async function previewed(folder: string, on = day): Promise<StackPreview> {
  const { stacks } = await previewProgram({ cwd: folder, stacks: [], day: on });
  const [stack] = stacks;
  if (stack?.error !== undefined || !stack) throw new Error(stack?.error ?? "no stack");
  return stack;
}

describe("a flow on an approved transfer", () => {
  it("is ok, and the report names the transfer, its end and what is due", async () => {
    const stack = await previewed(shop());
    expect(stack.verdict).toBe("ok");
    expect(stack.resources.find(({ name }) => name === "orders-copy")?.verdict).toBe("ok");
    expect(stack.findings).toMatchObject([
      { policy: "report-transfer", verdict: "reported", urns: [expect.stringMatching(/::orders-copy$/)] },
    ]);
    const [{ message } = { message: "" }] = stack.findings;
    expect(message).toContain(passes(until));
    expect(message).toMatch(/ Due: [^,]*filing[^,]* by 2026-12-04\. Running alongside: /);
  });

  it("is told to end soon within 60 days of its end", async () => {
    const expires = later(day, { days: 60 });
    const stack = await previewed(shop({ transfer: { expires } }));
    expect(stack.verdict).toBe("ok");
    expect(stack.findings.map(({ policy, verdict }) => [policy, verdict])).toEqual([
      ["report-expiring-transfer", "reported"],
      ["report-transfer", "reported"],
    ]);
  });

  it("passes with the register elsewhere, where the stack's config says so", async () => {
    const folder = program({
      "Pulumi.dev.yaml": "config:\n  landlocked:transfers: law/register\n",
      "index.js": opening + ordersProgram(),
    });
    writeOrders(join(folder, "law/register"), day);
    expect((await previewed(folder)).verdict).toBe("ok");
  });
});

describe("a register whose folder nobody can read from the config", () => {
  it("lets nothing pass, not even what the usual folder approves", async () => {
    const config = "config:\n  landlocked:transfers: { secure: AAABBBCCC }\n";
    await expect(previewed(shop({ config }))).rejects.toThrow(
      "landlocked:transfers is encrypted; allowed is plain text",
    );
  });
});

describe("a transfer that misses the flow by little refuses it, and says by what", () => {
  const ran = new Map<string, Promise<RanProgram>>();
  /** As `previewed`, but each program runs once, whatever registers it is judged by. */
  async function judged(folder: string): Promise<JudgedStack> {
    const text = readFileSync(join(folder, "index.js"), "utf8");
    const run = ran.get(text) ?? ranProgram(folder);
    ran.set(text, run);
    return judgedOn(day, facts, { ...(await run), project: readProject(folder) });
  }
  const parts = (prefixes: readonly string[]): TransferFile["data"] => ({
    class: "personal",
    categories: ["ordinary"],
    parts: [{ resource: "orders", prefixes: [...prefixes] }],
  });
  const misses: readonly (readonly [string, Case, string])[] = [
    ["class", { dataClass: "sensitive" }, "it covers data of class personal, this is sensitive"],
    ["direction: the origin", { transfer: { from: { territory: "SG" } } }, "it is about data from SG, not from CN"],
    [
      "direction: the region of the origin",
      { transfer: { from: { territory: "CN", region: "alicloud/cn-shanghai" } } },
      "it is about data from alicloud/cn-shanghai only",
    ],
    [
      "direction: the region of the destination",
      { transfer: { to: { territory: "EEA", country: "IE", region: "aws/eu-west-1" } } },
      "it leads to IE, not to DE",
    ],
    ["people", { transfer: { subjects: ["SG"] } }, "it does not cover data of people in China"],
    [
      "a wider prefix",
      { prefixes: ["exports/"] },
      'it covers only objects that begin with "exports/support/" of orders, and this also moves "exports/": narrow prefixSet.prefixes[] to it',
    ],
    [
      "one prefix of two",
      { prefixes: [approvedPrefix, "invoices/"] },
      'and this also moves "invoices/": narrow prefixSet.prefixes[] to it',
    ],
    [
      "no prefix at all",
      { prefixes: [] },
      'it covers only objects that begin with "exports/support/" of orders, and this moves the whole: narrow prefixSet.prefixes[] to it',
    ],
    [
      "a transfer of another prefix",
      { transfer: { data: parts(["invoices/", "returns/"]) } },
      'it covers only objects that begin with "invoices/" or "returns/" of orders, and this also moves "exports/support/"',
    ],
    ["its first day", { transfer: { effective: later(day, { days: 1 }) } }, "it takes effect on 2026-11-24"],
    ["its last day", { transfer: { effective: "2026-01-01", expires: day } }, "it expired on 2026-11-23"],
  ];
  it.each(misses)("%s", async (_, given, why) => {
    const stack = await judged(shop(given));
    expect(stack.verdict).toBe("refused");
    expect(stack.resources.find(({ name }) => name === "orders-copy")?.verdict).toBe("refused");
    expect(stack.findings.map(({ policy }) => policy)).toEqual(["refuse-cross-border-copy"]);
    expect(stack.findings[0]?.message).toContain("transfer orders-to-frankfurt names it, but ");
    expect(stack.findings[0]?.message).toContain(why);
  });

  it("its reviews", async () => {
    const [owner, privacy, security] = threeSigners();
    const once = signReview(ordersTransfer(day), owner, "data-owner", "2026-11-01");
    const folder = program({ "index.js": opening + ordersProgram() });
    writeRegister(join(folder, "transfers"), [once], [owner, privacy, security]);
    const { findings } = await judged(folder);
    expect(findings[0]?.message).toContain(
      'the reviews privacy and security are missing; sign the next with "landlocked transfer review orders-to-frankfurt --stage privacy"',
    );
  });
});

describe("landlocked preview", () => {
  const landlocked = (cwd: string, ...args: readonly string[]): Promise<Run> =>
    runLandlocked(["preview", "--cwd", cwd, ...args], {}, resolve("."));

  it("shows what passes as ok in the table, the report below, and exits 0", async () => {
    const { stdout, stderr, status } = await landlocked(shop({}, today()));
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/─ orders-copy +alicloud:oss:BucketReplication +cn-hangzhou +personal +ok\n/);
    const [, told = ""] = stdout.split("Reported, refuses nothing:\n");
    expect(told).toContain(`- ${passes(later(today(), { days: 300 }))} Due: `);
    expect(stdout).toMatch(/\nok {2}dev: 1 reported \(3 resources judged\)\n$/);
  });

  it("has the same in --json", async () => {
    const { stdout, status } = await landlocked(shop({}, today()), "--json");
    expect(status).toBe(0);
    const { verdict, stacks } = JSON.parse(stdout) as PreviewResult;
    expect(verdict).toBe("ok");
    expect(stacks[0]?.findings).toEqual([
      expect.objectContaining({
        policy: "report-transfer",
        verdict: "reported",
        message: expect.stringContaining(passes(later(today(), { days: 300 }))),
        urns: ["urn:pulumi:dev::shop::alicloud:oss/bucketReplication:BucketReplication::orders-copy"],
        laws: expect.any(Array),
      }),
    ]);
  });

  it("exits 1 for what no transfer covers, and 2 for a register that is not where the config says", async () => {
    const refused = await landlocked(shop({ prefixes: [] }, today()));
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain(
      "transfer orders-to-frankfurt names it, but it covers only objects that begin with",
    );
    const failed = await landlocked(shop({ config: "config:\n  landlocked:transfers: nowhere\n" }, today()));
    expect(failed.status).toBe(2);
    expect(failed.stdout).toContain('config of stack dev: landlocked:transfers is "nowhere", and there is no folder');
  });
});
