/** AWS Verified Access and Verified Permissions: who is let through to an application, and the logs of it. */
import type * as aws from "@pulumi/aws";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket, deliveryStream, logGroup } from "../names.ts";

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
        copiesTo("logs", logGroup(at("accessLogs.cloudwatchLogs.logGroup"), inOwnRegion), {
          when: [isTrue(at("accessLogs.cloudwatchLogs.enabled"))],
        }),
        copiesTo("logs", deliveryStream(at("accessLogs.kinesisDataFirehose.deliveryStream"), inOwnRegion), {
          when: [isTrue(at("accessLogs.kinesisDataFirehose.enabled"))],
        }),
        copiesTo("logs", bucket(at("accessLogs.s3.bucketName")), { when: [isTrue(at("accessLogs.s3.enabled"))] }),
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
