/** AWS Resource Access Manager: what is shared with which accounts. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { naming } from "../../references.ts";

export default [
  entry<aws.ram.PrincipalAssociationArgs>("aws:ram/principalAssociation:PrincipalAssociation", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("principal"), "it shares resources with them")],
  })),
  entry<aws.ram.ResourceAssociationArgs>("aws:ram/resourceAssociation:ResourceAssociation", (at) => ({
    kinds: ["moves"],
    joins: {
      hub: naming("aws:ram/resourceShare")(at("resourceShareArn")),
      verb: "link",
      what: "content",
    },
    why: "With whom a share of the stack is shared is judged there; whom another lets in nobody can see.",
  })),
  entry<aws.ram.ResourceShareAssociationsExclusiveArgs>(
    "aws:ram/resourceShareAssociationsExclusive:ResourceShareAssociationsExclusive",
    (at) => ({
      kinds: ["exposes"],
      exposures: [opensToAccounts(at("principals[]"), "it shares resources with them")],
    }),
  ),
  ...guards("They say what may be done with a share, and whether the organisation's accounts need to be asked.", [
    "aws:ram/permission:Permission",
    "aws:ram/sharingWithOrganization:SharingWithOrganization",
  ]),
  ...inert("A share reaches nobody until principals are added to it, and those are judged.", [
    "aws:ram/resourceShare:ResourceShare",
    "aws:ram/resourceShareAccepter:ResourceShareAccepter",
  ]),
] satisfies readonly Entry[];
