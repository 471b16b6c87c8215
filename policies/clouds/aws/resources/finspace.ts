/** Amazon FinSpace: kdb databases, their volumes and the clusters that work on them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";

export default [
  entry<aws.finspace.KxClusterArgs>("aws:finspace/kxCluster:KxCluster", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<aws.finspace.KxDatabaseArgs>("aws:finspace/kxDatabase:KxDatabase", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<aws.finspace.KxDataviewArgs>("aws:finspace/kxDataview:KxDataview", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<aws.finspace.KxEnvironmentArgs>("aws:finspace/kxEnvironment:KxEnvironment", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    why: "The transit gateway it joins lies in its own region and is judged itself.",
  })),
  entry<aws.finspace.KxScalingGroupArgs>("aws:finspace/kxScalingGroup:KxScalingGroup", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<aws.finspace.KxVolumeArgs>("aws:finspace/kxVolume:KxVolume", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  ...guards("It says who may use an environment.", ["aws:finspace/kxUser:KxUser"]),
] satisfies readonly Entry[];
