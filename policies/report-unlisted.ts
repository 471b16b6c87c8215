/** Reports, once each, resource types nobody has classified yet. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "report-unlisted",
  "A resource type the catalogue does not list lies inside the border, but what it moves is not known.",
  "advisory",
);
