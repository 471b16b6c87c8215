/** Amazon Transcribe: words and models by which speech is written down. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket } from "../names.ts";

const names =
  "Lists of words to know or to leave out often are names of people; a file of them is one of its own region.";

export default [
  entry<aws.transcribe.LanguageModelArgs>("aws:transcribe/languageModel:LanguageModel", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("modelName")],
    movements: [at("inputDataConfig.s3Uri"), at("inputDataConfig.tuningDataS3Uri")].map((path) =>
      copiesFrom("content", bucket(path, inOwnRegion)),
    ),
    why: "A model can give back what it was trained on; the service reads buckets of its own region only.",
  })),
  entry<aws.transcribe.MedicalVocabularyArgs>("aws:transcribe/medicalVocabulary:MedicalVocabulary", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("vocabularyName")],
    why: names,
  })),
  entry<aws.transcribe.VocabularyArgs>("aws:transcribe/vocabulary:Vocabulary", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("vocabularyName")],
    why: names,
  })),
  entry<aws.transcribe.VocabularyFilterArgs>("aws:transcribe/vocabularyFilter:VocabularyFilter", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("vocabularyFilterName")],
    why: names,
  })),
] satisfies readonly Entry[];
