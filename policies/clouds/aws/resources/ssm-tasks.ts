/** AWS Systems Manager: tasks run on machines and in other regions, what they print, and how machines join. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { bucket, logGroup, topic } from "../names.ts";

const task = naming("aws:lambda/alias", "aws:lambda/function", "aws:sfn/stateMachine", "aws:ssm/document");

export default [
  entry<aws.ssm.MaintenanceWindowTaskArgs>("aws:ssm/maintenanceWindowTask:MaintenanceWindowTask", (at) => {
    const command = "taskInvocationParameters.runCommandParameters";
    return {
      kinds: ["moves"],
      known: [at("name")],
      movements: [
        processesAt("content", task(at("taskArn"), inOwnRegion)),
        copiesTo("logs", logGroup(at(`${command}.cloudwatchConfig.cloudwatchLogGroupName`), inOwnRegion)),
        copiesTo("metadata", topic(at(`${command}.notificationConfig.notificationArn`))),
        copiesTo("logs", bucket(at(`${command}.outputS3Bucket`))),
      ],
      unread: "the document it runs calls the cloud itself, and is not read here",
      unreadIf: [is(at("taskType"), "AUTOMATION")],
    };
  }),
  entry<aws.ssm.QuicksetupConfigurationManagerArgs>(
    "aws:ssm/quicksetupConfigurationManager:QuicksetupConfigurationManager",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [processesAt("metadata", region(`${at("configurationDefinition.parameters")}.TargetRegions`))],
      why: "It inspects and sets up machines of each region named.",
    }),
  ),
  ...guards("It lets a machine outside the cloud be managed.", ["aws:ssm/activation:Activation"]),
  ...inert("Who is on call when, by the numbers of contacts, and switches of the service itself.", [
    "aws:ssm/contactsRotation:ContactsRotation",
    "aws:ssm/serviceSetting:ServiceSetting",
  ]),
] satisfies readonly Entry[];
