/** AWS Verified Access and Verified Permissions: who is let through to an application, and the logs of it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, type Movement, type Reference } from "../../entry.ts";
import { bucket, deliveryStream, inOwnRegion, isTrue, logGroup } from "../names.ts";

const logs = (to: Reference, enabled: string): Movement => ({
  verb: "copy",
  what: "logs",
  from: "self",
  to: [to],
  when: [isTrue(enabled)],
});

export default [
  entry<aws.verifiedaccess.EndpointArgs>("aws:verifiedaccess/endpoint:Endpoint", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    why: "Requests to a load balancer, database or network interface of its own region pass through it.",
  })),
  entry<aws.verifiedaccess.InstanceLoggingConfigurationArgs>(
    "aws:verifiedaccess/instanceLoggingConfiguration:InstanceLoggingConfiguration",
    (at) => ({
      kinds: ["moves"],
      movements: [
        logs(logGroup(at("accessLogs.cloudwatchLogs.logGroup"), inOwnRegion), at("accessLogs.cloudwatchLogs.enabled")),
        logs(
          deliveryStream(at("accessLogs.kinesisDataFirehose.deliveryStream"), inOwnRegion),
          at("accessLogs.kinesisDataFirehose.enabled"),
        ),
        logs(bucket(at("accessLogs.s3.bucketName")), at("accessLogs.s3.enabled")),
      ],
      why: "Groups and streams are named without a region, so they are of its own.",
    }),
  ),
  ...guards("They say who is let through, and whose word on a person's name and device is taken.", [
    "aws:verifiedaccess/group:Group",
    "aws:verifiedaccess/instance:Instance",
    "aws:verifiedaccess/instanceTrustProviderAttachment:InstanceTrustProviderAttachment",
    "aws:verifiedaccess/trustProvider:TrustProvider",
  ]),
  ...guards("Rules an application asks whether somebody may do something; they name rights, and people by number.", [
    "aws:verifiedpermissions/identitySource:IdentitySource",
    "aws:verifiedpermissions/policy:Policy",
    "aws:verifiedpermissions/policyStore:PolicyStore",
    "aws:verifiedpermissions/policyTemplate:PolicyTemplate",
    "aws:verifiedpermissions/schema:Schema",
  ]),
] satisfies readonly Entry[];
