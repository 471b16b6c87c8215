/** Cloud Storage Gateway: buckets shown as files or disks, copied between the gateway's cache and the bucket both ways. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert, type Movement } from "../../entry.ts";
import { bucket, elsewhere, host, inOwnRegion, is, naming, project, region } from "../references.ts";

const gateway = naming("alicloud:cloudstoragegateway/gateway");

/** Written to the bucket, and read from it. */
function backedBy(id: string, endpoint: string, name: string, folder?: string): readonly Movement[] {
  const store = [host(endpoint, "alicloud:oss/bucket"), bucket(name)];
  return [
    { verb: "copy", what: "content", from: [gateway(id, inOwnRegion)], to: store },
    {
      verb: "copy",
      what: "content",
      from: store,
      to: "self",
      ...(folder ? { narrowedBy: [{ path: folder, selects: "prefixes" as const }] } : {}),
    },
  ];
}

export default [
  entry<alicloud.cloudstoragegateway.ExpressSyncArgs>("alicloud:cloudstoragegateway/expressSync:ExpressSync", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [region(at("bucketRegion")), bucket(at("bucketName"))],
        to: "self",
        narrowedBy: [{ path: at("bucketPrefix"), selects: "prefixes" }],
      },
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
    movements: [
      {
        verb: "copy",
        what: "content",
        from: "self",
        to: [elsewhere(at("gatewayName"))],
        when: [is(at("location"), "On_Premise")],
      },
    ],
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
          when: [is(at("transferAcceleration"), true)],
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
          when: [{ path: at("status"), isNot: ["Disable"], absent: true }],
        },
      ],
    }),
  ),
  ...guards("who may open the files of a share", ["alicloud:cloudstoragegateway/gatewaySmbUser:GatewaySmbUser"]),
  ...inert("a name under which gateways are sorted", ["alicloud:cloudstoragegateway/storageBundle:StorageBundle"]),
];
