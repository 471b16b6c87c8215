/** Personal data that would become readable by the world, or by an account nobody vouched for. */
import type { Flow } from "../flows/flow.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { RawFinding } from "./finding.ts";
import { refuseFlow } from "./refuse-cross-border-copy.ts";

/** Says to close it: no transfer opens data to the world. */
export function refusePublicExposure(flow: Flow, verdict: Extract<Verdict, { outcome: "refused" }>): RawFinding {
  return refuseFlow("refuse-public-exposure", flow, verdict, [{ code: "close-to-public", facts: {} }]);
}
