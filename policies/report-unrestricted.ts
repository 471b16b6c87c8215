/** Reports what crosses a border that no law concerned keeps it behind. */
import { policyOf } from "./pack/policy.ts";

export default policyOf(
  "report-unrestricted",
  "What leaves a territory whose law asks nothing of that is told, with the articles.",
  "advisory",
);
