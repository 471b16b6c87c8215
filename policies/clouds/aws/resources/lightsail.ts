/** Amazon Lightsail: servers, disks, buckets and databases of one region, and a CDN of none. */
import type * as aws from "@pulumi/aws";
import { unless } from "../../conditions.ts";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";
import { region } from "../../references.ts";

export default [
  entry<aws.lightsail.BucketArgs>("aws:lightsail/bucket:Bucket", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.lightsail.ContainerServiceArgs>("aws:lightsail/containerService:ContainerService", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.lightsail.DatabaseArgs>("aws:lightsail/database:Database", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("relationalDatabaseName")],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  entry<aws.lightsail.DiskArgs>("aws:lightsail/disk:Disk", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.lightsail.DistributionArgs>("aws:lightsail/distribution:Distribution", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    global: true,
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [region(at("origin.regionName"))],
        to: "world",
        when: [unless(at("isEnabled"), false)],
        note: at("origin"),
      },
    ],
    why: "It is a CloudFront distribution: it caches all over the world.",
  })),
  entry<aws.lightsail.InstanceArgs>("aws:lightsail/instance:Instance", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.lightsail.LbArgs>("aws:lightsail/lb:Lb", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  ...guards("Keys, and which ports and servers they open.", [
    "aws:lightsail/bucketAccessKey:BucketAccessKey",
    "aws:lightsail/bucketResourceAccess:BucketResourceAccess",
    "aws:lightsail/instancePublicPorts:InstancePublicPorts",
    "aws:lightsail/keyPair:KeyPair",
  ]),
  ...inert("Names, certificates and addresses, and what is attached to servers that are judged themselves.", [
    "aws:lightsail/certificate:Certificate",
    "aws:lightsail/disk_attachment:Disk_attachment",
    "aws:lightsail/domain:Domain",
    "aws:lightsail/domainEntry:DomainEntry",
    "aws:lightsail/lbAttachment:LbAttachment",
    "aws:lightsail/lbCertificate:LbCertificate",
    "aws:lightsail/lbCertificateAttachment:LbCertificateAttachment",
    "aws:lightsail/lbHttpsRedirectionPolicy:LbHttpsRedirectionPolicy",
    "aws:lightsail/lbStickinessPolicy:LbStickinessPolicy",
    "aws:lightsail/staticIp:StaticIp",
    "aws:lightsail/staticIpAttachment:StaticIpAttachment",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:lightsail/containerServiceDeploymentVersion:ContainerServiceDeploymentVersion",
  ]),
] satisfies readonly Entry[];
