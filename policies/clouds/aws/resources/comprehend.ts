/** Amazon Comprehend: models trained on texts, which can be full of people. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket } from "../names.ts";

/** It reads and writes buckets of its own region only. */
const trainedOn = (documents: string): Movement => copiesFrom("content", bucket(documents, inOwnRegion));

export default [
  entry<aws.comprehend.DocumentClassifierArgs>("aws:comprehend/documentClassifier:DocumentClassifier", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      trainedOn(at("inputDataConfig.augmentedManifests[].s3Uri")),
      trainedOn(at("inputDataConfig.augmentedManifests[].sourceDocumentsS3Uri")),
      trainedOn(at("inputDataConfig.s3Uri")),
      trainedOn(at("inputDataConfig.testS3Uri")),
      copiesTo("content", bucket(at("outputDataConfig.s3Uri"), inOwnRegion)),
    ],
  })),
  entry<aws.comprehend.EntityRecognizerArgs>("aws:comprehend/entityRecognizer:EntityRecognizer", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      trainedOn(at("inputDataConfig.augmentedManifests[].s3Uri")),
      trainedOn(at("inputDataConfig.augmentedManifests[].sourceDocumentsS3Uri")),
      trainedOn(at("inputDataConfig.documents.s3Uri")),
      trainedOn(at("inputDataConfig.documents.testS3Uri")),
      trainedOn(at("inputDataConfig.entityList.s3Uri")),
    ],
  })),
] satisfies readonly Entry[];
