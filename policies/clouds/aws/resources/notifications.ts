/** AWS User Notifications: events gathered in the account's hubs, and whom they reach. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { anything, elsewhere, region } from "../../references.ts";

export default [
  entry<aws.notifications.ChannelAssociationArgs>("aws:notifications/channelAssociation:ChannelAssociation", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("metadata", anything(at("arn")))],
    why: "A channel is somebody's letter box, telephone or chat; its ARN tells no region.",
  })),
  entry<aws.notifications.ContactsEmailContactArgs>(
    "aws:notifications/contactsEmailContact:ContactsEmailContact",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [copiesTo("metadata", { region: "us-east-1" }, { note: at("emailAddress") })],
      why: "The service keeps contacts in us-east-1 only.",
    }),
  ),
  entry<aws.notifications.EventRuleArgs>("aws:notifications/eventRule:EventRule", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: [region(at("regions[]"))],
        to: [elsewhere(at("notificationConfigurationArn"))],
      },
    ],
    why: "Events go to the account's hubs, which no property names: it stays unproven until a ledger lists the configuration.",
  })),
  entry<aws.notifications.NotificationHubArgs>("aws:notifications/notificationHub:NotificationHub", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("metadata", region(at("notificationHubRegion")))],
  })),
  ...guards("They say whether the whole organisation is told.", [
    "aws:notifications/organizationalUnitAssociation:OrganizationalUnitAssociation",
    "aws:notifications/organizationsAccess:OrganizationsAccess",
  ]),
  ...inert("Names and groups notifications, or says who is told of AWS's own announcements.", [
    "aws:notifications/managedNotificationAccountContactAssociation:ManagedNotificationAccountContactAssociation",
    "aws:notifications/managedNotificationAdditionalChannelAssociation:ManagedNotificationAdditionalChannelAssociation",
    "aws:notifications/notificationConfiguration:NotificationConfiguration",
  ]),
] satisfies readonly Entry[];
