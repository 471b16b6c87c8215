/** Personal data that would become readable by the world, or by an account nobody vouched for. */
import type { Estate } from "../estate/estate.ts";
import type { Flow } from "../flows/flow.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { RawFinding } from "./finding.ts";
import { refuseFlow } from "./refuse-cross-border-copy.ts";
import { remediesOf } from "./remedies-of-flow.ts";
import type { Inflow } from "./remedy-by-class.ts";

type Refused = Extract<Verdict, { outcome: "refused" }>;

/** Says to close it, or that it is nobody's: no transfer opens data to the world. */
export function refusePublicExposure(flow: Flow, verdict: Refused, estate: Estate, inflow: Inflow): RawFinding {
  return refuseFlow("refuse-public-exposure", flow, verdict, remediesOf(flow, verdict, estate, inflow));
}
