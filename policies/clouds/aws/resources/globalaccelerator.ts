/** AWS Global Accelerator: addresses announced all over the world, and the regions they lead to. */
import type * as aws from "@pulumi/aws";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo, linksTo } from "../../movements.ts";
import { anything, inOwnRegion, region } from "../../references.ts";
import { bucket } from "../names.ts";

/** An accelerator belongs to no region, so an end in another territory than the stack's joins the two. */
const leadsTo = (code: string): Movement => linksTo(region(code), { absent: "here" });

const logsTo = (target: string, enabled: string): Movement =>
  copiesTo("logs", bucket(target), { when: [isTrue(enabled)] });

/** Edge locations pass packets on as they come: they end no TLS session and keep nothing. */
const passedOn = "Edge locations pass packets on unread and keep none; where they are led to is judged.";

export default [
  entry<aws.globalaccelerator.AcceleratorArgs>("aws:globalaccelerator/accelerator:Accelerator", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [logsTo(at("attributes.flowLogsS3Bucket"), at("attributes.flowLogsEnabled"))],
    why: passedOn,
  })),
  entry<aws.globalaccelerator.CrossAccountAttachmentArgs>(
    "aws:globalaccelerator/crossAccountAttachment:CrossAccountAttachment",
    (at) => ({
      kinds: ["exposes"],
      tags: at("tags"),
      exposures: [opensToAccounts(at("principals[]"), "their accelerators may lead to these resources")],
    }),
  ),
  entry<aws.globalaccelerator.CustomRoutingAcceleratorArgs>(
    "aws:globalaccelerator/customRoutingAccelerator:CustomRoutingAccelerator",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [logsTo(at("attributes.flowLogsS3Bucket"), at("attributes.flowLogsEnabled"))],
      why: passedOn,
    }),
  ),
  entry<aws.globalaccelerator.CustomRoutingEndpointGroupArgs>(
    "aws:globalaccelerator/customRoutingEndpointGroup:CustomRoutingEndpointGroup",
    (at) => ({ kinds: ["moves"], movements: [leadsTo(at("endpointGroupRegion"))] }),
  ),
  entry<aws.globalaccelerator.EndpointGroupArgs>("aws:globalaccelerator/endpointGroup:EndpointGroup", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [
      leadsTo(at("endpointGroupRegion")),
      linksTo(anything(at("endpointConfigurations[].endpointId"), inOwnRegion)),
    ],
    exposures: [
      opensToAccounts(at("endpointConfigurations[].attachmentArn"), "it leads to something of another account"),
    ],
    why: "An id says no region, and means one of the group's; an ARN says its own.",
  })),
  ...inert("Ports of an accelerator whose ends are judged at its endpoint groups.", [
    "aws:globalaccelerator/customRoutingListener:CustomRoutingListener",
    "aws:globalaccelerator/listener:Listener",
  ]),
] satisfies readonly Entry[];
