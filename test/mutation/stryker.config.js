/**
 * `npm run mutation`: changes the judge and the register in one place at a time and asks whether a test notices.
 *
 * What only runs while modules load (tables, sets, patterns) is left out: each such change needs all tests loaded anew.
 */
export default {
  mutate: ["policies/border/**/*.ts", "policies/register/**/*.ts"],
  plugins: ["./test/mutation/loaded-tests.ts"],
  testRunner: "loaded-tests",
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  ignorePatterns: ["/docs", "/bench", "/stacks", "/examples", "/components", "/catalogue-gate"],
  tempDirName: "node_modules/.stryker",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: "node_modules/.stryker-report/mutation.json" },
  thresholds: { break: 90 },
  timeoutMS: 10_000,
};
