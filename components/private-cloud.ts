/**
 * What one region stack deploys, on either cloud: key, logs, network, object stores, databases, compute, audit trail.
 * It knows the order and whose data each part holds; how a cloud does it stays in components/<cloud>/.
 */

import { type Holding, ledgerDigest } from "@landlocked/policies/config";
import type { Cloud } from "@landlocked/policies/places";
import * as pulumi from "@pulumi/pulumi";
import type { CloudComponents } from "./cloud-components.ts";
import type { KubernetesArgs } from "./contract/kubernetes.ts";
import type { MachineGroupArgs } from "./contract/machine-group.ts";
import type { Compute, PrivateCloudArgs } from "./private-cloud-args.ts";
import { transformedParts } from "./private-cloud-transforms.ts";

/** A holding before the cloud has named it. */
export interface NamedLater extends Omit<Holding, "name" | "arn"> {
  readonly name: pulumi.Output<string>;
  readonly arn?: pulumi.Output<string>;
}

/** Only the cloud in use is loaded: each SDK costs a tenth of a second. */
const clouds = {
  aws: async () => (await import("./aws.ts")).awsComponents,
  alicloud: async () => (await import("./alicloud.ts")).alicloudComponents,
} satisfies Record<Cloud, () => Promise<CloudComponents>>;

/**
 * One region's private cloud: `await PrivateCloud.of("frankfurt", { cloud: "aws", region: "eu-central-1", ... })`. Its outputs are
 * those of the stack, its ledger what other stacks are told of it.
 */
export class PrivateCloud extends pulumi.ComponentResource {
  /** Id of the VPC. */
  readonly networkId: pulumi.Output<string>;
  /** Bucket names by store name. */
  readonly buckets: Readonly<Record<string, pulumi.Output<string>>>;
  /** Private host names by database name. */
  readonly databaseHosts: Readonly<Record<string, pulumi.Output<string>>>;
  /** Name of the cluster or machine group. */
  readonly compute: pulumi.Output<string> | undefined;
  /** Of the audit trail. */
  readonly trailName: pulumi.Output<string>;
  /** What the stack holds, for the policies of other stacks, which can't see it otherwise. */
  readonly ledger: readonly NamedLater[];
  /** Of the ledger, so that a copy of it that was changed is told. */
  readonly ledgerDigest: pulumi.Output<string>;

  /** Loads the cloud's components, then makes the private cloud of them. */
  static async of<Of extends Cloud>(
    name: string,
    args: PrivateCloudArgs<Of>,
    opts?: pulumi.ComponentResourceOptions,
  ): Promise<PrivateCloud> {
    return new PrivateCloud(name, args, await clouds[args.cloud](), opts);
  }

  private constructor(
    name: string,
    args: PrivateCloudArgs,
    cloud: CloudComponents,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("landlocked:index:PrivateCloud", name, {}, opts);
    const provider = cloud.provider(`${name}-${args.cloud}`, args.region, { parent: this }, args.accounts);
    const under = transformedParts(cloud, args.transforms ?? {}, { parent: this, providers: [provider] });

    const { region, residency, deletionProtection, logRetentionDays } = args;
    const common = { residency, deletionProtection };
    const key = new cloud.Key(
      `${name}-key`,
      {
        ...common,
        ...args.key,
        purpose: `Data of the stack ${residency.stack}`,
        deletionWindowDays: args.keyDeletionDays,
      },
      under("Key"),
    );
    const logStore = new cloud.LogStore(
      `${name}-logs`,
      { ...common, key, retentionDays: logRetentionDays },
      under("LogStore"),
    );
    const network = new cloud.PrivateNetwork(
      `${name}-network`,
      { residency, region, ...args.network, key, logStore, flowLogRetentionDays: logRetentionDays },
      under("PrivateNetwork"),
    );
    const kept = { ...common, key, logStore, network, logRetentionDays, alarmTopic: logStore.alarmTopic };

    const stores = args.objectStores.map((store) => {
      const { bucketName, retentionDays, versioning } = store;
      const own = { residency: { ...residency, dataClass: store.dataClass }, bucketName, retentionDays, versioning };
      return {
        ...store,
        made: new cloud.ObjectStore(`${name}-${store.name}`, { ...kept, ...own }, under("ObjectStore")),
      };
    });
    const databases = args.databases.map((database) => {
      const { version, size, storageGiB, backupDays } = database;
      const own = { residency: { ...residency, dataClass: database.dataClass }, version, size, storageGiB, backupDays };
      const fixed = { engine: "postgresql", zones: args.network.zones } as const;
      return {
        ...database,
        made: new cloud.Database(`${name}-${database.name}-db`, { ...kept, ...own, ...fixed }, under("Database")),
      };
    });
    const inside = { ...kept, stores: stores.map(({ made }) => made) };
    const { name: auditName, ...audit } = args.audit;
    const trail = new cloud.AuditTrail(`${name}-${auditName}`, { ...inside, region, ...audit }, under("AuditTrail"));

    this.networkId = network.networkId;
    this.buckets = Object.fromEntries(stores.map((store) => [store.name, store.made.bucketName]));
    this.databaseHosts = Object.fromEntries(databases.map((database) => [database.name, database.made.host]));
    this.compute = args.compute && compute[args.compute.kind](name, args.compute, cloud, inside, under);
    this.trailName = trail.trailName;
    const { bucket, database } = cloud.holds;
    const place = { cloud: args.cloud, region };
    this.ledger = [
      ...stores.map(({ made, dataClass }) => ({ name: made.bucketName, arn: made.arn, type: bucket, dataClass })),
      ...databases.map(({ made, dataClass }) => ({ name: made.instanceId, type: database, dataClass })),
      { name: logStore.bucketName, type: bucket, dataClass: residency.dataClass },
      { name: trail.store.bucketName, arn: trail.store.arn, type: bucket, dataClass: residency.dataClass },
    ].map((holding) => ({ ...holding, ...place, subjects: residency.subjects }));
    this.ledgerDigest = pulumi.output(this.ledger).apply((holdings) => ledgerDigest(holdings));
    const { networkId, trailName, ledger } = this;
    this.registerOutputs({ networkId, trailName, ledger, ledgerDigest: this.ledgerDigest });
  }
}

type Under = ReturnType<typeof transformedParts>;

type Inside = Omit<KubernetesArgs & MachineGroupArgs, "nodeSize" | "nodeCount" | "version">;

const compute = {
  kubernetes: (name, { nodeSize, nodeCount, version }, cloud, inside, under) => {
    const args = { ...inside, nodeSize, nodeCount, ...(version === undefined ? {} : { version }) };
    return new cloud.Kubernetes(`${name}-cluster`, args, under("Kubernetes")).clusterName;
  },
  machines: (name, { nodeSize, nodeCount }, cloud, inside, under) =>
    new cloud.MachineGroup(`${name}-machines`, { ...inside, nodeSize, nodeCount }, under("MachineGroup")).groupName,
} satisfies Record<Compute["kind"], Builder>;

type Builder = (
  name: string,
  args: Compute,
  cloud: CloudComponents,
  inside: Inside,
  under: Under,
) => pulumi.Output<string>;
