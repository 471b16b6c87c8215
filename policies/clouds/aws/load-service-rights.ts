/** Reads what AWS's services do with the rights a policy gives them, and which accounts of AWS's own deliver logs. */
import { z } from "zod";
import type { ServiceRights } from "../../border/estate/facts.ts";
import { readDataFile } from "../../files/read-data-file.ts";

const accounts = z.record(z.string().regex(/^\d{12}$/), z.string().min(1));
const schema = z.strictObject({
  ordinary: z.record(z.string().regex(/^[a-z0-9.-]+\.amazonaws\.com$/), z.string().min(1)),
  logAccounts: accounts,
  workAccounts: accounts,
});

/** Throws DataFileError where the file says it in words not on file. */
export function loadServiceRights(): ServiceRights {
  const file = new URL("service-rights.yaml", import.meta.url);
  const { ordinary, logAccounts, workAccounts } = readDataFile(file, "policies/clouds/aws/service-rights.yaml", schema);
  return {
    ordinary: new Map(Object.entries(ordinary)),
    logAccounts: new Map(Object.entries(logAccounts)),
    workAccounts: new Map(Object.entries(workAccounts)),
  };
}
