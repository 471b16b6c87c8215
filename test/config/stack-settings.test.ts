/** What a stack's config and the pack's own config say; a word nobody understands ends the run with one sentence. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { judge } from "../../policies/border/judge.ts";
import type { PackConfig } from "../../policies/config/pack-config.ts";
import { readStackSettings } from "../../policies/config/stack-settings.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { unknownText } from "../../policies/wire/encoding.ts";
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

  test("an encrypted region of a provider is not known, and no name of a region", () => {
    const settings = read({ ...frankfurt, "aws:region": unknownText });
    const type = "aws:s3/bucket:Bucket";
    const orders = { urn: "u", type, name: "orders", inputs: {}, custom: true, propertyDependencies: {} };
    const { findings } = judge([orders], facts, settings);
    expect(findings.map(({ problem }) => problem)).toContainEqual(
      expect.objectContaining({ facts: expect.objectContaining({ reason: { code: "region-not-known", facts: {} } }) }),
    );
  });

  test("organisations and networks of the stack outweigh the pack's", () => {
    const pack: PackConfig = { organisations: ["o-pack1"], networks: ["vpc-pack1"] };
    expect(read({}, pack)).toMatchObject({ organisations: ["o-pack1"], networks: ["vpc-pack1"] });
    const stated = { "landlocked:organisations": '["o-stack1"]', "landlocked:networks": '["198.51.100.0/24"]' };
    expect(read(stated, pack)).toMatchObject({ organisations: ["o-stack1"], networks: ["198.51.100.0/24"] });
  });

  test("an acceptance has a name, a type, a reason, an owner and a day", () => {
    const accepted = [
      { resource: "cache", type: "command:local:Command", reason: "static pages", owner: "web", until: "2027-01-01" },
    ];
    expect(read({ "landlocked:accepted": JSON.stringify(accepted) }).accepted).toEqual(accepted);
  });

  test("an anonymiser has a name, a type, a method, an owner and a day", () => {
    const anonymisers = [{ resource: "a", type: "aws:x/y:Z", method: "counts", owner: "dpo", checked: "2026-05-01" }];
    expect(read({ "landlocked:anonymisers": JSON.stringify(anonymisers) }).anonymisers).toEqual(anonymisers);
    expect(read({}).anonymisers).toBeUndefined();
  });

  const wrong: readonly (readonly [string, Record<string, string>, string])[] = [
    [
      "a cloud without a region",
      { "landlocked:cloud": "aws" },
      "config of stack dev: landlocked:region is missing; landlocked:cloud and landlocked:region are stated together or not at all.",
    ],
    ["a region without a cloud", { "landlocked:region": "eu-central-1" }, "landlocked:cloud is missing"],
    [
      "a cloud nobody has",
      { ...frankfurt, "landlocked:cloud": "gcp" },
      'config of stack dev: landlocked:cloud is "gcp"; allowed is "aws" or "alicloud".',
    ],
    [
      "a region nobody has",
      { ...frankfurt, "landlocked:region": "eu-cental-1" },
      'config of stack dev: landlocked:region is "eu-cental-1", which is no region of aws; the nearest is eu-central-1.',
    ],
    [
      "a region like no other",
      { ...frankfurt, "landlocked:region": "moon-base-1" },
      'config of stack dev: landlocked:region is "moon-base-1", which is no region of aws; allowed are af-south-1, ',
    ],
    [
      "a class nobody has",
      { "landlocked:dataClass": "secret" },
      'landlocked:dataClass is "secret"; allowed is "none", "personal", "sensitive" or "important".',
    ],
    [
      "subjects that are no list",
      { "landlocked:subjects": "EEA" },
      'landlocked:subjects is "EEA"; allowed is a list of 1 to 10, each "EEA" or a country',
    ],
    ["accounts that are no list", { "landlocked:accounts": "{}" }, "landlocked:accounts is a map; allowed is a list"],
    [
      "pinned to a word",
      { ...frankfurt, "landlocked:pinned": "yes" },
      'landlocked:pinned is "yes"; allowed is true or false.',
    ],
    ["a ledger that is not there", { "landlocked:ledgers": '["nowhere/*.json"]' }, '"nowhere/*.json" names no file'],
    [
      "an acceptance without an end",
      { "landlocked:accepted": '[{"resource":"cache","reason":"r","owner":"o"}]' },
      "config of stack dev: landlocked:accepted[0].until is missing; allowed is an ISO date.",
    ],
    [
      "an acceptance until a word",
      { "landlocked:accepted": '[{"resource":"cache","reason":"r","owner":"o","until":"always"}]' },
      'until is "always"; allowed is an ISO date',
    ],
    [
      "an acceptance of everything",
      { "landlocked:accepted": '[{"resource":"","reason":"r","owner":"o","until":"2027-01-01"}]' },
      'landlocked:accepted[0].resource is ""; allowed is text that is not empty.',
    ],
    [
      "an acceptance that is no list",
      { "landlocked:accepted": "cache" },
      'landlocked:accepted is "cache"; allowed is a list',
    ],
    [
      "a key nobody knows, with the key meant",
      { "landlocked:dataclass": "personal" },
      "config of stack dev: landlocked:dataclass is no known key; the nearest is landlocked:dataClass.",
    ],
    [
      "a key nothing is near to, with all there are",
      { "landlocked:password": "hunter2" },
      "config of stack dev: landlocked:password is no known key; known are cloud, region, country, ",
    ],
    [
      "a key only the blueprint reads, out of its range",
      { "landlocked:keyDeletionDays": "3" },
      "landlocked:keyDeletionDays is 3; allowed is a whole number from 7 to 30.",
    ],
    [
      "a country the region does not lie in",
      { ...frankfurt, "landlocked:country": "FR" },
      'landlocked:region is "eu-central-1", which lies in DE; allowed is a region in "FR", the stack\'s landlocked:country.',
    ],
    [
      "a country without a region",
      { "landlocked:country": "DE" },
      'config of stack dev: landlocked:country is "DE" without a region; state landlocked:cloud and landlocked:region, which it is held against, or leave it out.',
    ],
    [
      "subjects that are no territory",
      { "landlocked:subjects": '["CN","DE"]' },
      'config of stack dev: landlocked:subjects[1] is "DE"; allowed is "EEA", where it lies.',
    ],
    [
      "an account that is a number",
      { "landlocked:accounts": "[111122223333]" },
      "landlocked:accounts[0] is 111122223333; allowed is an account id of 12 to 20 digits, in quotes.",
    ],
  ];
  for (const [title, config, sentence] of wrong) {
    test(`refuses ${title}`, () => expect(() => read(config)).toThrow(sentence));
  }

  test("tells all that is wrong with the keys in one run, a line each", () => {
    const problems = () => read({ "landlocked:pinned": "yes", "landlocked:clowd": "aws", "landlocked:zones": "[]" });
    expect(problems).toThrow(
      /^.*landlocked:pinned is "yes".*\n.*landlocked:zones is an empty list.*\n.*landlocked:clowd/,
    );
  });

  test("lets keys of other namespaces be, and takes every key of the blueprint", () => {
    expect(read({ "aws:regoin": "x", "acme:dataclass": "x", "landlocked:cidr": "10.0.0.0/16" }).home).toBeUndefined();
  });

  test("refuses what the pack's config says wrongly, in its own words", () => {
    expect(() => read({}, { home: "aws/eu-cental-1" })).toThrow(
      'config of policy read-settings: home is "aws/eu-cental-1", which is no region of aws; the nearest is eu-central-1.',
    );
    expect(() => read({}, { subjects: ["EU"] })).toThrow(
      'config of policy read-settings: subjects[0] is "EU"; allowed',
    );
  });
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
      `config of stack dev: landlocked:transfers is "nowhere", and there is no folder ${folder}/nowhere; allowed is the folder of a register, from the project's folder.`,
    );
    expect(() => settingsIn(folder, { "landlocked:transfers": "" })).toThrow(
      'config of stack dev: landlocked:transfers is ""; allowed is the path of a folder.',
    );
    expect(() => settingsIn(folder, {}, { transfers: "nowhere" })).toThrow(
      'config of policy read-settings: transfers is "nowhere", and there is no folder',
    );
    expect(() => settingsIn(folder, { "landlocked:transfers": "transfers/orders-to-frankfurt.yaml" })).toThrow(
      "orders-to-frankfurt.yaml is no folder; a register is a folder of transfers",
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
