/** Movers of Alibaba Cloud. */
import type { Shape } from "./shape.ts";

const bucket = { named: ["alicloud:oss/bucket:Bucket"] };

export const alicloudShapes: readonly Shape[] = [
  {
    type: "alicloud:oss/bucketReplication:BucketReplication",
    from: bucket,
    to: bucket,
    isBare: true,
    inputs: (from, to) => ({ bucket: from, action: "ALL", destination: { bucket: to } }),
  },
  {
    type: "alicloud:oss/bucketReplication:BucketReplication",
    from: bucket,
    to: "region",
    isBare: true,
    inputs: (from, to) => ({
      bucket: from,
      action: "ALL",
      destination: { location: typeof to === "string" ? `oss-${to}` : to },
    }),
  },
  { type: "alicloud:oss/bucket:Bucket", to: bucket, inputs: (_, to) => ({ logging: { targetBucket: to } }) },
  {
    type: "alicloud:ecs/imageCopy:ImageCopy",
    from: "region",
    inputs: (from) => ({ sourceImageId: "m-bp1", sourceRegionId: from }),
  },
  { type: "alicloud:rds/ddrInstance:DdrInstance", from: "region", inputs: (from) => ({ sourceRegion: from }) },
  {
    type: "alicloud:rds/readOnlyInstance:ReadOnlyInstance",
    from: { held: "alicloud:rds/instance:Instance" },
    inputs: (from) => ({ masterDbInstanceId: from }),
  },
  {
    type: "alicloud:hbr/replicationVault:ReplicationVault",
    from: "region",
    isBare: true,
    inputs: (from) => ({ vaultName: "v", replicationSourceRegionId: from, replicationSourceVaultId: "v-1" }),
  },
  {
    type: "alicloud:log/ossExport:OssExport",
    from: { held: "alicloud:log/project:Project" },
    to: bucket,
    isBare: true,
    inputs: (from, to) => ({ projectName: from, bucket: to }),
  },
  {
    type: "alicloud:dts/synchronizationInstance:SynchronizationInstance",
    from: "region",
    to: "region",
    isBare: true,
    inputs: (from, to, dice) => ({
      sourceEndpointRegion: from,
      destinationEndpointRegion: to,
      syncArchitecture: dice.of("oneway", "bidirectional"),
    }),
  },
  {
    type: "alicloud:vpc/peerConnection:PeerConnection",
    to: "region",
    inputs: (_, to) => ({ acceptingRegionId: to, acceptingVpcId: "vpc-2" }),
  },
];
