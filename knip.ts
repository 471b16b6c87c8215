/** What `npm run unused` must know that no import says: which files are found by their place, and what comes from outside. */
import type { KnipConfig } from "knip";

export default {
  workspaces: {
    ".": {
      // It takes the runner's name for a package, and its file for one beside the configuration.
      stryker: false,
      entry: [
        // Programs and packs the engine is given by their folder.
        "{examples,test/engine/programs,test/programs}/*/index.ts",
        "bench/empty-pack/index.cjs",
        // Loaded into the commands that a test interrupts.
        "test/cli/interrupt-writes.ts",
        // Found by the name it gives Stryker, and by those Stryker and Vitest are given.
        "test/mutation/{stryker.config.js,vitest.config.ts,loaded-tests.ts,session.ts,every-test.ts}",
      ],
    },
    // Policies, types and the pack are found by their place.
    policies: {
      entry: ["pack/pack.ts", "{refuse,report,require}-*.ts", "clouds/*/resources/*.ts"],
      includeEntryExports: true,
    },
    // The clouds' SDKs are of those who let an account be checked.
    cli: { ignoreDependencies: ["@alicloud/openapi-core", "@aws-sdk/client-.+"] },
  },
  ignoreIssues: {
    "policies/index.cjs": ["exports"],
    "policies/{refuse,report,require}-*.ts": ["exports"],
    "policies/clouds/*/resources/*.ts": ["exports"],
    // What the package hands to others, whether or not one of them here takes it.
    "policies/surface/*.ts": ["exports", "types"],
    // It rests on what the pack it is held against rests on.
    "bench/empty-pack/index.cjs": ["unlisted"],
    // Modules of the program's own copy of the SDK.
    "policies/replay/host/sdk.ts": ["unresolved"],
  },
  // A type that only its own file names is still part of what the file exports.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Messages are of the class the SDK makes them of, so its copy is the one to use.
  ignoreDependencies: ["google-protobuf"],
  ignoreBinaries: ["mkfifo", "openssl", "script", "ssh-add", "ssh-agent", "ssh-keygen"],
} satisfies KnipConfig;
