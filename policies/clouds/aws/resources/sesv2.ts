/** Amazon SES by its second module: mail sent from one region or two, lists of people it goes to, and who is told. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { region } from "../../references.ts";
import { deliveryStream, eventBus, pinpointApp, topic } from "../names.ts";

export default [
  entry<aws.sesv2.AccountSuppressionAttributesArgs>(
    "aws:sesv2/accountSuppressionAttributes:AccountSuppressionAttributes",
    () => ({
      kinds: ["holds"],
      holds: "metadata",
      why: "It has the region keep the addresses that refused mail.",
    }),
  ),
  entry<aws.sesv2.AccountVdmAttributesArgs>("aws:sesv2/accountVdmAttributes:AccountVdmAttributes", () => ({
    kinds: ["holds"],
    holds: "metadata",
    why: "It has the region keep to whom each letter went, and whether it was read.",
  })),
  entry<aws.sesv2.ConfigurationSetEventDestinationArgs>(
    "aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination",
    (at) => ({
      kinds: ["moves"],
      known: [at("eventDestinationName")],
      movements: [
        eventBus(at("eventDestination.eventBridgeDestination.eventBusArn")),
        deliveryStream(at("eventDestination.kinesisFirehoseDestination.deliveryStreamArn")),
        pinpointApp(at("eventDestination.pinpointDestination.applicationArn")),
        topic(at("eventDestination.snsDestination.topicArn")),
      ].map((to) => copiesTo("metadata", to)),
      why: "CloudWatch is that of its own region, and gets numbers only.",
    }),
  ),
  entry<aws.sesv2.ContactListArgs>("aws:sesv2/contactList:ContactList", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("contactListName")],
  })),
  entry<aws.sesv2.EmailIdentityArgs>("aws:sesv2/emailIdentity:EmailIdentity", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("emailIdentity")],
    why: "Mail of this domain or address is sent from its region.",
  })),
  entry<aws.sesv2.MultiRegionEndpointArgs>("aws:sesv2/multiRegionEndpoint:MultiRegionEndpoint", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("endpointName")],
    movements: [processesAt("content", region(at("details.routesDetails.region")))],
    why: "Half of all mail is sent from the second region, at any time.",
  })),
  ...guards("It says who else may send mail in our name, and shows nobody ours.", [
    "aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy",
  ]),
  ...inert("How mail is sent, from which addresses of machines, and by which of our tenants.", [
    "aws:sesv2/configurationSet:ConfigurationSet",
    "aws:sesv2/dedicatedIpAssignment:DedicatedIpAssignment",
    "aws:sesv2/dedicatedIpPool:DedicatedIpPool",
    "aws:sesv2/emailIdentityFeedbackAttributes:EmailIdentityFeedbackAttributes",
    "aws:sesv2/emailIdentityMailFromAttributes:EmailIdentityMailFromAttributes",
    "aws:sesv2/tenant:Tenant",
    "aws:sesv2/tenantResourceAssociation:TenantResourceAssociation",
  ]),
] satisfies readonly Entry[];
