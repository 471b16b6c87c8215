/** Amazon AppStream: desktops and applications people work on from afar, and where their files are kept. */
import type * as aws from "@pulumi/aws";
import { isNot } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { elsewhere } from "../../references.ts";

export default [
  entry<aws.appstream.DirectoryConfigArgs>("aws:appstream/directoryConfig:DirectoryConfig", () => ({
    kinds: ["holds"],
    holds: "credentials",
  })),
  entry<aws.appstream.FleetArgs>("aws:appstream/fleet:Fleet", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.appstream.ImageBuilderArgs>("aws:appstream/imageBuilder:ImageBuilder", (at) => ({
    kinds: ["holds", "processes"],
    holds: "images",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.appstream.StackArgs>("aws:appstream/stack:Stack", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("content", elsewhere(at("storageConnectors[].domains[]")), {
        each: at("storageConnectors[]"),
        when: [isNot(at("storageConnectors[].connectorType"), "HOMEFOLDERS")],
        absent: "unproven",
      }),
    ],
    why: "Home folders lie in a bucket of its own region; Google Drive and OneDrive wherever their owner's domain is kept.",
  })),
  entry<aws.appstream.UserArgs>("aws:appstream/user:User", () => ({ kinds: ["holds"], holds: "content" })),
  ...inert("They say which people work on which desktops.", [
    "aws:appstream/fleetStackAssociation:FleetStackAssociation",
    "aws:appstream/userStackAssociation:UserStackAssociation",
  ]),
] satisfies readonly Entry[];
