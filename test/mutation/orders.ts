/** What the two halves of the mutation runner say to each other: one starts the worker, the other has the tests in it. */
import type { DryRunResult, MutantRunResult } from "@stryker-mutator/api/test-runner";

export const channelName = "landlocked-mutants";

export type Order =
  | { readonly kind: "all" }
  | {
      readonly kind: "mutant";
      readonly mutant: string;
      readonly hitLimit?: number | undefined;
      readonly tests?: readonly string[] | undefined;
    }
  | { readonly kind: "end" };

export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "all"; readonly result: DryRunResult }
  | { readonly kind: "mutant"; readonly result: MutantRunResult };
