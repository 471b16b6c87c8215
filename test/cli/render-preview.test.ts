/** The text people read: fits its width, hides nothing in a pipe. */
import { describe, expect, it } from "vitest";
import type { FindingPreview, PreviewResult, ResourcePreview, StackPreview } from "../../cli/preview/preview-result.ts";
import { renderPreview, type Shown } from "../../cli/preview/render-preview.ts";

const root = "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev";

function resource(name: string, rest: Partial<ResourcePreview> = {}): ResourcePreview {
  return {
    urn: `urn:${name}`,
    type: "aws:s3/bucket:Bucket",
    name,
    parent: root,
    kind: "resource",
    region: "eu-central-1",
    country: "DE",
    dataClass: "personal",
    subjects: ["EEA"],
    verdict: "ok",
    ...rest,
  };
}

const component = {
  region: null,
  country: null,
  dataClass: null,
  subjects: [],
  verdict: null,
  kind: "component",
} as const;
const stackItself = resource("shop-dev", { ...component, urn: root, parent: null, type: "pulumi:pulumi:Stack" });

function finding(rest: Partial<FindingPreview> = {}): FindingPreview {
  return {
    policy: "refuse-cross-border-copy",
    verdict: "refused",
    message: "word ".repeat(40).trim(),
    urns: [],
    laws: [],
    problem: { code: "flow-refused", facts: {} },
    resources: [],
    chain: [],
    remedies: [],
    clashes: [],
    ...rest,
  };
}

function text(stack: Partial<StackPreview>, width: number, color = false, choice: Shown = {}): string {
  const full = {
    stack: "dev",
    project: "shop",
    verdict: "ok",
    resources: [],
    findings: [],
    notes: [],
    output: "",
    ...stack,
  } as const;
  const preview: PreviewResult = { version: 1, day: "2026-06-01", verdict: full.verdict, stacks: [full] };
  return renderPreview(preview, { width, color }, { tree: true, ...choice });
}

const tree = [
  stackItself,
  resource("orders", { ...component, type: "shop:index:Store" }),
  resource("orders-bucket-with-a-rather-long-name", { parent: "urn:orders" }),
  resource("orders-encryption", {
    parent: "urn:orders",
    type: "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    dataClass: null,
  }),
];

