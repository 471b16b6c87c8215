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
export const notChecked = (reason: string): NeedState => ({ state: "not-checked", reason });

/** Both clouds tell whoever asks whether a bucket of a name exists, without whose it is. @param url of the bucket */
export async function bucketIsFree(name: string, url: string): Promise<NeedState> {
  const { status } = await fetch(url, { method: "HEAD", redirect: "manual" });
  if (status === 404) return met(`no bucket is called ${name}`);
  const exists = [200, 301, 307, 403].includes(status);
  return exists ? missing(`a bucket called ${name} exists already`) : notChecked(`${url} answers with ${status}`);
}
