/** AWS Device Farm: apps and test data uploaded to devices, screenshots and videos taken there, all in us-west-2. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";

export default [
  entry<aws.devicefarm.ProjectArgs>("aws:devicefarm/project:Project", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "The service exists in us-west-2 only, so a provider of that region is what places the tests there.",
  })),
  entry<aws.devicefarm.TestGridProjectArgs>("aws:devicefarm/testGridProject:TestGridProject", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.devicefarm.UploadArgs>("aws:devicefarm/upload:Upload", () => ({ kinds: ["holds"], holds: "content" })),
  ...inert("Which devices, networks and clean-ups a test uses.", [
    "aws:devicefarm/devicePool:DevicePool",
    "aws:devicefarm/instanceProfile:InstanceProfile",
    "aws:devicefarm/networkProfile:NetworkProfile",
  ]),
] satisfies readonly Entry[];
