/** The real pack process lets a flow pass on an approved transfer and says so; whatever is touched, it refuses. */
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Resource } from "../../policies/border/estate/resource.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { later, onBasis, ordersFlow, passes, today, writeOrders } from "./orders-register.ts";
import type { Diagnostic, PackProcess } from "./pack-process.ts";
import { packStarter } from "./pack-starter.ts";

const day = today();
const start = packStarter({ stack: "dev", config: {}, dryRun: true });

/** A project without a register. */
function emptyProject(name = "shop"): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "Pulumi.yaml"), `name: ${name}\nruntime: nodejs\n`);
  return folder;
}

/** A project of its own whose register lets the orders pass today, but for these changes. */
function project(changes: Partial<TransferFile> = {}): string {
  const folder = emptyProject();
  writeOrders(join(folder, "transfers"), day, changes);
  return folder;
}

/** Many registers in one project, each read by the same pack once its config names it. */
const manyRegisters = emptyProject();
let registers = 0;

/** What the pack says of the flow by a register of its own, which lets it pass but for these changes. */
async function judgedBy(
  changes: Partial<TransferFile>,
  touch: (register: string) => void = () => undefined,
): Promise<readonly Diagnostic[]> {
  const register = `${registers++}/transfers`;
  writeOrders(join(manyRegisters, register), day, changes);
  touch(join(manyRegisters, register));
  const pack = await start.shared({ folder: manyRegisters });
  await pack.configure({ "read-settings": { transfers: register } });
  const { early, late } = await run(pack);
  expect(early).toEqual([]);
  return late;
}

async function run(pack: PackProcess, resources: readonly Resource[] = ordersFlow()) {
  const early: Diagnostic[] = [];
  for (const one of resources) early.push(...(await pack.analyze(one)));
  return { early, late: await pack.analyzeStack(resources) };
}

const said = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ policy, level }) => [policy, level]);
const refused = [["refuse-cross-border-copy", "mandatory"]];
/** Changes the one place in a file of a register. */
function edit(path: string, from: string | RegExp, to: (...found: readonly string[]) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(path, changed);
}

describe("an approved transfer", () => {
  const folder = project();

  test("lets its flow pass, and an advisory says which it is, until when, and what is due by when", async () => {
    const { early, late } = await run(await start.shared({ folder }));
    expect(early).toEqual([]);
    expect(late).toMatchObject([
      { policy: "report-transfer", level: "advisory", urn: expect.stringMatching(/::orders-copy$/) },
    ]);
    expect(late[0]?.message).toContain(passes(later(day, { days: 300 })));
    expect(late[0]?.message).toMatch(/ Due: .*filing.* by 20\d\d-\d\d-\d\d\. Running alongside: /);
  });

  test("lets nothing else pass: a wider prefix, another destination, another class, another stack", async () => {
    const pack = await start.shared({ folder });
    const why = async (...flow: Parameters<typeof ordersFlow>): Promise<string> => {
      const { late } = await run(pack, ordersFlow(...flow));
      expect(said(late)).toEqual(refused);
      return late[0]?.message ?? "";
    };
    expect(await why(["exports/"])).toContain(
      'it covers only objects that begin with "exports/support/" of orders, and this also moves "exports/": narrow prefixSet.prefixes[] to it',
    );
    expect(await why([])).toContain("and this moves the whole: narrow prefixSet.prefixes[] to it");
    expect(await why(undefined, { to: "ap-southeast-1" })).toContain("it leads to EEA, not to SG");
    expect(await why(undefined, { dataClass: "sensitive" })).toContain("it covers data of class personal");
    const { late } = await run(await start.fresh({ folder, stack: "prod" }));
    expect(late[0]?.message).toContain("no transfer with one is on file");
  });

  const touched: readonly (readonly [string, (register: string) => void, string])[] = [
    [
      "a byte of a document",
      (register) => appendFileSync(join(register, "documents/orders/pipia_report.txt"), " "),
      "documents/orders/pipia_report.txt has other bytes than were reviewed",
    ],
    [
      "a document gone",
      (register) => rmSync(join(register, "documents/orders/pipia_report.txt")),
      "documents/orders/pipia_report.txt is missing",
    ],
    [
      "a word of the transfer",
      (register) => edit(join(register, "orders-to-frankfurt.yaml"), "people: 120000", () => "people: 12000"),
      "is not over",
    ],
    [
      "a byte of a signature",
      // The last byte of the last signature: its end, before the padding.
      (register) =>
        edit(
          join(register, "orders-to-frankfurt.yaml"),
          /(\w)(\w=*\s+-----END SSH SIGNATURE-----\s*)$/,
          (_, one, rest) => `${one === "A" ? "B" : "A"}${rest}`,
        ),
      "the signature",
    ],
    [
      "a review taken out",
      (register) => edit(join(register, "orders-to-frankfurt.yaml"), /\n {2}- stage: security[\s\S]*$/, () => "\n"),
      "the review security is missing",
    ],
    [
      "a reviewer's key revoked",
      (register) =>
        edit(
          join(register, "reviewers.yaml"),
          /( +)from: .*\n/,
          (found, indent) => `${found}${indent}revoked: "${day}"\n`,
        ),
      "was revoked on",
    ],
    [
      "the reviewers gone",
      (register) => rmSync(join(register, "reviewers.yaml")),
      "transfers/reviewers.yaml is missing",
    ],
  ];
  for (const [what, touch, why] of touched) {
    test(`lets its flow pass no more after ${what}, and the refusal says why`, async () => {
      const late = await judgedBy({}, touch);
      expect(said(late)).toEqual(refused);
      expect(late[0]?.message).toContain(why);
    });
  }

  test.each([
    ["before its first day", { effective: later(day, { days: 1 }) }, "it takes effect on"],
    ["from its last day on", { effective: later(day, { days: -20 }), expires: day }, "it expired on"],
  ])("lets nothing pass %s", async (_, changes, why) => {
    const late = await judgedBy(changes);
    expect(said(late)).toEqual(refused);
    expect(late[0]?.message).toContain(why);
  });
});

