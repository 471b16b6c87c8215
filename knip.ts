/** What `npm run unused` must know that no import says: which files are found by their place, and what comes from outside. */
import type { KnipConfig } from "knip";

export default {
  workspaces: {
    ".": {
      entry: [
        // Programs and packs the engine is given by their folder.
        "{examples,test/engine/programs}/*/index.ts",
        "bench/empty-pack/index.cjs",
        // Loaded into the commands that a test interrupts.
        "test/cli/interrupt-writes.ts",
      ],
    },
    // Every file of the policies can be imported by its name, so each is an entry; what nobody imports is told all the same.
    policies: { includeEntryExports: true },
    cli: {},
  },
  ignoreIssues: {
    "policies/index.cjs": ["exports"],
    "policies/{refuse,report,require}-*.ts": ["exports"],
    "policies/clouds/*/resources/*.ts": ["exports"],
    // It rests on what the pack it is held against rests on.
    "bench/empty-pack/index.cjs": ["unlisted"],
    // Modules of the program's own copy of the SDK.
    "cli/host/sdk.ts": ["unresolved"],
  },
  // A type that only its own file names is still part of what the file exports.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Messages are of the class the SDK makes them of, so its copy is the one to use.
  ignoreDependencies: ["google-protobuf"],
  ignoreBinaries: ["script", "ssh-add", "ssh-agent", "ssh-keygen"],
} satisfies KnipConfig;
