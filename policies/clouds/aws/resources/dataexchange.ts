/** AWS Data Exchange: data offered to subscribers or taken from providers, and the buckets it comes from and goes to. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { bucket } from "../names.ts";

const dataSet = naming("aws:dataexchange/dataSet");

export default [
  entry<aws.dataexchange.DataSetArgs>("aws:dataexchange/dataSet:DataSet", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    why: "Who subscribes to it is agreed in the catalogue of products, which no resource shows.",
  })),
  entry<aws.dataexchange.EventActionArgs>("aws:dataexchange/eventAction:EventAction", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [dataSet(at("event.revisionPublished.dataSetId"), inOwnRegion)],
        to: [bucket(at("action.exportRevisionToS3.revisionDestination.bucket"))],
      },
    ],
  })),
  entry<aws.dataexchange.RevisionArgs>("aws:dataexchange/revision:Revision", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<aws.dataexchange.RevisionAssetsArgs>("aws:dataexchange/revisionAssets:RevisionAssets", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesFrom("content", bucket(at("assets[].importAssetsFromS3.assetSource.bucket"))),
      copiesFrom("content", bucket(at("assets[].createS3DataAccessFromS3Bucket.assetSource.bucket"))),
    ],
    why: "Access to a bucket lets subscribers of the data set's region read it in place.",
  })),
] satisfies readonly Entry[];
