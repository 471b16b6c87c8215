/** The read-only questions a cloud answers about an account. Each cloud's file asks its official SDK, which is loaded only then. */
import type { NeedState } from "./need.ts";

export interface AccountChecks {
  /** Id of the account the credentials are of. */
  account(): Promise<string>;
  region(region: string): Promise<NeedState>;
  service(service: string): Promise<NeedState>;
  role(role: string): Promise<NeedState>;
  /** @param code service/code */
  quota(code: string, takes: number): Promise<NeedState>;
  zone(zone: string): Promise<NeedState>;
  offered(name: string, of: "machine" | "database", zones: readonly string[]): Promise<NeedState>;
  name(name: string): Promise<NeedState>;
}

export const met = (saw: string): NeedState => ({ state: "met", saw });
export const missing = (saw: string): NeedState => ({ state: "missing", saw });
export const notChecked = (why: string): NeedState => ({ state: "not-checked", why });
