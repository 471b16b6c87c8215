/** Cloud Storage Gateway: buckets shown as files or disks, copied between the gateway's cache and the bucket both ways. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isTrue, unless } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { elsewhere, host, inOwnRegion, naming, region } from "../../references.ts";
import { bucket, project } from "../names.ts";

const gateway = naming("alicloud:cloudstoragegateway/gateway");

/** Written to the bucket, and read from it. */
function backedBy(id: string, endpoint: string, name: string, folder?: string): readonly Movement[] {
  const store = [host(endpoint, "alicloud:oss/bucket"), bucket(name)];
  return [
    { verb: "copy", what: "content", from: [gateway(id, inOwnRegion)], to: store },
    copiesFrom("content", store, folder ? { narrowedBy: [{ path: folder, selects: "prefixes" }] } : {}),
  ];
}

export default [
  entry<alicloud.cloudstoragegateway.ExpressSyncArgs>("alicloud:cloudstoragegateway/expressSync:ExpressSync", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesFrom("content", [region(at("bucketRegion")), bucket(at("bucketName"))], {
        narrowedBy: [{ path: at("bucketPrefix"), selects: "prefixes" }],
      }),
    ],
  })),
  entry<alicloud.cloudstoragegateway.ExpressSyncShareAttachmentArgs>(
    "alicloud:cloudstoragegateway/expressSyncShareAttachment:ExpressSyncShareAttachment",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "copy",
          what: "content",
          from: [naming("alicloud:cloudstoragegateway/expressSync")(at("expressSyncId"))],
          to: [gateway(at("gatewayId"))],
        },
      ],
      why: "gateways of several regions can be kept in step with one bucket",
    }),
  ),
  entry<alicloud.cloudstoragegateway.GatewayArgs>("alicloud:cloudstoragegateway/gateway:Gateway", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    movements: [copiesTo("content", elsewhere(at("gatewayName")), { when: [is(at("location"), "On_Premise")] })],
    why: "one on the premises keeps files in a house whose country only a ledger entry for its name can tell",
  })),
  entry<alicloud.cloudstoragegateway.GatewayBlockVolumeArgs>(
    "alicloud:cloudstoragegateway/gatewayBlockVolume:GatewayBlockVolume",
    (at) => ({
      kinds: ["moves"],
      movements: backedBy(at("gatewayId"), at("ossEndpoint"), at("ossBucketName")),
    }),
  ),
  entry<alicloud.cloudstoragegateway.GatewayCacheDiskArgs>(
    "alicloud:cloudstoragegateway/gatewayCacheDisk:GatewayCacheDisk",
    () => ({ kinds: ["holds"], holds: "content" }),
  ),
  entry<alicloud.cloudstoragegateway.GatewayFileShareArgs>(
    "alicloud:cloudstoragegateway/gatewayFileShare:GatewayFileShare",
    (at) => ({
      kinds: ["moves"],
      movements: [
        ...backedBy(at("gatewayId"), at("ossEndpoint"), at("ossBucketName"), at("pathPrefix")),
        {
          verb: "process",
          what: "content",
          from: [gateway(at("gatewayId"), inOwnRegion)],
          to: "world",
          when: [isTrue(at("transferAcceleration"))],
          note: at("transferAcceleration"),
        },
      ],
    }),
  ),
  entry<alicloud.cloudstoragegateway.GatewayLoggingArgs>(
    "alicloud:cloudstoragegateway/gatewayLogging:GatewayLogging",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "copy",
          what: "logs",
          from: [gateway(at("gatewayId"), inOwnRegion)],
          to: [project(at("slsProject"))],
          when: [unless(at("status"), "Disable")],
        },
      ],
    }),
  ),
  ...guards("who may open the files of a share", ["alicloud:cloudstoragegateway/gatewaySmbUser:GatewaySmbUser"]),
  ...inert("a name under which gateways are sorted", ["alicloud:cloudstoragegateway/storageBundle:StorageBundle"]),
] satisfies readonly Entry[];
