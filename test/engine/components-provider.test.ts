/** Under the real engine, what programs of other languages take from the components' provider is made, and judged as any other. */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type PluginProcess, startPlugin } from "../components/provider/plugin-process.ts";
import { unless } from "../unless.ts";
import { EngineWorkspace, engineVersion, hostsLanguage } from "./engine-workspace.ts";
import { previewOffline } from "./offline-preview.ts";
import { StandInProvider } from "./stand-in-provider.ts";

const version = engineVersion();
const noEngine =
  version === undefined ? "pulumi is not on PATH; install it from https://www.pulumi.com/docs/install" : undefined;
const noYaml = noEngine ?? (hostsLanguage("yaml") ? undefined : "pulumi-language-yaml does not lie beside pulumi");
const takes = "test/engine/programs/takes-components";
const inYaml = "examples/own-program-yaml";

describe(`under the engine ${version}`, { ...unless(noEngine), timeout: 180_000 }, () => {
  let aws: StandInProvider;
  let alicloud: StandInProvider;
  let plugin: PluginProcess;
  let workspace: EngineWorkspace;

  beforeEach(async () => {
    aws = await StandInProvider.start();
    alicloud = await StandInProvider.start("alicloud");
    plugin = await startPlugin(join(import.meta.dirname, "../../components"));
    workspace = new EngineWorkspace(aws, { alicloud: alicloud.port, landlocked: plugin.port });
  });
  afterEach(() => {
    for (const one of [aws, alicloud, plugin]) one.stop();
    workspace.remove();
  });

  test("components where the stack's data must lie pass, and are made", async () => {
    const run = await workspace.run("up", takes, "near", ["--yes"]);
    expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
    const made = aws.created.map(({ urn }) => urn.split("::").slice(2).join(" "));
    expect(made).toContain("landlocked:aws:Key$aws:kms/key:Key key");
    expect(made).toContain("landlocked:aws:LogStore$aws:s3/bucket:Bucket logs");
  });

  test("what a component consists of is refused abroad as any other resource is, and nothing is made", async () => {
    const run = await workspace.run("up", takes, "abroad", ["--yes"]);
    expect(run.exitCode, run.output).not.toBe(0);
    expect(run.refused.find(({ urn }) => urn.endsWith("aws:s3/bucket:Bucket::logs"))).toMatchObject({
      policy: "refuse-foreign-region",
      level: "mandatory",
    });
    expect(aws.created).toEqual([]);
  });

  test("a wrong argument is one sentence", async () => {
    const run = await workspace.run("preview", takes, "wrong");
    expect(run.exitCode, run.output).not.toBe(0);
    expect(run.output).toContain("retentionDays of logs (landlocked:aws:LogStore) must be a whole number.");
  });

  describe("a program in YAML", unless(noYaml), () => {
    test("passes in a preview, though no second run sees through it", async () => {
      const run = await workspace.run("preview", inYaml, "dev");
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
    });

    test("makes what a program in TypeScript makes", async () => {
      const run = await workspace.run("up", inYaml, "dev", ["--skip-preview", "--yes"]);
      expect(run, run.output).toMatchObject({ exitCode: 0, refused: [] });
      const made = [...aws.created, ...alicloud.created].map(({ urn }) => named(urn));
      const own = previewOffline("examples/own-program", "dev").creates.map(named);
      const before = /::(uploads|thumbnails)$/;
      expect(made.toSorted()).toEqual(own.filter((name) => !before.test(name)).toSorted());
    });
  });
});

/** Type and name, without project and stack. */
function named(urn: string): string {
  return urn.split("::").slice(2).join("::");
}
