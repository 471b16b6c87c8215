/** Data Transmission Service: databases copied and followed from one place to another. */
import type * as alicloud from "@pulumi/alicloud";
import type { InputCondition, Movement, Narrowing, Reference } from "../../entry.ts";
import { entry, inert } from "../../entry.ts";

/** Behind these a database stands outside the cloud or in another network: the region only says where DTS meets it. */
const outside = ["OTHER", "EXPRESS", "DG", "CEN"] as const;

interface Ends {
  readonly sourceRegion: string;
  readonly sourceId: string;
  readonly destinationType: string;
  readonly destinationRegion: string;
  readonly destinationId: string;
  readonly destinationIp: string;
  readonly direction?: string;
  readonly objects: string;
}

/** A job between two databases: what comes in from outside the cloud is judged from where DTS takes it in. */
function job(ends: Ends): readonly Movement[] {
  const source: readonly Reference[] = [
    { path: ends.sourceRegion, form: "region" },
    { path: ends.sourceId, form: "reference" },
  ];
  const destination: readonly Reference[] = [
    { path: ends.destinationRegion, form: "region" },
    { path: ends.destinationId, form: "reference" },
  ];
  // Of a job that runs the other way nothing says at which end its objects are named.
  const when =
    ends.direction === undefined ? [] : [{ path: ends.direction, isNot: ["Reverse"], absent: true } as const];
  const narrowedBy: readonly Narrowing[] = [{ path: ends.objects, selects: "dts-objects", when }];
  const inCloud: InputCondition = { path: ends.destinationType, isNot: outside };
  return [
    { verb: "copy", what: "content", from: source, to: destination, when: [inCloud], absent: "unproven", narrowedBy },
    {
      verb: "copy",
      what: "content",
      from: source,
      to: [{ path: ends.destinationIp, form: "endpoint" }],
      when: [{ path: ends.destinationType, is: outside }],
      absent: "unproven",
      narrowedBy,
    },
    ...(ends.direction
      ? [
          {
            verb: "copy" as const,
            what: "content" as const,
            from: destination,
            to: source,
            when: [inCloud, { path: ends.direction, is: ["Reverse"] }],
            absent: "unproven" as const,
          },
        ]
      : []),
  ];
}

/** An instance bought for jobs between two regions; a two-way one copies back as well. */
function between(source: string, destination: string, architecture: string): readonly Movement[] {
  const from: readonly Reference[] = [{ path: source, form: "region" }];
  const to: readonly Reference[] = [{ path: destination, form: "region" }];
  return [
    { verb: "copy", what: "content", from, to },
    { verb: "copy", what: "content", from: to, to: from, when: [{ path: architecture, is: ["bidirectional"] }] },
  ];
}

export default [
  entry<alicloud.dts.InstanceArgs>("alicloud:dts/instance:Instance", (at) => ({
    kinds: ["moves", "processes"],
    tags: at("tags"),
    movements: between(at("sourceRegion"), at("destinationRegion"), at("syncArchitecture")),
  })),
  entry<alicloud.dts.MigrationInstanceArgs>("alicloud:dts/migrationInstance:MigrationInstance", (at) => ({
    kinds: ["moves", "processes"],
    tags: at("tags"),
    movements: between(at("sourceEndpointRegion"), at("destinationEndpointRegion"), at("syncArchitecture")),
  })),
  entry<alicloud.dts.MigrationJobArgs>("alicloud:dts/migrationJob:MigrationJob", (at) => ({
    kinds: ["moves", "processes"],
    movements: job({
      sourceRegion: at("sourceEndpointRegion"),
      sourceId: at("sourceEndpointInstanceId"),
      destinationType: at("destinationEndpointInstanceType"),
      destinationRegion: at("destinationEndpointRegion"),
      destinationId: at("destinationEndpointInstanceId"),
      destinationIp: at("destinationEndpointIp"),
      objects: at("dbList"),
    }),
  })),
  entry<alicloud.dts.SubscriptionJobArgs>("alicloud:dts/subscriptionJob:SubscriptionJob", (at) => ({
    kinds: ["moves", "processes"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [
          { path: at("sourceEndpointRegion"), form: "region" },
          { path: at("sourceEndpointInstanceId"), form: "reference" },
        ],
        to: [{ path: at("destinationRegion"), form: "region" }],
        absent: "here",
        narrowedBy: [{ path: at("dbList"), selects: "dts-objects" }],
      },
    ],
  })),
  entry<alicloud.dts.SynchronizationInstanceArgs>(
    "alicloud:dts/synchronizationInstance:SynchronizationInstance",
    (at) => ({
      kinds: ["moves", "processes"],
      movements: between(at("sourceEndpointRegion"), at("destinationEndpointRegion"), at("syncArchitecture")),
    }),
  ),
  entry<alicloud.dts.SynchronizationJobArgs>("alicloud:dts/synchronizationJob:SynchronizationJob", (at) => ({
    kinds: ["moves", "processes", "exposes"],
    movements: job({
      sourceRegion: at("sourceEndpointRegion"),
      sourceId: at("sourceEndpointInstanceId"),
      destinationType: at("destinationEndpointInstanceType"),
      destinationRegion: at("destinationEndpointRegion"),
      destinationId: at("destinationEndpointInstanceId"),
      destinationIp: at("destinationEndpointIp"),
      objects: at("dbList"),
      direction: at("synchronizationDirection"),
    }),
    exposures: [
      {
        to: "accounts",
        path: at("destinationEndpointOwnerId"),
        how: "it writes into a database of another account",
      },
    ],
  })),
  ...inert(
    "reads or watches a job that is judged itself; who holds a consumer's password decides where it reads from",
    ["alicloud:dts/consumerChannel:ConsumerChannel", "alicloud:dts/jobMonitorRule:JobMonitorRule"],
  ),
];
