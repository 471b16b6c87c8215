/** Reports a transfer that ends within 60 days, or whose renewal must be asked for within them. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "report-expiring-transfer",
  "A transfer that lets data pass ends soon, or its mechanism must be renewed.",
  "advisory",
);
