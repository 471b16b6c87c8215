/** The tests of the judge and the register in one worker that loads them once: `every-test.ts` collects them, `session.ts` runs them. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/mutation/every-test.ts"],
    runner: "test/mutation/session.ts",
    pool: "threads",
    maxWorkers: 1,
    isolate: false,
    testTimeout: 0,
    reporters: [],
  },
});
