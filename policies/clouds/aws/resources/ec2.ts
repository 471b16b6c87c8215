/** Amazon EC2 and Auto Scaling: virtual machines and what starts them. Their disks are in ebs.ts, their networks in vpc.ts. */
import type * as aws from "@pulumi/aws";
import { isPresent } from "../../conditions.ts";
import { type Entry, entry, inert, instructs } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion, zone } from "../../references.ts";
import { bucket, diskSnapshot } from "../names.ts";

export default [
  entry<aws.autoscaling.GroupArgs>("aws:autoscaling/group:Group", (at) => ({
    kinds: ["processes"],
    known: [at("name")],
    why: "Its tags are a list, so they state no class; its machines' disks are tagged by the launch template.",
  })),
  entry<aws.ec2.FleetArgs>("aws:ec2/fleet:Fleet", (at) => ({ kinds: ["processes"], tags: at("tags") })),
  entry<aws.ec2.InstanceArgs>("aws:ec2/instance:Instance", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    zone: at("availabilityZone"),
    movements: [
      {
        verb: "copy",
        what: "content",
        each: "ebsBlockDevices[]",
        from: [diskSnapshot(at("ebsBlockDevices[].snapshotId"), inOwnRegion)],
        to: [zone(at("availabilityZone"))],
        when: [isPresent(at("ebsBlockDevices[].snapshotId"))],
      },
    ],
  })),
  entry<aws.ec2.SpotDatafeedSubscriptionArgs>("aws:ec2/spotDatafeedSubscription:SpotDatafeedSubscription", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("metadata", bucket(at("bucket")))],
  })),
  entry<aws.ec2.SpotFleetRequestArgs>("aws:ec2/spotFleetRequest:SpotFleetRequest", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<aws.ec2.SpotInstanceRequestArgs>("aws:ec2/spotInstanceRequest:SpotInstanceRequest", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  ...inert("How machines are started, scaled, reached and paid for; a machine is judged where it runs.", [
    "aws:appautoscaling/policy:Policy",
    "aws:appautoscaling/scheduledAction:ScheduledAction",
    "aws:appautoscaling/target:Target",
    "aws:autoscaling/attachment:Attachment",
    "aws:autoscaling/lifecycleHook:LifecycleHook",
    "aws:autoscaling/notification:Notification",
    "aws:autoscaling/policy:Policy",
    "aws:autoscaling/schedule:Schedule",
    "aws:autoscaling/tag:Tag",
    "aws:ec2/capacityBlockReservation:CapacityBlockReservation",
    "aws:ec2/capacityReservation:CapacityReservation",
    "aws:ec2/dedicatedHost:DedicatedHost",
    "aws:ec2/defaultCreditSpecification:DefaultCreditSpecification",
    "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults",
    "aws:ec2/keyPair:KeyPair",
    "aws:ec2/placementGroup:PlacementGroup",
    "aws:ec2/serialConsoleAccess:SerialConsoleAccess",
    "aws:ec2/tag:Tag",
    "aws:ec2transitgateway/instanceState:InstanceState",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:ec2/launchConfiguration:LaunchConfiguration",
    "aws:ec2/launchTemplate:LaunchTemplate",
  ]),
] satisfies readonly Entry[];
