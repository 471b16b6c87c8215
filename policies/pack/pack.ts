/** The policy pack as the engine starts it: facts read once, one session, every policy of this folder. */
import { flushCompileCache } from "node:module";
import { relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PolicyPack } from "@pulumi/policy";
import type { Facts } from "../border/estate/facts.ts";
import type { Settings } from "../border/estate/settings.ts";
import type { PackConfig } from "../config/pack-config.ts";
import { namespace } from "../config/stack-config.ts";
import { readStackSettings } from "../config/stack-settings.ts";
import { loadFacts } from "../facts/load-facts.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { english } from "../messages/english.ts";
import { type Replayed, replay } from "../replay/replay.ts";
import { withStandIns } from "../symbols/account-of.ts";
import { checkConfigFile, configFileOf, configOption } from "./config-file.ts";
import { loadPolicies } from "./load-policies.ts";
import { projectFolder, startingFolders } from "./project-folder.ts";
import { readSettings } from "./read-settings.ts";
import { Session } from "./session.ts";
import { startedWith } from "./started-with.ts";
import { onWeakened, sayWeakened } from "./weakened.ts";

const config = JSON.parse(process.env.PULUMI_CONFIG ?? "{}") as Record<string, string>;
const secretKeys = JSON.parse(process.env.PULUMI_CONFIG_SECRET_KEYS ?? "[]") as readonly string[];
const project = process.env.PULUMI_NODEJS_PROJECT;
const identity = {
  stack: process.env.PULUMI_NODEJS_STACK ?? "",
  project,
  day: new Date().toISOString().slice(0, 10),
  folder: projectFolder(project, startingFolders()),
  environment: process.env,
};
const isPreview = process.env.PULUMI_NODEJS_DRY_RUN === "true";

refuseConfigFile();

let packConfig: PackConfig = {};
let settings: Settings | undefined;
let replayed: Promise<Replayed | undefined> | undefined;

// Read once the port is printed (some 20 ms from here), while the engine connects and starts the program; what can't be
// read fails each of the engine's questions, and with them the run.
const ready = setTimeout(50)
  .then(loadFacts)
  .then(
    (facts) =>
      new Session(
        facts,
        () => readOnce(facts),
        isPreview,
        () => (replayed ??= replayIfAsked(facts)),
        secretKeys.flatMap((key) => config[key] ?? []),
      ),
  );
// The engine kills its pack, and what a killed process has compiled is not kept unless it is told to.
ready.then(
  () => flushCompileCache(),
  () => undefined,
);

/** Where there is no seeing it, the policy read-settings checks what the engine hands over of it. */
function refuseConfigFile(): void {
  const started = startedWith(configOption);
  const file = started && configFileOf(started, process.cwd());
  if (file === undefined) return;
  try {
    checkConfigFile(file, relative(started?.folder ?? "", file));
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function readOnce(facts: Facts): Settings {
  if (settings) return settings;
  const own = readStackSettings(config, packConfig, identity, facts);
  settings = {
    ...own,
    statedAccounts: own.accounts,
    accounts: withStandIns(own.accounts, `${project}/${identity.stack}`),
  };
  return settings;
}

async function replayIfAsked(facts: Facts): Promise<Replayed | undefined> {
  const { folder, stack } = identity;
  if (folder === undefined || config[`${namespace}:replay`] === "off") return undefined;
  return replay({ folder, stack, config, secretKeys }, facts, readOnce(facts));
}

const policies = [...(await loadPolicies()).values()].map((make) => make(ready));
const refusing = policies.filter(({ enforcementLevel }) => enforcementLevel !== "advisory").map(({ name }) => name);
let weakened: string | undefined;
onWeakened(new Set(refusing), (levels) => {
  weakened = sayWeakened(levels, english);
  // Where it is all that is left to be heard.
  if (weakened !== undefined && levels.disabled.length === refusing.length) console.error(weakened);
});

new PolicyPack("landlocked", {
  // First in the list: it is asked first, so that its config is known before anything is judged.
  policies: [
    readSettings(
      (stated) => {
        if (JSON.stringify(stated) === JSON.stringify(packConfig)) return;
        packConfig = stated;
        settings = undefined;
      },
      () => (weakened === undefined ? [] : [weakened]),
    ),
    ...policies,
  ],
});
