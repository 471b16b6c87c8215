/** What a stack's config and the pack's own config say; a word nobody understands ends the run with one sentence. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge } from "@landlocked/policies/border/judge";
import { type PackConfig, readStackSettings } from "@landlocked/policies/config/stack-settings";
import { loadFacts } from "@landlocked/policies/facts/load-facts";
import { afterAll, describe, expect, test } from "vitest";
import { later, ordersFlow, writeOrders } from "../pack/orders-register.ts";
import { told } from "../told.ts";

const facts = await loadFacts();
const identity = { stack: "dev", day: "2026-11-23", folder: import.meta.dirname };
const read = (config: Record<string, string>, pack: PackConfig = {}) =>
  readStackSettings(config, pack, identity, facts);
const frankfurt = { "landlocked:cloud": "aws", "landlocked:region": "eu-central-1" };

describe("readStackSettings", () => {
  test("a stack that states nothing has no home and no residency, so that only flows are judged", () => {
    expect(read({})).toMatchObject({
      home: undefined,
      residency: undefined,
      pinned: false,
      accounts: [],
      accepted: [],
      ledger: [],
    });
  });

  test("a stack that names its region means that region, and personal data of its territory", () => {
    const settings = read(frankfurt);
    expect(settings.home?.city).toBe("Frankfurt");
    expect(settings).toMatchObject({
      pinned: true,
      residency: { dataClass: "personal", subjects: ["EEA"], stack: "dev" },
    });
    expect(read({ ...frankfurt, "landlocked:pinned": "false" }).pinned).toBe(false);
  });

  test("the stack's own words outweigh the pack's, and a home of the pack's alone means its territory", () => {
    const pack: PackConfig = { home: "alicloud/cn-hangzhou", dataClass: "sensitive", subjects: ["CN"] };
    expect(read({}, pack)).toMatchObject({
      home: { code: "cn-hangzhou" },
      pinned: false,
      residency: { dataClass: "sensitive" },
    });
    expect(read({ ...frankfurt, "landlocked:dataClass": "none" }, pack)).toMatchObject({
      home: { code: "eu-central-1" },
      residency: { dataClass: "none" },
    });
  });

  test("an acceptance has a name, a reason, an owner and a day", () => {
    const accepted = [{ resource: "cache", reason: "static pages", owner: "web", until: "2027-01-01" }];
    expect(read({ "landlocked:accepted": JSON.stringify(accepted) }).accepted).toEqual(accepted);
  });

  const wrong: readonly (readonly [string, Record<string, string>, string])[] = [
    [
      "a cloud without a region",
      { "landlocked:cloud": "aws" },
      "landlocked:region: missing, and landlocked:cloud and landlocked:region are stated together or not at all",
    ],
    ["a region without a cloud", { "landlocked:region": "eu-central-1" }, "landlocked:cloud: missing"],
    [
      "a cloud nobody has",
      { ...frankfurt, "landlocked:cloud": "gcp" },
      '"gcp" is no cloud on file, allowed are aws, alicloud',
    ],
    [
      "a region nobody has",
      { ...frankfurt, "landlocked:region": "eu-cental-1" },
      '"eu-cental-1" is no region of aws, allowed are',
    ],
    [
      "a class nobody has",
      { "landlocked:dataClass": "secret" },
      '"secret" is not allowed, allowed are none, personal, sensitive, important',
    ],
    ["subjects that are no list", { "landlocked:subjects": "EEA" }, '"EEA" is no list, expected one such as'],
    ["accounts that are no list", { "landlocked:accounts": "{}" }, "is no list"],
    ["pinned to a word", { ...frankfurt, "landlocked:pinned": "yes" }, '"yes" is not allowed, allowed are true, false'],
    ["a ledger that is not there", { "landlocked:ledgers": '["nowhere/*.json"]' }, '"nowhere/*.json" names no file'],
    [
      "an acceptance without an end",
      { "landlocked:accepted": '[{"resource":"cache","reason":"r","owner":"o"}]' },
      "until is missing",
    ],
    [
      "an acceptance until a word",
      { "landlocked:accepted": '[{"resource":"cache","reason":"r","owner":"o","until":"always"}]' },
      'until is "always"; allowed is an ISO date',
    ],
    [
      "an acceptance of everything",
      { "landlocked:accepted": '[{"resource":"","reason":"r","owner":"o","until":"2027-01-01"}]' },
      "resource",
    ],
    ["an acceptance that is no list", { "landlocked:accepted": "cache" }, "accepted"],
  ];
  for (const [title, config, sentence] of wrong) {
    test(`refuses ${title}`, () => expect(() => read(config)).toThrow(sentence));
  }
});

describe("the register of transfers", () => {
  const written: string[] = [];
  afterAll(() => {
    for (const folder of written) rmSync(folder, { recursive: true });
  });
  /** A project whose register, in the folder of this name, lets the orders pass on the identity's day. */
  function project(register = "transfers"): string {
    const folder = mkdtempSync(join(tmpdir(), "landlocked-settings-"));
    written.push(folder);
    writeOrders(join(folder, register), identity.day);
    return folder;
  }
  const settingsIn = (folder: string | undefined, config = {}, pack: PackConfig = {}, day = identity.day) =>
    readStackSettings(config, pack, { ...identity, project: "shop", day, folder }, facts);
  const findings = (...args: Parameters<typeof settingsIn>) =>
    told(judge(ordersFlow(), facts, settingsIn(...args)).findings, facts).map(
      ({ policy, message }) => `${policy}: ${message}`,
    );
  const passes = [expect.stringMatching(/^report-transfer: orders-copy .* on transfer orders-to-frankfurt /)];
  const expectRefusal = (found: readonly string[], why: string): void => {
    expect(found).toEqual([expect.stringMatching(/^refuse-cross-border-copy: /)]);
    expect(found[0]).toContain(why);
  };

  test("is in the project's folder, in transfers, unless config says otherwise", () => {
    expect(findings(project())).toEqual(passes);
    expectRefusal(findings(project("register")), "no transfer with one is on file");
  });

  test("is where the stack's config says, from the project's folder or from the root", () => {
    const folder = project("law/register");
    expect(findings(folder, { "landlocked:transfers": "law/register" })).toEqual(passes);
    expect(findings(join(folder, "law"), { "landlocked:transfers": "../law/register" })).toEqual(passes);
    expect(findings("/", { "landlocked:transfers": join(folder, "law/register") })).toEqual(passes);
  });

  test("is where the pack's config says, but the stack's own words outweigh it", () => {
    const folder = project("register");
    mkdirSync(join(folder, "empty"));
    expect(findings(folder, {}, { transfers: "register" })).toEqual(passes);
    expect(findings(folder, { "landlocked:transfers": "register" }, { transfers: "nowhere" })).toEqual(passes);
    expectRefusal(
      findings(folder, { "landlocked:transfers": "empty" }, { transfers: "register" }),
      "no transfer with one is on file",
    );
  });

  test("must exist where it is stated, by whomever", () => {
    const folder = project();
    expect(() => settingsIn(folder, { "landlocked:transfers": "nowhere" })).toThrow(
      `config of stack dev, landlocked:transfers: is "nowhere", and there is no folder ${folder}/nowhere; allowed is the folder of a register, from the project's folder.`,
    );
    expect(() => settingsIn(folder, { "landlocked:transfers": "" })).toThrow('landlocked:transfers: is "", and');
    expect(() => settingsIn(folder, {}, { transfers: "nowhere" })).toThrow(
      'config of policy read-settings, transfers: is "nowhere", and there is no folder',
    );
    expect(() => settingsIn(folder, { "landlocked:transfers": "transfers/orders-to-frankfurt.yaml" })).toThrow(
      "orders-to-frankfurt.yaml can't be read",
    );
  });

  test("lets nothing pass with a broken file in it, and the refusal names file, line and reason", () => {
    const folder = project();
    writeFileSync(join(folder, "transfers/other.yaml"), "id: other\ntitel: Other\n");
    expectRefusal(
      findings(folder),
      "transfer orders-to-frankfurt names it, but the register is not sound, and nothing passes on it until it is: transfers/other.yaml, line 1: title is missing; allowed is one line of text",
    );
  });

  test("is judged on the identity's day", () => {
    const folder = project();
    const on = (days: number) => findings(folder, {}, {}, later(identity.day, { days }));
    expectRefusal(on(-4), "it takes effect on 2026-11-20");
    expect(on(-3)).toEqual(passes);
    expect(on(11)).toEqual(passes);
    expectRefusal(on(12), "it had to be filed by 2026-12-04, and no filing is on file");
    expectRefusal(on(300), "it expired on 2027-09-19");
  });

  test("of a project whose folder is not known lets nothing pass, and can be stated from the root", () => {
    const why = "the folder of the project shop is not known; start pulumi in it, or state its register from the root";
    expectRefusal(findings(undefined), why);
    expect(() => settingsIn(undefined, { "landlocked:transfers": "transfers" })).toThrow(why);
    expect(findings(undefined, { "landlocked:transfers": join(project(), "transfers") })).toEqual(passes);
    expect(() => settingsIn(undefined, { "landlocked:ledgers": '["ledgers/*.json"]' })).toThrow(
      '"ledgers/*.json" is relative to the project\'s folder, which is not known',
    );
  });
});
