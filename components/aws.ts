/** The components of AWS, for any program, and as private-cloud.ts takes them. */
import * as aws from "@pulumi/aws";
import { AuditTrail } from "./aws/audit-trail.ts";
import { children } from "./aws/children.ts";
import { Database } from "./aws/database.ts";
import { Key } from "./aws/key.ts";
import { Kubernetes } from "./aws/kubernetes.ts";
import { LogStore } from "./aws/log-store.ts";
import { MachineGroup } from "./aws/machine-group.ts";
import { ObjectStore } from "./aws/object-store.ts";
import { PrivateNetwork } from "./aws/private-network.ts";
import type { CloudComponents } from "./cloud-components.ts";

export { AuditTrail, Database, Key, Kubernetes, LogStore, MachineGroup, ObjectStore, PrivateNetwork };

/** One class for each part of the contract, and the provider they lie in. */
export const awsComponents = {
  provider: (name, region, opts, accounts) => {
    // Ids of the other cloud are longer.
    const allowedAccountIds = accounts.filter((account) => /^\d{12}$/.test(account));
    return new aws.Provider(name, { region, ...(allowedAccountIds.length > 0 ? { allowedAccountIds } : {}) }, opts);
  },
  Key,
  LogStore,
  PrivateNetwork,
  ObjectStore,
  Database,
  Kubernetes,
  MachineGroup,
  AuditTrail,
  children,
  holds: { bucket: "aws:s3/bucket:Bucket", database: "aws:rds/instance:Instance" },
} satisfies CloudComponents;
