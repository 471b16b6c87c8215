/** A stack of Hangzhou with one of every component, for what holds for all of them alike. */
import { AuditTrail } from "../../../components/alicloud/audit-trail.ts";
import { Database } from "../../../components/alicloud/database.ts";
import { Kubernetes } from "../../../components/alicloud/kubernetes.ts";
import { MachineGroup } from "../../../components/alicloud/machine-group.ts";
import { ObjectStore } from "../../../components/alicloud/object-store.ts";
import { PrivateNetwork } from "../../../components/alicloud/private-network.ts";
import { cidr, type Hangzhou, region, residency, zones } from "./hangzhou.ts";

export function everything(hangzhou: Hangzhou): void {
  const { opts, key, logStore, network } = hangzhou;
  const shared = {
    residency,
    key,
    logStore,
    network,
    deletionProtection: true,
    logRetentionDays: 180,
    alarmTopic: logStore.alarmTopic,
  };
  const files = store(hangzhou);
  new AuditTrail("trail", { ...shared, region, bucketName: "records", retentionDays: 400, stores: [files] }, opts);
  new Database(
    "database",
    { ...shared, engine: "postgresql", version: "16", size: "small", storageGiB: 20, backupDays: 7, zones },
    opts,
  );
  new Kubernetes("cluster", { ...shared, nodeSize: "small", nodeCount: 1, version: "1.34" }, opts);
  new MachineGroup("machines", { ...shared, nodeSize: "small", nodeCount: 1, stores: [files] }, opts);
  new PrivateNetwork("open", { ...shared, region, cidr, zones, internetGateway: true, flowLogRetentionDays: 30 }, opts);
}

export function store({ opts, key, logStore, network }: Hangzhou, more: object = {}): ObjectStore {
  return new ObjectStore(
    "files",
    {
      residency,
      bucketName: "files",
      key,
      logStore,
      network,
      retentionDays: 30,
      versioning: true,
      deletionProtection: true,
    },
    { ...opts, ...more },
  );
}
