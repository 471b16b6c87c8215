/** Amazon WorkSpaces Secure Browser: browsers in the cloud that staff see sites through, and logs of what they did. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { bucket, stream } from "../names.ts";

export default [
  entry<aws.workspacesweb.PortalArgs>("aws:workspacesweb/portal:Portal", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    why: "Browsers run in its region, and cookies are kept there between sessions.",
  })),
  entry<aws.workspacesweb.SessionLoggerArgs>("aws:workspacesweb/sessionLogger:SessionLogger", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("logs", bucket(at("logConfiguration.s3.bucket")))],
  })),
  entry<aws.workspacesweb.UserAccessLoggingSettingsArgs>(
    "aws:workspacesweb/userAccessLoggingSettings:UserAccessLoggingSettings",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [copiesTo("logs", stream(at("kinesisStreamArn")))],
    }),
  ),
  ...guards("They say who gets in, from where, and what a browser may do, show or take out.", [
    "aws:workspacesweb/browserSettings:BrowserSettings",
    "aws:workspacesweb/dataProtectionSettings:DataProtectionSettings",
    "aws:workspacesweb/identityProvider:IdentityProvider",
    "aws:workspacesweb/ipAccessSettings:IpAccessSettings",
    "aws:workspacesweb/trustStore:TrustStore",
    "aws:workspacesweb/userSettings:UserSettings",
  ]),
  ...inert("Which settings belong to which portal, and the network it looks from.", [
    "aws:workspacesweb/browserSettingsAssociation:BrowserSettingsAssociation",
    "aws:workspacesweb/dataProtectionSettingsAssociation:DataProtectionSettingsAssociation",
    "aws:workspacesweb/ipAccessSettingsAssociation:IpAccessSettingsAssociation",
    "aws:workspacesweb/networkSettings:NetworkSettings",
    "aws:workspacesweb/networkSettingsAssociation:NetworkSettingsAssociation",
    "aws:workspacesweb/sessionLoggerAssociation:SessionLoggerAssociation",
    "aws:workspacesweb/trustStoreAssociation:TrustStoreAssociation",
    "aws:workspacesweb/userAccessLoggingSettingsAssociation:UserAccessLoggingSettingsAssociation",
    "aws:workspacesweb/userSettingsAssociation:UserSettingsAssociation",
  ]),
] satisfies readonly Entry[];
