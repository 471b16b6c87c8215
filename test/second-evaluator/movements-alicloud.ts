/** What moves data on Alibaba Cloud, type by type, as docs/catalogue.md says it. */
import { fromEach, here, inputOf, itself, links, type Movements, named, ossBucket, region, toEach } from "./leads.ts";

export const alicloudMovements: Movements = {
  "alicloud:oss/bucketReplication:BucketReplication": (one) => {
    const to = [...region(one, "destination.location"), ...named(one, "destination.bucket", ...ossBucket)];
    return to.length === 0 ? [] : [{ from: named(one, "bucket", ...ossBucket), to, isContent: true }];
  },
  "alicloud:oss/bucket:Bucket": (one) => toEach(itself, here(named(one, "logging.targetBucket", ...ossBucket)), false),
  "alicloud:ecs/imageCopy:ImageCopy": (one) => fromEach(region(one, "sourceRegionId")),
  "alicloud:rds/ddrInstance:DdrInstance": (one) => fromEach(region(one, "sourceRegion")),
  "alicloud:rds/readOnlyInstance:ReadOnlyInstance": (one) =>
    fromEach(here(named(one, "masterDbInstanceId", "alicloud:rds/instance:Instance"))),
  "alicloud:hbr/replicationVault:ReplicationVault": (one) => fromEach(region(one, "replicationSourceRegionId")),
  "alicloud:log/ossExport:OssExport": (one) =>
    toEach(here(named(one, "projectName", "alicloud:log/project:Project")), here(named(one, "bucket", ...ossBucket))),
  "alicloud:dts/synchronizationInstance:SynchronizationInstance": (one) => {
    const from = region(one, "sourceEndpointRegion");
    const to = region(one, "destinationEndpointRegion");
    const back = { from: to, to: from, isContent: true };
    return [{ from, to, isContent: true }, ...(inputOf(one, "syncArchitecture") === "bidirectional" ? [back] : [])];
  },
  "alicloud:cen/instanceAttachment:InstanceAttachment": (one) => links(region(one, "childInstanceRegionId")),
  "alicloud:vpc/peerConnection:PeerConnection": (one) => links(region(one, "acceptingRegionId")),
};
