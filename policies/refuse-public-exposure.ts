/** Refuses what makes personal data readable by the world, or by an account nobody vouched for. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "refuse-public-exposure",
  "Personal data is readable only by accounts of the organisation.",
  "mandatory",
);
