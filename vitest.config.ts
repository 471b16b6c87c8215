/** How tests run: those that start processes apart from the pure ones, which share what the first has loaded. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { SkipReporter } from "./test/skip-reporter.ts";

/** Tests that start processes, or run in the folder and the environment of one. */
const processes = ["test/{cli,docs,engine,examples,house,pack,programs,replay,stacks}/**/*.test.ts"];

export default defineConfig({
  test: {
    reporters: ["default", new SkipReporter()],
    // A test that looks at nothing, or alone, would pass for all.
    expect: { requireAssertions: true },
    allowOnly: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests wait for processes they start, so every processor takes one more file meanwhile.
    maxWorkers: "100%",
    // What those processes load is compiled once for all of them; where the command line keeps it too.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
    projects: [
      { extends: true, test: { name: "processes", include: processes } },
      // The rest are pure, so one file after another uses the facts and SDKs that the first has loaded.
      { extends: true, test: { name: "pure", include: ["test/**/*.test.ts"], exclude: processes, isolate: false } },
    ],
  },
});
