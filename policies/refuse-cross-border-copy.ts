/** Refuses what would copy, move, process or link personal data across a border that no transfer on file opens. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "refuse-cross-border-copy",
  "Personal data may cross a border only on a transfer that satisfies every law concerned.",
  "mandatory",
);