describe("before a creation, in an update", () => {
  test("an approved flow passes, and is reported with the whole stack", async () => {
    const { early, late } = await run(await start.fresh({ folder: project(), dryRun: false }));
    expect(early).toEqual([]);
    expect(said(late)).toEqual([["report-transfer", "advisory"]]);
  });

  test("what the transfer does not cover is refused before it exists", async () => {
    const pack = await start.fresh({ folder: project(), dryRun: false });
    const [orders, copies, replication] = ordersFlow(["exports/"]);
    if (!orders || !copies || !replication) throw new Error("the flow has three resources");
    expect([...(await pack.analyze(orders)), ...(await pack.analyze(copies))]).toEqual([]);
    expect(said(await pack.analyze(replication))).toEqual(refused);
  });

  test("a touched register refuses there too", async () => {
    const folder = project();
    appendFileSync(join(folder, "transfers/documents/orders/pipia_report.txt"), " ");
    expect(said((await run(await start.fresh({ folder, dryRun: false }))).early)).toEqual(refused);
  });
});

describe("what ends soon is reported", () => {
  test("a transfer within 60 days of its end", async () => {
    const expires = later(day, { days: 60 });
    const late = await judgedBy({ expires });
    expect(said(late).toSorted()).toEqual([
      ["report-expiring-transfer", "advisory"],
      ["report-transfer", "advisory"],
    ]);
    const soon = late.find(({ policy }) => policy === "report-expiring-transfer");
    expect(soon?.message).toContain(
      `transfer orders-to-frankfurt ends on ${expires} (its own end), and then this is refused`,
    );
  });

  test("and not a day earlier", async () => {
    expect(said(await judgedBy({ expires: later(day, { days: 61 }) }))).toEqual([["report-transfer", "advisory"]]);
  });

  test("an assessment whose renewal must be asked for, counted back from its end in working days", async () => {
    const end = later(day, { days: 120 });
    const evidence = {
      approved_scope: "orders for support",
      scope_ok: true,
      issued: later(end, { months: -36 }),
    };
    const documents = ["approval_notice_number", "self_assessment_report", "data_export_contract"];
    const laws = onBasis(day, "cn.security_assessment", evidence, documents);
    const late = await judgedBy({ people: 1_200_000, laws });
    const soon = late.find(({ policy }) => policy === "report-expiring-transfer");
    const renewBy = workingDaysBefore(later(evidence.issued, { months: 36 }), 60);
    expect(soon?.message).toContain(`the renewal of a passed CAC security assessment must be asked for by ${renewBy}`);
    expect(late.find(({ policy }) => policy === "report-transfer")?.message).toContain(
      `until ${later(evidence.issued, { months: 36 })}`,
    );
  });
});

describe("the pack's own config", () => {
  test("says where the register is, for stacks that don't", async () => {
    const folder = project();
    renameSync(join(folder, "transfers"), join(folder, "register"));
    const pack = await start.fresh({ folder });
    expect(said((await run(pack)).late)).toEqual(refused);
    await pack.configure({ "read-settings": { transfers: "register" } });
    expect(said((await run(pack)).late)).toEqual([["report-transfer", "advisory"]]);
  });

  test("that names no folder fails the run with one sentence", async () => {
    const pack = await start.fresh({ folder: project() });
    await pack.configure({ "read-settings": { transfers: "nowhere" } });
    await expect(run(pack)).rejects.toThrow(
      'config of policy read-settings: transfers is "nowhere", and there is no folder',
    );
  });

  test("is outweighed by the stack's", async () => {
    const pack = await start.fresh({ folder: project(), config: { "landlocked:transfers": "transfers" } });
    await pack.configure({ "read-settings": { transfers: "nowhere" } });
    expect(said((await run(pack)).late)).toEqual([["report-transfer", "advisory"]]);
  });
});

test("a register of the folder pulumi was started in speaks for no other project", async () => {
  const { late } = await run(await start.fresh({ folder: emptyProject("crm"), startedIn: project() }));
  expect(said(late)).toEqual(refused);
  expect(late[0]?.message).toContain("the folder of the project crm is not known; start pulumi in it");
});

/** Plainly, Mondays to Fridays; the law's file names no holidays. */
function workingDaysBefore(end: string, count: number): string {
  const date = new Date(`${end}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    date.setUTCDate(date.getUTCDate() - 1);
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
