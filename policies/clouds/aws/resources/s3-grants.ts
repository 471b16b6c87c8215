/** Amazon S3: grants to people and roles, access points that change what they show, and figures gathered of all regions. */
import type * as aws from "@pulumi/aws";
import { is, isAbsent, isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, type Movement } from "../../entry.ts";
import { policyOpens, writesFor } from "../../exposures.ts";
import { copiesFrom, copiesTo, processesAt, processesFrom } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { accessPoint, bucket, lambdaFunction } from "../names.ts";

const location = naming("aws:s3control/accessGrantsLocation");

/** Figures tell nothing of people; by prefix, names of folders come along, and folders are named after people. */
const gathersPrefixes = (enabled: string, regions: string): readonly Movement[] => [
  copiesFrom("metadata", region(regions), { when: [isPresent(enabled)] }),
  copiesFrom("metadata", "everywhere", { when: [isPresent(enabled), isAbsent(regions)] }),
];

const exports = (target: string): Movement => copiesTo("metadata", bucket(target));

export default [
  entry<aws.s3control.AccessGrantArgs>("aws:s3control/accessGrant:AccessGrant", (at) => ({
    kinds: ["exposes"],
    tags: at("tags"),
    exposures: [
      {
        to: "accounts",
        path: at("grantee.granteeIdentifier"),
        when: [is(at("grantee.granteeType"), "IAM")],
        how: "it lets them read or write there",
        of: [location(at("accessGrantsLocationId"), inOwnRegion)],
      },
    ],
    why: "People and groups of a directory are the organisation's own.",
  })),
  entry<aws.s3control.AccessGrantsInstanceResourcePolicyArgs>(
    "aws:s3control/accessGrantsInstanceResourcePolicy:AccessGrantsInstanceResourcePolicy",
    (at) => ({ kinds: ["exposes"], exposures: [policyOpens(at("policy"))] }),
  ),
  entry<aws.s3control.ObjectLambdaAccessPointArgs>(
    "aws:s3control/objectLambdaAccessPoint:ObjectLambdaAccessPoint",
    (at) => ({
      kinds: ["processes", "moves"],
      known: [at("name")],
      movements: [
        processesFrom("content", accessPoint(at("configuration.supportingAccessPoint"))),
        processesAt(
          "content",
          lambdaFunction(
            at("configuration.transformationConfigurations[].contentTransformation.awsLambda.functionArn"),
          ),
        ),
      ],
    }),
  ),
  entry<aws.s3control.ObjectLambdaAccessPointPolicyArgs>(
    "aws:s3control/objectLambdaAccessPointPolicy:ObjectLambdaAccessPointPolicy",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        policyOpens(at("policy"), [naming("aws:s3control/objectLambdaAccessPoint")(at("name"), inOwnRegion)]),
      ],
    }),
  ),
  entry<aws.s3control.StorageLensConfigurationArgs>(
    "aws:s3control/storageLensConfiguration:StorageLensConfiguration",
    (at) => {
      const lens = "storageLensConfiguration";
      return {
        kinds: ["moves", "exposes"],
        tags: at("tags"),
        movements: [
          ...gathersPrefixes(at(`${lens}.accountLevel.bucketLevel.prefixLevel`), at(`${lens}.include.regions[]`)),
          ...gathersPrefixes(at(`${lens}.expandedPrefixesDataExport`), at(`${lens}.include.regions[]`)),
          exports(at(`${lens}.dataExport.s3BucketDestination.arn`)),
          exports(at(`${lens}.expandedPrefixesDataExport.s3BucketDestination.arn`)),
        ],
        exposures: [
          writesFor(at(`${lens}.dataExport.s3BucketDestination.accountId`)),
          writesFor(at(`${lens}.expandedPrefixesDataExport.s3BucketDestination.accountId`)),
        ],
        why: "Without include.regions it takes in every region; tables of figures lie in its own.",
      };
    },
  ),
  ...guards("They say where grants count, under which role, and what an access point may be used for.", [
    "aws:s3control/accessGrantsInstance:AccessGrantsInstance",
    "aws:s3control/accessGrantsLocation:AccessGrantsLocation",
    "aws:s3control/directoryBucketAccessPointScope:DirectoryBucketAccessPointScope",
  ]),
] satisfies readonly Entry[];
