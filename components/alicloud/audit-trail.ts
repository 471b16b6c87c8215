/** Who did what in a stack's region, in records that nobody can alter: ActionTrail into a locked store. */

import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/audit-trail.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import { ObjectStore } from "./object-store.ts";
import { componentPlace } from "./place.ts";

/** Every data event of OSS; the keys stand in the order in which ActionTrail gives them back. */
const objectEvents = [{ ReadWriteType: "All", ServiceName: "Oss" }];

/**
 * A trail of this region only: management events go to the locked store and to the log project, into a log
 * "actiontrail_<trail>" that ActionTrail makes there itself.
 *
 * Data events of the stores (where there are any) ActionTrail delivers to a log project of its own making in the region,
 * "actiontrail-log-<account>-<region>". They are recorded for every bucket of the region, since a selector takes ten
 * resources at most. They also stand in each store's access logs in the log store, which is what is left in regions where
 * ActionTrail records none (Alibaba's finance cloud).
 *
 * ActionTrail has no digest files as CloudTrail has: integrity is the store's lock, under which a record can be neither
 * changed nor deleted. Where `lockMode` is "governance", as outside production, nothing is locked, since a lock of OSS knows
 * no exception and would keep the stack from ever being taken down; what is deleted stays restorable by its versions. Which region global events (RAM, say) are kept in is a setting of the account and not of a stack:
 * alicloud.actiontrail.GlobalEventsStorageRegion.
 */
export class AuditTrail extends pulumi.ComponentResource implements contract.AuditTrail {
  readonly trailName: pulumi.Output<string>;
  readonly store: ObjectStore;
  readonly nodes: { readonly store: ObjectStore; readonly trail: alicloud.actiontrail.Trail };

  constructor(
    name: string,
    args: contract.AuditTrailArgs & Changes<"AuditTrail">,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("landlocked:alicloud:AuditTrail", name, {}, transformed(children.AuditTrail, args, opts));
    const store = this.createStore(name, args);
    const trail = this.createTrail(name, args, store);
    this.nodes = { store, trail };
    this.store = store;
    this.trailName = trail.trailName;
    this.registerOutputs({ trailName: this.trailName, store });
  }

  private createStore(name: string, args: contract.AuditTrailArgs): ObjectStore {
    return new ObjectStore(
      `${name}-store`,
      {
        residency: args.residency,
        bucketName: args.bucketName,
        key: args.key,
        logStore: args.logStore,
        network: args.network,
        retentionDays: args.retentionDays,
        versioning: !isLocked(args),
        lock: isLocked(args),
        servicesWrite: true,
        deletionProtection: args.deletionProtection,
      },
      { parent: this },
    );
  }

  private createTrail(name: string, args: contract.AuditTrailArgs, store: ObjectStore): alicloud.actiontrail.Trail {
    const { accountId } = componentPlace(this, name);
    return new alicloud.actiontrail.Trail(
      `${name}-trail`,
      {
        trailName: name,
        trailRegion: args.region,
        eventRw: "All",
        isOrganizationTrail: false,
        ossBucketName: store.bucketName,
        slsProjectArn: pulumi.interpolate`acs:log:${args.region}:${accountId}:project/${args.logStore.logGroup}`,
        ...(args.stores.length > 0 && {
          dataEventTrailRegion: args.region,
          eventSelectors: JSON.stringify(objectEvents),
        }),
        status: "Enable",
      },
      // It goes on recording into the store that stays, the destruction first of all. ActionTrail may answer with the role it
      // writes by, which nobody asked for.
      { parent: this, dependsOn: [store], retainOnDelete: isLocked(args), ignoreChanges: ["ossWriteRoleArn"] },
    );
  }
}

function isLocked({ lockMode }: contract.AuditTrailArgs): boolean {
  return lockMode !== "governance";
}
