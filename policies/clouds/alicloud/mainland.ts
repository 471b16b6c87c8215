/** Services that stand in mainland China whatever region the provider names. */
import type { Movement, Payload } from "../entry.ts";
import { processesAt } from "../movements.ts";

/** Data is worked on where the service stands: `servedInMainland("chat robot", at("bizType"))`. */
export function servedInMainland(service: string, note: string, what: Payload = "content"): Movement {
  return processesAt(what, { country: "CN", what: `the ${service} service in mainland China` }, { note });
}
