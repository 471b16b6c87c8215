/** A stack of Frankfurt with one of every component, for what holds for all of them alike. */
import { AuditTrail } from "../../../components/aws/audit-trail.ts";
import { Database } from "../../../components/aws/database.ts";
import { Kubernetes } from "../../../components/aws/kubernetes.ts";
import { MachineGroup } from "../../../components/aws/machine-group.ts";
import { ObjectStore } from "../../../components/aws/object-store.ts";
import { PrivateNetwork } from "../../../components/aws/private-network.ts";
import { region, residency, type Stack, zones } from "./frankfurt.ts";

export function everything({ key, logStore, network, under }: Stack): void {
  const { alarmTopic } = logStore;
  const kept = { residency, key, logStore, deletionProtection: true, logRetentionDays: 200 };
  const shared = { ...kept, network, alarmTopic };
  const bucket = { bucketName: "files", retentionDays: 30, versioning: true };
  const files = new ObjectStore("files", { ...shared, ...bucket }, under);
  new ObjectStore("locked", { ...shared, ...bucket, bucketName: "locked", lock: true }, under);
  new AuditTrail("trail", { ...shared, region, bucketName: "records", retentionDays: 400, stores: [files] }, under);
  new Database(
    "database",
    { ...shared, engine: "postgresql", version: "16", size: "small", storageGiB: 20, backupDays: 7, zones },
    under,
  );
  new Kubernetes("cluster", { ...shared, nodeSize: "small", nodeCount: 1, version: "1.34" }, under);
  new MachineGroup("machines", { ...shared, nodeSize: "small", nodeCount: 1, stores: [files] }, under);
  const inside = { region, cidr: "10.40.0.0/16", zones, internetGateway: true, flowLogRetentionDays: 30 };
  new PrivateNetwork("open", { ...kept, ...inside }, under);
}
