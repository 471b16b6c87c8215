/** Amazon Kendra: an index of documents, and the places they are read from. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { bucket, host, inOwnRegion, lambdaFunction } from "../names.ts";

const reads = (...from: readonly ReturnType<typeof host>[]): Movement => ({
  verb: "copy",
  what: "content",
  from,
  to: "self",
});

/** Where a template, JSON text, names the store it reads. */
const endpoint = "connectionConfiguration.repositoryEndpointMetadata";

export default [
  entry<aws.kendra.DataSourceArgs>("aws:kendra/dataSource:DataSource", (at) => {
    const enrichment = "customDocumentEnrichmentConfiguration";
    const s3 = "configuration.s3Configuration";
    const crawler = "configuration.webCrawlerConfiguration";
    const hook = (target: ReturnType<typeof host>, verb: Movement["verb"]): Movement => ({
      verb,
      what: "content",
      from: "self",
      to: [target],
    });
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        {
          ...reads(bucket(at(`${s3}.bucketName`))),
          // Patterns, and files about documents or about their readers, reach beyond the prefixes.
          narrowedBy: [
            {
              path: at(`${s3}.inclusionPrefixes[]`),
              selects: "prefixes",
              when: [
                { path: at(`${s3}.inclusionPatterns`), absent: true },
                { path: at(`${s3}.accessControlListConfiguration`), absent: true },
                { path: at(`${s3}.documentsMetadataConfiguration`), absent: true },
              ],
            },
          ],
        },
        reads(host(at(`${crawler}.urls.seedUrlConfiguration.seedUrls[]`))),
        reads(host(at(`${crawler}.urls.siteMapsConfiguration.siteMaps[]`))),
        reads(
          bucket(`${at("configuration.templateConfiguration.template")}.${endpoint}.BucketName`),
          host(`${at("configuration.templateConfiguration.template")}.${endpoint}{}`),
        ),
        hook(bucket(at(`${enrichment}.preExtractionHookConfiguration.s3Bucket`)), "copy"),
        hook(bucket(at(`${enrichment}.postExtractionHookConfiguration.s3Bucket`)), "copy"),
        hook(lambdaFunction(at(`${enrichment}.preExtractionHookConfiguration.lambdaArn`), inOwnRegion), "process"),
        hook(lambdaFunction(at(`${enrichment}.postExtractionHookConfiguration.lambdaArn`), inOwnRegion), "process"),
      ],
      why: "A template describes one of dozens of stores, each in words of its own.",
    };
  }),
  entry<aws.kendra.ExperienceArgs>("aws:kendra/experience:Experience", () => ({ kinds: ["processes"] })),
  entry<aws.kendra.FaqArgs>("aws:kendra/faq:Faq", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [
      { ...reads(bucket(at("s3Path.bucket"))), narrowedBy: [{ path: at("s3Path.key"), selects: "prefixes" }] },
    ],
  })),
  entry<aws.kendra.IndexArgs>("aws:kendra/index:Index", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  ...inert("Lists of words.", [
    "aws:kendra/querySuggestionsBlockList:QuerySuggestionsBlockList",
    "aws:kendra/thesaurus:Thesaurus",
  ]),
] satisfies readonly Entry[];
