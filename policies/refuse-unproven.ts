/** Refuses what can't be proven to stay inside the border: not known means refused. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "refuse-unproven",
  "A destination, a region or a reader that can't be known is refused as if it were abroad.",
  "mandatory",
);
