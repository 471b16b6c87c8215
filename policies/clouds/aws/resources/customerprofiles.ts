/** Amazon Connect Customer Profiles: what is known of each customer, and where matches and errors are exported. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { host } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.customerprofiles.DomainArgs>("aws:customerprofiles/domain:Domain", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("domainName")],
    movements: [
      copiesTo("content", bucket(at("matching.exportingConfig.s3Exporting.s3BucketName"))),
      copiesTo("content", bucket(at("ruleBasedMatching.exportingConfig.s3Exporting.s3BucketName"))),
      copiesTo("content", host(at("deadLetterQueueUrl"))),
    ],
  })),
  entry<aws.customerprofiles.ProfileArgs>("aws:customerprofiles/profile:Profile", () => ({
    kinds: ["holds"],
    holds: "content",
    why: "Names, addresses and birth dates stand in its own properties, and so in the stack's state.",
  })),
] satisfies readonly Entry[];
