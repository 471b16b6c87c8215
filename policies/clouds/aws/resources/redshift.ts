/** Amazon Redshift: warehouses, snapshots copied to other regions, data shares, and who may connect. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { opensToAccounts, policyOpens, publicAddress } from "../../exposures.ts";
import { copiesFrom } from "../../movements.ts";
import { anything, inOwnRegion, naming, region } from "../../references.ts";
import { bucket, warehouse } from "../names.ts";

export default [
  entry<aws.redshift.ClusterArgs>("aws:redshift/cluster:Cluster", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("clusterIdentifier")],
    movements: [copiesFrom("backups", naming("aws:redshift/clusterSnapshot")(at("snapshotArn"), inOwnRegion))],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  entry<aws.redshift.ClusterSnapshotArgs>("aws:redshift/clusterSnapshot:ClusterSnapshot", (at) => ({
    kinds: ["holds"],
    holds: "backups",
    tags: at("tags"),
    known: [at("snapshotIdentifier")],
  })),
  entry<aws.redshift.DataShareAuthorizationArgs>(
    "aws:redshift/dataShareAuthorization:DataShareAuthorization",
    (at) => ({
      kinds: ["exposes"],
      exposures: [opensToAccounts(at("consumerIdentifier"), "it shares the data with them")],
    }),
  ),
  entry<aws.redshift.DataShareConsumerAssociationArgs>(
    "aws:redshift/dataShareConsumerAssociation:DataShareConsumerAssociation",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "copy",
          what: "content",
          from: [anything(at("dataShareArn"))],
          to: [region(at("consumerRegion")), anything(at("consumerArn"))],
          absent: "unproven",
        },
        copiesFrom("content", anything(at("dataShareArn"))),
      ],
      why: "Associated with a whole account, the share is readable in every region.",
    }),
  ),
  entry<aws.redshift.EndpointAuthorizationArgs>("aws:redshift/endpointAuthorization:EndpointAuthorization", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("account"), "it lets them connect", [warehouse(at("clusterIdentifier"))])],
  })),
  entry<aws.redshift.IntegrationArgs>("aws:redshift/integration:Integration", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("integrationName")],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [anything(at("sourceArn"))],
        to: [naming("aws:redshift/cluster", "aws:redshiftserverless/namespace")(at("targetArn"))],
      },
    ],
  })),
  entry<aws.redshift.LoggingArgs>("aws:redshift/logging:Logging", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [warehouse(at("clusterIdentifier"))],
        to: [bucket(at("bucketName"), inOwnRegion)],
      },
    ],
  })),
  entry<aws.redshift.NamespaceRegistrationArgs>("aws:redshift/namespaceRegistration:NamespaceRegistration", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("consumerIdentifier"), "it lets the catalogue of that account read the warehouse")],
  })),
  entry<aws.redshift.ResourcePolicyArgs>("aws:redshift/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [warehouse(at("resourceArn"))])],
  })),
  entry<aws.redshift.SnapshotCopyArgs>("aws:redshift/snapshotCopy:SnapshotCopy", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [warehouse(at("clusterIdentifier"))],
        to: [region(at("destinationRegion"))],
      },
    ],
  })),
  entry<aws.redshiftdata.StatementArgs>("aws:redshiftdata/statement:Statement", () => ({
    kinds: ["processes"],
    why: "What its SQL loads or unloads is written in text that is not read.",
  })),
  ...guards("Keys kept in a hardware module, who signs in by which directory, and partners who may send data in.", [
    "aws:redshift/hsmClientCertificate:HsmClientCertificate",
    "aws:redshift/hsmConfiguration:HsmConfiguration",
    "aws:redshift/idcApplication:IdcApplication",
    "aws:redshift/partner:Partner",
  ]),
  ...inert(
    "Parameters, networks, schedules and limits of warehouses; a copy grant is a key's, and the copy is judged.",
    [
      "aws:redshift/authenticationProfile:AuthenticationProfile",
      "aws:redshift/clusterIamRoles:ClusterIamRoles",
      "aws:redshift/endpointAccess:EndpointAccess",
      "aws:redshift/eventSubscription:EventSubscription",
      "aws:redshift/parameterGroup:ParameterGroup",
      "aws:redshift/scheduledAction:ScheduledAction",
      "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant",
      "aws:redshift/snapshotSchedule:SnapshotSchedule",
      "aws:redshift/snapshotScheduleAssociation:SnapshotScheduleAssociation",
      "aws:redshift/subnetGroup:SubnetGroup",
      "aws:redshift/usageLimit:UsageLimit",
    ],
  ),
] satisfies readonly Entry[];
