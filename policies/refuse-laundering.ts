/** Refuses what would put personal data where it passes as less than it is, in one step or in several. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "refuse-laundering",
  "Data keeps its class wherever it flows, unless a declared step anonymises it.",
  "mandatory",
);
