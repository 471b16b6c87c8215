/** AWS Systems Manager: tasks run on machines and in other regions, what they print, and how machines join. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { bucket, inOwnRegion, logGroup, naming, region, topic } from "../names.ts";

const task = naming("aws:lambda/alias", "aws:lambda/function", "aws:sfn/stateMachine", "aws:ssm/document");

export default [
  entry<aws.ssm.MaintenanceWindowTaskArgs>("aws:ssm/maintenanceWindowTask:MaintenanceWindowTask", (at) => {
    const command = "taskInvocationParameters.runCommandParameters";
    return {
      kinds: ["moves"],
      known: [at("name")],
      movements: [
        { verb: "process", what: "content", from: "self", to: [task(at("taskArn"), inOwnRegion)] },
        {
          verb: "copy",
          what: "logs",
          from: "self",
          to: [logGroup(at(`${command}.cloudwatchConfig.cloudwatchLogGroupName`), inOwnRegion)],
        },
        {
          verb: "copy",
          what: "metadata",
          from: "self",
          to: [topic(at(`${command}.notificationConfig.notificationArn`))],
        },
        { verb: "copy", what: "logs", from: "self", to: [bucket(at(`${command}.outputS3Bucket`))] },
      ],
      unread: "the document it runs calls the cloud itself, and is not read here",
      unreadIf: [{ path: at("taskType"), is: ["AUTOMATION"] }],
    };
  }),
  entry<aws.ssm.QuicksetupConfigurationManagerArgs>(
    "aws:ssm/quicksetupConfigurationManager:QuicksetupConfigurationManager",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        {
          verb: "process",
          what: "metadata",
          from: "self",
          to: [region(`${at("configurationDefinition.parameters")}.TargetRegions`)],
        },
      ],
      why: "It inspects and sets up machines of each region named.",
    }),
  ),
  ...guards("It lets a machine outside the cloud be managed.", ["aws:ssm/activation:Activation"]),
  ...inert("Who is on call when, by the numbers of contacts, and switches of the service itself.", [
    "aws:ssm/contactsRotation:ContactsRotation",
    "aws:ssm/serviceSetting:ServiceSetting",
  ]),
] satisfies readonly Entry[];
