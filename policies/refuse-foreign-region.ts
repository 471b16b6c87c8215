/** Refuses a resource that can hold data outside its stack's territory, or outside its region where the stack is pinned. */
import { policyOf } from "./policy.ts";

export const refuseForeignRegion = policyOf(
  "refuse-foreign-region",
  "What holds personal data lies in its stack's territory, and in its region where the stack is pinned.",
  "mandatory",
);
