/** Amazon Kendra: an index of documents, and the places they are read from. */
import type * as aws from "@pulumi/aws";
import { isAbsent } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesFrom, copiesTo, processesAt } from "../../movements.ts";
import { host, inOwnRegion } from "../../references.ts";
import { bucket, lambdaFunction } from "../names.ts";

/** Where a template, JSON text, names the store it reads. */
const endpoint = "connectionConfiguration.repositoryEndpointMetadata";

export default [
  entry<aws.kendra.DataSourceArgs>("aws:kendra/dataSource:DataSource", (at) => {
    const enrichment = "customDocumentEnrichmentConfiguration";
    const s3 = "configuration.s3Configuration";
    const crawler = "configuration.webCrawlerConfiguration";
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        copiesFrom("content", bucket(at(`${s3}.bucketName`)), {
          // Patterns, and files about documents or about their readers, reach beyond the prefixes.
          narrowedBy: [
            {
              path: at(`${s3}.inclusionPrefixes[]`),
              selects: "prefixes",
              when: [
                isAbsent(at(`${s3}.inclusionPatterns`)),
                isAbsent(at(`${s3}.accessControlListConfiguration`)),
                isAbsent(at(`${s3}.documentsMetadataConfiguration`)),
              ],
            },
          ],
        }),
        copiesFrom("content", host(at(`${crawler}.urls.seedUrlConfiguration.seedUrls[]`))),
        copiesFrom("content", host(at(`${crawler}.urls.siteMapsConfiguration.siteMaps[]`))),
        copiesFrom("content", [
          bucket(`${at("configuration.templateConfiguration.template")}.${endpoint}.BucketName`),
          host(`${at("configuration.templateConfiguration.template")}.${endpoint}{}`),
        ]),
        copiesTo("content", bucket(at(`${enrichment}.preExtractionHookConfiguration.s3Bucket`))),
        copiesTo("content", bucket(at(`${enrichment}.postExtractionHookConfiguration.s3Bucket`))),
        processesAt(
          "content",
          lambdaFunction(at(`${enrichment}.preExtractionHookConfiguration.lambdaArn`), inOwnRegion),
        ),
        processesAt(
          "content",
          lambdaFunction(at(`${enrichment}.postExtractionHookConfiguration.lambdaArn`), inOwnRegion),
        ),
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
      copiesFrom("content", bucket(at("s3Path.bucket")), {
        narrowedBy: [{ path: at("s3Path.key"), selects: "prefixes" }],
      }),
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
