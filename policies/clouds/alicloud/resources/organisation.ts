/** An organisation's accounts and people: directories, contacts, quotas, and the record of what it owns. */
import type * as alicloud from "@pulumi/alicloud";
import { unless } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement, twins } from "../../entry.ts";
import { copiesTo, linksTo } from "../../movements.ts";
import { elsewhere, naming } from "../../references.ts";
import { servedInMainland } from "../mainland.ts";

/** Which resources there are and how they are set, sent to a store named by an ARN that carries its region. */
const delivered = (target: string, enabled: string): Movement =>
  copiesTo("metadata", naming("alicloud:log/project", "alicloud:log/store", "alicloud:oss/bucket")(target), {
    when: [unless(enabled, false)],
  });

const contact = "name, mail address and telephone number of one of the staff";

const deliveryChannel = twins<
  alicloud.resourcemanager.DeliveryChannelArgs,
  alicloud.resourcemanager.MultiAccountDeliveryChannelArgs
>((at) => ({
  kinds: ["moves"],
  movements: [
    delivered(at("resourceChangeDelivery.targetArn"), at("resourceChangeDelivery.enabled")),
    delivered(
      at("resourceChangeDelivery.slsProperties.oversizedDataOssTargetArn"),
      at("resourceChangeDelivery.enabled"),
    ),
    delivered(at("resourceSnapshotDelivery.targetArn"), at("resourceSnapshotDelivery.enabled")),
    delivered(
      at("resourceSnapshotDelivery.slsProperties.oversizedDataOssTargetArn"),
      at("resourceSnapshotDelivery.enabled"),
    ),
  ],
}));

export default [
  entry<alicloud.MscSubContractArgs>("alicloud:index/mscSubContract:MscSubContract", () => ({
    kinds: ["holds"],
    holds: "content",
    why: contact,
  })),
  entry<alicloud.quickbi.UserArgs>("alicloud:quickbi/user:User", () => ({
    kinds: ["holds", "guards"],
    holds: "content",
    why: "name of one of the staff, who may then look at the reports",
  })),
  entry<alicloud.rdc.OrganizationArgs>("alicloud:rdc/organization:Organization", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [{ ...servedInMainland("DevOps", at("organizationName")), verb: "copy" }],
    why: "code, tasks and people's comments, kept by a service that stands in mainland China whatever region the provider names",
  })),
  entry<alicloud.resourcemanager.DeliveryChannelArgs>(
    "alicloud:resourcemanager/deliveryChannel:DeliveryChannel",
    () => deliveryChannel,
  ),
  entry<alicloud.resourcemanager.HandshakeAcceptanceArgs>(
    "alicloud:resourcemanager/handshakeAcceptance:HandshakeAcceptance",
    (at) => ({
      kinds: ["moves"],
      movements: [linksTo(elsewhere(at("handshakeId")))],
      why: "the account joins a directory whose management account may then act in it; whose that is, only a ledger entry can say",
    }),
  ),
  entry<alicloud.resourcemanager.MessageContactArgs>("alicloud:resourcemanager/messageContact:MessageContact", () => ({
    kinds: ["holds"],
    holds: "content",
    why: contact,
  })),
  entry<alicloud.resourcemanager.MultiAccountDeliveryChannelArgs>(
    "alicloud:resourcemanager/multiAccountDeliveryChannel:MultiAccountDeliveryChannel",
    () => deliveryChannel,
  ),
  entry<alicloud.resourcemanager.SharedResourceArgs>(
    "alicloud:resourcemanager/sharedResource:SharedResource",
    (at) => ({
      kinds: ["moves"],
      movements: [linksTo(naming("alicloud:resourcemanager/resourceShare")(at("resourceShareId")))],
      why: "With whom a share of the stack is shared is judged there; whom another lets in nobody can see.",
    }),
  ),
  ...guards("invites, enrols or shares inside the organisation; with whom a share is shared is judged at its targets", [
    "alicloud:governance/account:Account",
    "alicloud:governance/baseline:Baseline",
    "alicloud:resourcemanager/handshake:Handshake",
    "alicloud:resourcemanager/resourceDirectorySharing:ResourceDirectorySharing",
  ]),
  ...inert("how much of what may be bought, and notices of that; figures, no data of people", [
    "alicloud:quotas/applicationInfo:ApplicationInfo",
    "alicloud:quotas/quotaAlarm:QuotaAlarm",
    "alicloud:quotas/quotaApplication:QuotaApplication",
    "alicloud:quotas/templateApplications:TemplateApplications",
    "alicloud:quotas/templateQuota:TemplateQuota",
    "alicloud:quotas/templateService:TemplateService",
  ]),
  ...inert("the cloud's own notices to its customer, and the DingTalk group that gets them", [
    "alicloud:index/mscSubSubscription:MscSubSubscription",
    "alicloud:index/mscSubWebhook:MscSubWebhook",
  ]),
] satisfies readonly Entry[];
