/** Under the real engine the pack refuses what the offline preview refuses and passes what it passes, before anything leaks. */
import { appendFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { later, today, writeOrders } from "../pack/orders-register.ts";
import { unless } from "../unless.ts";
import { type EngineRun, EngineWorkspace, engineVersion } from "./engine-workspace.ts";
import { previewOffline } from "./offline-preview.ts";
import { StandInProvider } from "./stand-in-provider.ts";

const version = engineVersion();
const noEngine =
  version === undefined ? "pulumi is not on PATH; install it from https://www.pulumi.com/docs/install" : undefined;
const notLinux =
  process.platform === "linux"
    ? undefined
    : "a pack is told where pulumi went, and so finds the register, on Linux alone";
const stacks = ["hangzhou", "singapore", "frankfurt"];
const bucket = "aws:s3/bucket:Bucket";
const replication = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
const copies = "test/engine/programs/copies-bucket";

describe(`under the engine ${version}`, { ...unless(noEngine), timeout: 180_000 }, () => {
  let provider: StandInProvider;
  let workspace: EngineWorkspace;

  beforeEach(async () => {
    provider = await StandInProvider.start();
    workspace = new EngineWorkspace(provider);
  });
  afterEach(() => {
    provider.stop();
    workspace.remove();
  });

  describe("a preview", () => {
    test.each(stacks)("passes the stack %s", async (stack) => {
      const run = await workspace.run("preview", ".", stack);
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
      expectSameOffline(run, ".", stack);
    });

    test("refuses the meeting recordings, under both laws", async () => {
      const run = await workspace.run("preview", "examples/meeting-recording", "dev");
      expect(run.exitCode, run.output).not.toBe(0);
      const said = run.refused.map(({ message }) => message).join("\n");
      expect(said).toContain("GDPR");
      expect(said).toContain("PIPL");
      expectSameOffline(run, "examples/meeting-recording", "dev");
    });

    test("passes the same needs met inside the borders", async () => {
      const run = await workspace.run("preview", "examples/quiet", "dev");
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
      expectSameOffline(run, "examples/quiet", "dev");
    });

    test("passes a destination not known yet that can be traced to a bucket inside the border", async () => {
      const run = await workspace.run("preview", copies, "near");
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
      expectSameOffline(run, copies, "near");
    });

    test("refuses a destination not known yet that can be traced to a bucket abroad", async () => {
      const run = await workspace.run("preview", copies, "abroad");
      expect(run.exitCode, run.output).not.toBe(0);
      expect(run.refused).toMatchObject([
        { policy: "refuse-cross-border-copy", level: "mandatory" },
        { policy: "refuse-laundering", level: "mandatory" },
      ]);
      expectSameOffline(run, copies, "abroad");
    });

    test("refuses a destination that can't be traced, which the engine alone would turn into advice", async () => {
      const directory = "test/engine/programs/looks-up-destination";
      const run = await workspace.run("preview", directory, "dev");
      expect(run.exitCode, run.output).not.toBe(0);
      expect(run.refused).toMatchObject([{ policy: "refuse-unproven", level: "mandatory" }]);
      expectSameOffline(run, directory, "dev");
    });
  });

  describe("a pack's config", () => {
    test.each([
      ["advisory", "only advise"],
      ["disabled", "are disabled"],
    ])("that says all: %s is reported in the same run", async (level, said) => {
      const config = join(workspace.root, "pack.json");
      writeFileSync(config, JSON.stringify({ all: level }));
      const run = await workspace.run("preview", copies, "abroad", ["--policy-pack-config", config]);
      expect(run.refused).toEqual([]);
      const reported = level === "advisory" ? run.findings.map(({ message }) => message).join() : run.output;
      expect(reported).toContain("The pack's config takes policies their force");
      expect(reported).toContain(said);
    });
  });

  describe("an update", () => {
    test("without a preview refuses a copy abroad before it is created", async () => {
      const run = await workspace.run("up", copies, "abroad", ["--skip-preview", "--yes"]);
      expect(run.exitCode, run.output).not.toBe(0);
      expect(run.refused).toMatchObject([
        { policy: "refuse-cross-border-copy", level: "mandatory" },
        { policy: "refuse-laundering", level: "mandatory" },
      ]);
      // The run with made-up names shows the whole leak before either bucket exists.
      expect(provider.created).toEqual([]);
    });

    test("creates nothing of what its preview refused", async () => {
      const run = await workspace.run("up", copies, "abroad", ["--yes"]);
      expect(run.exitCode, run.output).not.toBe(0);
      expect(provider.created).toEqual([]);
    });

    test("without a preview creates neither leak of the meeting recordings", async () => {
      const run = await workspace.run("up", "examples/meeting-recording", "dev", ["--skip-preview", "--yes"]);
      expect(run.exitCode, run.output).not.toBe(0);
      expect(run.refused.length).toBeGreaterThan(0);
      const created = provider.created.map(({ urn }) => urn.slice(urn.lastIndexOf("::") + 2));
      expect(created).not.toContain("recordings-backup");
      expect(created).not.toContain("directory-singapore");
    });

    test.each(stacks)("of the stack %s passes and creates what was previewed", async (stack) => {
      const run = await workspace.run("up", ".", stack, ["--skip-preview", "--yes"]);
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [], remediated: [] });
      const created = provider.created.map(({ urn }) => urn);
      expect(created.toSorted()).toEqual(previewOffline(".", stack).creates.toSorted());
    });

    test("of an innocent program passes both moments, with the missing tags filled in", async () => {
      const run = await workspace.run("up", copies, "near", ["--yes"]);
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
      expect(provider.created.map(({ type }) => type)).toEqual([bucket, bucket, replication]);
      const tags = {
        "landlocked-zone": "EEA",
        "landlocked-subjects": "EEA",
        "landlocked-owner": "tester",
        "landlocked-stack": "near",
      };
      expect(tagsOf("recordings")).toEqual({ ...tags, "landlocked-class": "personal" });
      expect(tagsOf("copy")).toEqual({ ...tags, "landlocked-class": "sensitive" });
    });
  });

  describe("with a register", () => {
    const project = "examples/approved-transfer";
    const replication = "alicloud:oss/bucketReplication:BucketReplication";
    const evidence = "documents/orders/pipia_report.txt";
    const register = (): string => join(workspace.root, project, "transfers");

    /** The example's own ends one day: this one counts today, and its contract must still be filed. */
    beforeEach(() => {
      rmSync(register(), { recursive: true });
      writeOrders(register(), today(), { stacks: [{ stack: "approved-transfer/dev", resources: ["orders"] }] });
    });

    test("an approved transfer lets its flow pass, and is reported", async () => {
      const run = await workspace.run("preview", project, "dev");
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
      expect(run.findings).toMatchObject([{ policy: "report-transfer", level: "advisory" }]);
      expect(run.findings[0]?.message).toContain(
        `until ${later(today(), { days: 300 })}, on transfer orders-to-frankfurt`,
      );
      expectSameOffline(run, join(workspace.root, project), "dev");
    });

    test("the update creates what passes", async () => {
      const run = await workspace.run("up", project, "dev", ["--skip-preview", "--yes"]);
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
      expect(provider.created.map(({ type }) => type)).toContain(replication);
    });

    test("a byte more in one of its documents refuses, in a preview and before the creation", async () => {
      appendFileSync(join(register(), evidence), " ");
      const run = await workspace.run("preview", project, "dev");
      expect(run.exitCode, run.output).not.toBe(0);
      expect(run.refused).toMatchObject([{ policy: "refuse-cross-border-copy" }]);
      expect(run.refused[0]?.message).toContain(`${evidence} has other bytes than were reviewed`);
      expectSameOffline(run, join(workspace.root, project), "dev");
      const update = await workspace.run("up", project, "dev", ["--skip-preview", "--yes"]);
      expect(update.exitCode, update.output).not.toBe(0);
      expect(provider.created.map(({ type }) => type)).not.toContain(replication);
    });

    test("it is found where pulumi is sent to the project from elsewhere", unless(notLinux), async () => {
      const run = await workspace.run("preview", project, "dev", [], workspace.root);
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
    });

    test("no other project's counts, though pulumi is started there", async () => {
      const other = join(workspace.root, "examples/quiet");
      renameSync(register(), join(other, "transfers"));
      const run = await workspace.run("preview", project, "dev", [], other);
      expect(run.refused, run.output).toMatchObject([{ policy: "refuse-cross-border-copy" }]);
    });

    test("its folder can be told by the pack's own config", async () => {
      renameSync(register(), join(workspace.root, project, "law"));
      const config = join(workspace.root, "pack-config.json");
      writeFileSync(config, JSON.stringify({ "read-settings": { transfers: "law" } }));
      const run = await workspace.run("preview", project, "dev", ["--policy-pack-config", config]);
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
      expect(run.findings).toMatchObject([{ policy: "report-transfer" }]);
    });
  });

  test.each([
    [{ "read-setings": { home: "aws/eu-central-1" } }, "read-setings is no known key; the nearest is read-settings."],
    [{ "read-settings": { hme: "aws/eu-central-1" } }, "read-settings.hme is no known key; the nearest is home."],
    [{ "refuse-unprovn": "advisory" }, "refuse-unprovn is no known key; the nearest is refuse-unproven."],
  ])("a pack's config that says %j ends in one sentence and no trace", unless(notLinux), async (stated, sentence) => {
    const config = join(workspace.root, "pack-config.json");
    writeFileSync(config, JSON.stringify(stated));
    const run = await workspace.run("preview", "examples/quiet", "dev", ["--policy-pack-config", config]);
    expect(run.exitCode).not.toBe(0);
    expect(run.output).toContain(`pack-config.json, line 1: ${sentence}\n`);
    expect(run.output).not.toMatch(/\n\s+at |DataFileError/);
  });

  test("a stack's misspelt key ends in one sentence and no trace", async () => {
    writeFileSync(
      join(workspace.root, "examples/quiet/Pulumi.dev.yaml"),
      "config:\n  landlocked:regoin: eu-central-1\n",
    );
    const run = await workspace.run("preview", "examples/quiet", "dev");
    expect(run.exitCode).not.toBe(0);
    expect(run.output).toContain(
      "config of stack dev: landlocked:regoin is no known key; the nearest is landlocked:region.",
    );
    expect(run.output).not.toMatch(/\n\s+at |DataFileError/);
  });

  function tagsOf(name: string): unknown {
    return provider.created.find(({ urn }) => urn.endsWith(`::${name}`))?.properties.tags;
  }
});

/** Policy, sentence and resource of every finding, reports included. The engine shows the first resource of each. */
function expectSameOffline(run: EngineRun, directory: string, stack: string): void {
  const offline = previewOffline(directory, stack);
  expect(offline.exitCode === 0).toBe(run.exitCode === 0);
  expect(sentences(run.findings)).toEqual(sentences(offline.findings));
  for (const { policy, message, urn } of run.findings) {
    const same = offline.findings.filter((one) => one.policy === policy && one.message === message);
    expect(same.flatMap(({ urns }) => urns)).toContain(urn);
  }
}

function sentences(findings: readonly { readonly policy: string; readonly message: string }[]): readonly string[] {
  return findings.map(({ policy, message }) => `${policy}: ${message}`).toSorted();
}
