/** The components of Alibaba Cloud, for any program, and as private-cloud.ts takes them. */
import * as alicloud from "@pulumi/alicloud";
import { AuditTrail } from "./alicloud/audit-trail.ts";
import { children } from "./alicloud/children.ts";
import { Database } from "./alicloud/database.ts";
import { Key } from "./alicloud/key.ts";
import { Kubernetes } from "./alicloud/kubernetes.ts";
import { LogStore } from "./alicloud/log-store.ts";
import { MachineGroup } from "./alicloud/machine-group.ts";
import { ObjectStore } from "./alicloud/object-store.ts";
import { PrivateNetwork } from "./alicloud/private-network.ts";
import type { CloudComponents } from "./cloud-components.ts";

export { AuditTrail, Database, Key, Kubernetes, LogStore, MachineGroup, ObjectStore, PrivateNetwork };

/** One class for each part of the contract, and the provider they lie in. */
export const alicloudComponents = {
  provider: (name, region, opts) => new alicloud.Provider(name, { region }, opts),
  Key,
  LogStore,
  PrivateNetwork,
  ObjectStore,
  Database,
  Kubernetes,
  MachineGroup,
  AuditTrail,
  children,
  holds: { bucket: "alicloud:oss/bucket:Bucket", database: "alicloud:rds/instance:Instance" },
} satisfies CloudComponents;
