/** References to what stands outside the cloud, so that only a ledger can say where it is. */
import { naming } from "./names.ts";

/** A name no resource of this cloud stands behind: a Slack workspace, a Salesforce org, a host of a telephone network. */
export const elsewhere = naming();
