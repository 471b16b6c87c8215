/** All tests that load no other process, as one file: each under the name of its own, so that no two share one. */
import { describe } from "vitest";

declare global {
  interface ImportMeta {
    /** Vite's: the modules of these files, each behind a function that loads it. */
    readonly glob: (
      patterns: readonly string[],
      options: { readonly exhaustive: boolean },
    ) => Readonly<Record<string, () => Promise<unknown>>>;
  }
}

const files = import.meta.glob(
  [
    "../border/**/*.test.ts",
    "../register/**/*.test.ts",
    "../laws/**/*.test.ts",
    "!../register/mutated-register.test.ts",
    "!../laws/new-law.test.ts",
    "!../register/ssh-keygen.test.ts",
    "../plans.test.ts",
    "../lower-class.test.ts",
  ],
  { exhaustive: true },
);

for (const [file, load] of Object.entries(files)) describe(file, async () => void (await load()));
