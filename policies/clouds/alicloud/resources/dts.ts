/** Data Transmission Service: databases copied and followed from one place to another. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isNot, unless } from "../../conditions.ts";
import {
  type Entry,
  entry,
  type InputCondition,
  inert,
  type Movement,
  type Narrowing,
  type Reference,
} from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { anything, host, region } from "../../references.ts";

/** Behind these a database stands outside the cloud or in another network: the region only says where DTS meets it. */
const outside = ["OTHER", "EXPRESS", "DG", "CEN", "LOCALINSTANCE"] as const;

interface Ends {
  readonly sourceType: string;
  readonly sourceRegion: string;
  readonly sourceId: string;
  readonly sourceIp: string;
  readonly destinationType: string;
  readonly destinationRegion: string;
  readonly destinationId: string;
  readonly destinationIp: string;
  readonly direction?: string;
  readonly objects: string;
}

/**
 * A job between two databases. One outside the cloud is read where its host stands, whatever region takes its data in:
 * https://www.alibabacloud.com/help/en/dts/user-guide/definition-of-cross-border-and-cross-region-instances.
 */
function job(ends: Ends): readonly Movement[] {
  const ways = [
    { source: [region(ends.sourceRegion), anything(ends.sourceId)], met: [unless(ends.sourceType, ...outside)] },
    { source: [host(ends.sourceIp)], met: [is(ends.sourceType, ...outside)] },
  ];
  return ways.flatMap(({ source, met }) => fromSource(ends, source, met));
}

function fromSource(ends: Ends, source: readonly Reference[], met: readonly InputCondition[]): readonly Movement[] {
  const destination = [region(ends.destinationRegion), anything(ends.destinationId)];
  // Of a job that runs the other way nothing says at which end its objects are named.
  const when = ends.direction === undefined ? [] : [unless(ends.direction, "Reverse")];
  const narrowedBy: readonly Narrowing[] = [{ path: ends.objects, selects: "dts-objects", when }];
  const inCloud = [...met, isNot(ends.destinationType, ...outside)];
  const leaving = [...met, is(ends.destinationType, ...outside)];
  return [
    { ...copied(source, destination, inCloud), narrowedBy },
    { ...copied(source, [host(ends.destinationIp)], leaving), narrowedBy },
    ...(ends.direction ? [copied(destination, source, [...inCloud, is(ends.direction, "Reverse")])] : []),
  ];
}

function copied(from: readonly Reference[], to: readonly Reference[], when: readonly InputCondition[]): Movement {
  return { verb: "copy", what: "content", from, to, when, absent: "unproven", fetches: true };
}

/** An instance bought for jobs between two regions; a two-way one copies back as well. */
function between(source: string, destination: string, architecture: string): readonly Movement[] {
  const from = [region(source)];
  const to = [region(destination)];
  return [
    { verb: "copy", what: "content", from, to },
    { verb: "copy", what: "content", from: to, to: from, when: [is(architecture, "bidirectional")] },
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
      sourceType: at("sourceEndpointInstanceType"),
      sourceRegion: at("sourceEndpointRegion"),
      sourceId: at("sourceEndpointInstanceId"),
      sourceIp: at("sourceEndpointIp"),
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
        from: [region(at("sourceEndpointRegion")), anything(at("sourceEndpointInstanceId"))],
        when: [unless(at("sourceEndpointInstanceType"), ...outside)],
      },
      { from: [host(at("sourceEndpointIp"))], when: [is(at("sourceEndpointInstanceType"), ...outside)] },
    ].map((read) => ({
      ...read,
      verb: "copy" as const,
      what: "content" as const,
      to: [region(at("destinationRegion"))],
      absent: "here" as const,
      fetches: true as const,
      narrowedBy: [{ path: at("dbList"), selects: "dts-objects" as const }],
    })),
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
      sourceType: at("sourceEndpointInstanceType"),
      sourceRegion: at("sourceEndpointRegion"),
      sourceId: at("sourceEndpointInstanceId"),
      sourceIp: at("sourceEndpointIp"),
      destinationType: at("destinationEndpointInstanceType"),
      destinationRegion: at("destinationEndpointRegion"),
      destinationId: at("destinationEndpointInstanceId"),
      destinationIp: at("destinationEndpointIp"),
      objects: at("dbList"),
      direction: at("synchronizationDirection"),
    }),
    exposures: [opensToAccounts(at("destinationEndpointOwnerId"), "it writes into a database of another account")],
  })),
  ...inert(
    "reads or watches a job that is judged itself; who holds a consumer's password decides where it reads from",
    ["alicloud:dts/consumerChannel:ConsumerChannel", "alicloud:dts/jobMonitorRule:JobMonitorRule"],
  ),
] satisfies readonly Entry[];
