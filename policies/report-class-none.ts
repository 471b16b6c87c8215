/** Reports what leaves the territory because its source is said to be nobody's data, so that a false tag is seen. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "report-class-none",
  "Data that is said to be nobody's leaves the territory of a stack that holds people's.",
  "advisory",
);
