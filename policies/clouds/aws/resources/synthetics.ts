/** Amazon CloudWatch Synthetics: scripts that use a site as a person would, and the pictures they take. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.synthetics.CanaryArgs>("aws:synthetics/canary:Canary", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("logs", bucket(at("artifactS3Location")))],
    why: "Pictures and recordings of what a page showed are kept in the bucket.",
  })),
  ...inert("Names for several canaries, known in every region; what they recorded stays in their buckets.", [
    "aws:synthetics/group:Group",
    "aws:synthetics/groupAssociation:GroupAssociation",
  ]),
] satisfies readonly Entry[];
