/** Amazon Macie: it reads buckets for data of people, keeps what it found, and shows it to administrators. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket, key } from "../names.ts";

const sees = "it lets them see what was found in our buckets";

export default [
  entry<aws.macie2.ClassificationExportConfigurationArgs>(
    "aws:macie2/classificationExportConfiguration:ClassificationExportConfiguration",
    (at) => ({
      kinds: ["moves"],
      movements: [copiesTo("metadata", [bucket(at("s3Destination.bucketName")), key(at("s3Destination.kmsKeyArn"))])],
      why: "One bucket may collect the findings of several regions; its key lies where it lies.",
    }),
  ),
  entry<aws.macie2.ClassificationJobArgs>("aws:macie2/classificationJob:ClassificationJob", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [processesFrom("content", bucket(at("s3JobDefinition.bucketDefinitions[].buckets[]"), inOwnRegion))],
    why: "It reads buckets of its own region only.",
  })),
  entry<aws.macie2.InvitationAccepterArgs>("aws:macie2/invitationAccepter:InvitationAccepter", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("administratorAccountId"), sees)],
  })),
  entry<aws.macie2.OrganizationAdminAccountArgs>(
    "aws:macie2/organizationAdminAccount:OrganizationAdminAccount",
    (at) => ({
      kinds: ["exposes"],
      exposures: [opensToAccounts(at("adminAccountId"), sees)],
    }),
  ),
  ...guards("What it looks for and passes over, and which accounts show us theirs.", [
    "aws:macie/customDataIdentifier:CustomDataIdentifier",
    "aws:macie/findingsFilter:FindingsFilter",
    "aws:macie2/member:Member",
    "aws:macie2/organizationConfiguration:OrganizationConfiguration",
  ]),
] satisfies readonly Entry[];
