/** Reports commands, jobs and resources of other providers beside people's data, in a stack that does not say what it holds. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "report-unseen",
  "A resource nobody can look into stands beside personal data in a stack that states no class.",
  "advisory",
);
