import { defineConfig } from "vitest/config";

export default defineConfig({
  // Many tests wait for processes they start, so every processor takes one more file meanwhile.
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: "100%" },
});
