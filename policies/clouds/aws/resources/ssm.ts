/** AWS Systems Manager: parameters, inventories of machines, and what is run on them. */
import type * as aws from "@pulumi/aws";
import { is, isPresent } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { region } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.ssm.AssociationArgs>("aws:ssm/association:Association", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("logs", [region(at("outputLocation.s3Region")), bucket(at("outputLocation.s3BucketName"))])],
    unread: "the document it runs calls the cloud itself, and is not read here",
    unreadIf: [isPresent(at("automationTargetParameterName")), isPresent(`${at("parameters")}.AutomationAssumeRole`)],
    why: "What a command does inside a machine is the machine's own, like any program on it.",
  })),
  entry<aws.ssm.DocumentArgs>("aws:ssm/document:Document", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    unread: "its steps call the cloud itself, and are not read here",
    unreadIf: [is(at("documentType"), "Automation", "Automation.ChangeTemplate")],
    why: "Documents of other types are instructions for machines.",
  })),
  entry<aws.ssm.ParameterArgs>("aws:ssm/parameter:Parameter", (at) => ({
    kinds: ["holds"],
    holds: "credentials",
    tags: at("tags"),
    known: [at("name")],
    contents: [at("value"), at("insecureValue")],
  })),
  entry<aws.ssm.ResourceDataSyncArgs>("aws:ssm/resourceDataSync:ResourceDataSync", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("metadata", [region(at("s3Destination.region")), bucket(at("s3Destination.bucketName"))])],
  })),
  ...inert("Instructions for machines, and when they run.", [
    "aws:ssm/defaultPatchBaseline:DefaultPatchBaseline",
    "aws:ssm/maintenanceWindow:MaintenanceWindow",
    "aws:ssm/maintenanceWindowTarget:MaintenanceWindowTarget",
    "aws:ssm/patchBaseline:PatchBaseline",
    "aws:ssm/patchGroup:PatchGroup",
  ]),
] satisfies readonly Entry[];
