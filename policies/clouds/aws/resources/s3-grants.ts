/** Amazon S3: grants to people and roles, access points that change what they show, and figures gathered of all regions. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, type Movement } from "../../entry.ts";
import { bucket, inOwnRegion, lambdaFunction, naming, policyOpens, region } from "../names.ts";

const location = naming("aws:s3control/accessGrantsLocation");
const accessPoint = naming("aws:s3/accessPoint");

/** Figures tell nothing of people; by prefix, names of folders come along, and folders are named after people. */
const gathersPrefixes = (enabled: string, regions: string): readonly Movement[] => [
  { verb: "copy", what: "metadata", from: [region(regions)], to: "self", when: [{ path: enabled, present: true }] },
  {
    verb: "copy",
    what: "metadata",
    from: "everywhere",
    to: "self",
    when: [
      { path: enabled, present: true },
      { path: regions, absent: true },
    ],
  },
];

const exports = (target: string): Movement => ({ verb: "copy", what: "metadata", from: "self", to: [bucket(target)] });

export default [
  entry<aws.s3control.AccessGrantArgs>("aws:s3control/accessGrant:AccessGrant", (at) => ({
    kinds: ["exposes"],
    tags: at("tags"),
    exposures: [
      {
        to: "accounts",
        path: at("grantee.granteeIdentifier"),
        when: [{ path: at("grantee.granteeType"), is: ["IAM"] }],
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
        {
          verb: "process",
          what: "content",
          from: [accessPoint(at("configuration.supportingAccessPoint"))],
          to: "self",
        },
        {
          verb: "process",
          what: "content",
          from: "self",
          to: [
            lambdaFunction(
              at("configuration.transformationConfigurations[].contentTransformation.awsLambda.functionArn"),
            ),
          ],
        },
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
        kinds: ["moves"],
        tags: at("tags"),
        movements: [
          ...gathersPrefixes(at(`${lens}.accountLevel.bucketLevel.prefixLevel`), at(`${lens}.include.regions[]`)),
          ...gathersPrefixes(at(`${lens}.expandedPrefixesDataExport`), at(`${lens}.include.regions[]`)),
          exports(at(`${lens}.dataExport.s3BucketDestination.arn`)),
          exports(at(`${lens}.expandedPrefixesDataExport.s3BucketDestination.arn`)),
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