describe("the tree", () => {
  it("shows names, types as the engine shows them, region, class and verdict", () => {
    expect(text({ resources: tree }, Infinity)).toBe(`dev
  NAME                                         TYPE                                            REGION        CLASS     VERDICT
  └─ orders                                    shop:index:Store
     ├─ orders-bucket-with-a-rather-long-name  aws:s3:Bucket                                   eu-central-1  personal  ok
     └─ orders-encryption                      aws:s3:BucketServerSideEncryptionConfiguration  eu-central-1            ok

ok  dev: nothing refused (2 resources judged)
`);
  });

  it("fits 80 columns: the one region moves to the heading, and what a name shares with its parent's goes", () => {
    const lines = text({ resources: tree }, 80).split("\n");
    expect(lines[0]).toBe("dev  all in eu-central-1");
    expect(lines[1]).not.toContain("REGION");
    expect(lines[3]).toContain("├─ …-bucket-w…rather-long-name  aws:s3:Bucket");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("keeps the region of each where they differ, and says which is not known", () => {
    const resources = [
      ...tree,
      resource("there", { region: "cn-north-1" }),
      resource("where", { region: null, verdict: "unproven" }),
    ];
    const lines = text({ resources }, 80).split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/there .* cn-north-1 +personal +ok$/));
    expect(lines).toContainEqual(expect.stringMatching(/where .* not known +personal +unproven$/));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("marks what is only read", () => {
    const resources = [stackItself, resource("old", { ...component, kind: "read" })];
    expect(text({ resources }, Infinity)).toMatch(/─ old +aws:s3:Bucket +read\n/);
  });
});

describe("findings", () => {
  it("are whole sentences, wrapped to the width of a terminal", () => {
    const lines = text({ findings: [finding()], verdict: "refused" }, 60).split("\n");
    expect(lines).toContain("  refused  refuse-cross-border-copy");
    expect(
      lines
        .filter((line) => line.startsWith("    word"))
        .join(" ")
        .match(/word/g),
    ).toHaveLength(40);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
  });

  it("stay on one line in a pipe", () => {
    expect(text({ findings: [finding()] }, Infinity)).toContain(`    ${finding().message}\n`);
  });

  it("that refuse nothing are listed after those that do", () => {
    const findings = [
      finding({ policy: "report-unlisted", verdict: "reported", message: "Nobody knows it." }),
      finding(),
    ];
    const printed = text({ findings, verdict: "refused" }, Infinity);
    expect(printed.indexOf("Reported, refuses nothing:\n    - Nobody knows it.")).toBeGreaterThan(
      printed.indexOf("refuse-cross-border-copy"),
    );
    expect(printed).toContain("refused  dev: 1 refused, 1 reported (0 resources judged)\n");
  });
});

it("shows what was not known, what the program wrote, and why it failed", () => {
  const printed = text(
    { notes: ["x is encrypted."], output: "hello\n\n", verdict: "failed", error: "Error: broken\n    at index.js:1:1" },
    80,
  );
  expect(printed).toContain("  The program wrote:\n    hello\n");
  expect(printed).toContain("  error\n  Error: broken\n      at index.js:1:1\n");
  expect(printed).toContain("  Not known offline:\n    - x is encrypted.\n");
  expect(printed).toMatch(/\nfailed {2}dev: the program could not be previewed\n$/);
});

it("uses colour only when told to", () => {
  const esc = String.fromCharCode(27);
  expect(text({ resources: tree, findings: [finding()] }, 80)).not.toContain(esc);
  expect(text({ resources: tree, findings: [finding()] }, 80, true)).toContain(`${esc}[32mok`);
});

describe("what is shown", () => {
  const both = [finding(), finding({ policy: "report-unlisted", verdict: "reported", message: "Nobody knows it." })];
  const full = {
    resources: tree,
    findings: both,
    notes: ["x is encrypted."],
    output: "hello",
    verdict: "refused",
  } as const;

  it("is one line of a stack in which nothing was found, unless its tree is asked for", () => {
    const line = "ok  dev: nothing refused (2 resources judged)\n";
    expect(text({ resources: tree }, 80, false, { tree: false })).toBe(line);
    expect(text({ resources: tree }, 80)).toContain("…-encryption");
    expect(text({ resources: tree, notes: ["x is encrypted."] }, 80, false, { tree: false })).toBe(
      `dev\n\n  Not known offline:\n    - x is encrypted.\n\n${line}`,
    );
  });

  it("are findings and the line alone with --quiet, and one kind of them with --only", () => {
    const quiet = text(full, Infinity, false, { quiet: true });
    expect(quiet).toBe(
      `dev\n\n  refused  refuse-cross-border-copy\n    ${finding().message}\n\n  Reported, refuses nothing:\n    - Nobody knows it.\n\nrefused  dev: 1 refused, 1 reported (2 resources judged)\n`,
    );
    expect(text(full, Infinity, false, { quiet: true, only: "reported" })).toBe(
      "dev\n\n  Reported, refuses nothing:\n    - Nobody knows it.\n\nrefused  dev: 1 refused, 1 reported (2 resources judged)\n",
    );
    expect(text(full, Infinity, false, { quiet: true, only: "unproven" })).toBe(
      "refused  dev: 1 refused, 1 reported (2 resources judged)\n",
    );
  });

  it("is the tree to a depth", () => {
    const shown = text({ resources: tree }, Infinity, false, { depth: 1 });
    expect([shown.includes("└─ orders "), shown.includes("orders-encryption")]).toEqual([true, false]);
  });
});
