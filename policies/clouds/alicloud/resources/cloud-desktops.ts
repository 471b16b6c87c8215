/** Desktops and telephones in the cloud (EDS, ECP): people work on them, so they hold whatever people hold. */
import type * as alicloud from "@pulumi/alicloud";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { host } from "../../references.ts";

const joined = "it joins the office network with a CEN of another account";

export default [
  entry<alicloud.cloudphone.ImageArgs>("alicloud:cloudphone/image:Image", () => ({
    kinds: ["holds"],
    holds: "images",
  })),
  entry<alicloud.cloudphone.PolicyArgs>("alicloud:cloudphone/policy:Policy", (at) => ({
    kinds: ["guards", "moves"],
    movements: [
      processesAt("content", host(at("netRedirectPolicy.hostAddr")), {
        when: [is(at("netRedirectPolicy.netRedirect"), "on"), is(at("netRedirectPolicy.customProxy"), "on")],
        absent: "unproven",
      }),
    ],
    why: "all a telephone sends and receives passes through the proxy it names",
  })),
  entry<alicloud.cloudphoneinstance.CloudPhoneInstanceArgs>(
    "alicloud:cloudphoneinstance/cloudPhoneInstance:CloudPhoneInstance",
    () => ({ kinds: ["holds", "processes"], holds: "content" }),
  ),
  entry<alicloud.cloudphoneinstance.GroupArgs>("alicloud:cloudphoneinstance/group:Group", () => ({
    kinds: ["holds", "processes"],
    holds: "content",
    why: "its telephones stand in the provider's region",
  })),
  entry<alicloud.ecddesktop.GroupArgs>("alicloud:ecddesktop/group:Group", () => ({
    kinds: ["holds", "processes"],
    holds: "content",
  })),
  entry<alicloud.ecp.InstanceArgs>("alicloud:ecp/instance:Instance", () => ({
    kinds: ["holds", "processes"],
    holds: "content",
  })),
  entry<alicloud.eds.AdConnectorDirectoryArgs>("alicloud:eds/adConnectorDirectory:AdConnectorDirectory", () => ({
    kinds: ["processes"],
    why: "it asks a company's own directory for names and passwords, by an address in a network that is judged itself",
  })),
  entry<alicloud.eds.AdConnectorOfficeSiteArgs>("alicloud:eds/adConnectorOfficeSite:AdConnectorOfficeSite", (at) => ({
    kinds: ["processes", "exposes"],
    exposures: [opensToAccounts(at("cenOwnerId"), joined)],
  })),
  entry<alicloud.eds.DesktopArgs>("alicloud:eds/desktop:Desktop", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.eds.EcdPolicyGroupArgs>("alicloud:eds/ecdPolicyGroup:EcdPolicyGroup", () => ({
    kinds: ["guards", "holds"],
    holds: "content",
    why: "with recording on it keeps films of what people did on their desktops",
  })),
  entry<alicloud.eds.ImageArgs>("alicloud:eds/image:Image", () => ({ kinds: ["holds"], holds: "images" })),
  entry<alicloud.eds.NasFileSystemArgs>("alicloud:eds/nasFileSystem:NasFileSystem", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [
      copiesTo("content", host(at("mountTargetDomain"), "alicloud:nas/fileSystem", "alicloud:nas/mountTarget")),
    ],
    why: "without a mount point of its own one is made in its region",
  })),
  entry<alicloud.eds.SimpleOfficeSiteArgs>("alicloud:eds/simpleOfficeSite:SimpleOfficeSite", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("cenOwnerId"), joined)],
  })),
  entry<alicloud.eds.SnapshotArgs>("alicloud:eds/snapshot:Snapshot", () => ({ kinds: ["holds"], holds: "backups" })),
  entry<alicloud.eds.UserArgs>("alicloud:eds/user:User", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [copiesTo("content", { region: "cn-shanghai" }, { note: at("email") })],
    why: "users of mainland regions are kept at cn-shanghai, those of all others at ap-southeast-1, which no entry can say: from Singapore it is refused without need",
  })),
  ...guards("keys of telephones, and names by which rights on desktops are given", [
    "alicloud:cloudphone/keyPair:KeyPair",
    "alicloud:ecp/keyPair:KeyPair",
    "alicloud:eds/ramDirectory:RamDirectory",
  ]),
  ...inert("a make of desktop, a line to the internet, a script or a column; the desktop is judged itself", [
    "alicloud:eds/bundle:Bundle",
    "alicloud:eds/customProperty:CustomProperty",
    "alicloud:eds/networkPackage:NetworkPackage",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:eds/command:Command",
  ]),
] satisfies readonly Entry[];
