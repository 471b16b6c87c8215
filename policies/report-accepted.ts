/** Reports what a stack lets pass unseen, by name, by whose word and until when: no exception is silent. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "report-accepted",
  "A resource nobody can look into is accepted by the stack's owner until a day.",
  "advisory",
);
