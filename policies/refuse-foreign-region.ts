/** Refuses a resource that can hold data outside its stack's territory, or outside its region where the stack is pinned. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "refuse-foreign-region",
  "What holds personal data lies in its stack's territory, and in its region where the stack is pinned.",
  "mandatory",
);
