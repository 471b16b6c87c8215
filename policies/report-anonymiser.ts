/** Reports a step that is tagged as anonymising and that nobody answers for: it counts as any other. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "report-anonymiser",
  "A step anonymises only where the stack's config names who answers for it, how and since when.",
  "advisory",
);
