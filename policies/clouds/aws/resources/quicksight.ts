/** Amazon QuickSight: data sets it copies in, dashboards that show them, and the people who look. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, type Movement, type Reference } from "../../entry.ts";
import { bucket, host, inOwnRegion, naming } from "../names.ts";

const dataSet = naming("aws:quicksight/dataSet");
const dataSource = naming("aws:quicksight/dataSource");

/** A query brings the answer to QuickSight's region, and an import keeps it there. */
const reads = (...from: readonly Reference[]): Movement => ({ verb: "process", what: "content", from, to: "self" });

export default [
  entry<aws.quicksight.AccountSubscriptionArgs>("aws:quicksight/accountSubscription:AccountSubscription", () => ({
    kinds: ["holds"],
    holds: "metadata",
    why: "Its region is where the names and addresses of all users are kept.",
  })),
  entry<aws.quicksight.AnalysisArgs>("aws:quicksight/analysis:Analysis", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [reads(dataSet(at("sourceEntity.sourceTemplate.dataSetReferences[].dataSetArn")))],
  })),
  entry<aws.quicksight.DashboardArgs>("aws:quicksight/dashboard:Dashboard", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    known: [at("name")],
    movements: [reads(dataSet(at("sourceEntity.sourceTemplate.dataSetReferences[].dataSetArn")))],
    exposures: [
      {
        to: "world",
        when: [{ path: at("permissions[].principal"), is: ["arn:aws:quicksight:::publicAnonymousUser/*"] }],
        how: "it lets anybody look without a name",
      },
    ],
    why: "Its other principals can only be users and groups of the account's own subscription.",
  })),
  entry<aws.quicksight.DataSetArgs>("aws:quicksight/dataSet:DataSet", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("dataSetId"), at("name")],
    movements: [
      reads(dataSource(at("physicalTableMaps[].customSql.dataSourceArn"))),
      reads(dataSource(at("physicalTableMaps[].relationalTable.dataSourceArn"))),
      reads(dataSource(at("physicalTableMaps[].s3Source.dataSourceArn"))),
      reads(dataSet(at("logicalTableMaps[].source.dataSetArn"))),
    ],
  })),
  entry<aws.quicksight.DataSourceArgs>("aws:quicksight/dataSource:DataSource", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("dataSourceId"), at("name")],
    movements: [
      ...[
        at("parameters.aurora.host"),
        at("parameters.auroraPostgresql.host"),
        at("parameters.databricks.host"),
        at("parameters.jira.siteBaseUrl"),
        at("parameters.mariaDb.host"),
        at("parameters.mysql.host"),
        at("parameters.oracle.host"),
        at("parameters.postgresql.host"),
        at("parameters.presto.host"),
        at("parameters.serviceNow.siteBaseUrl"),
        at("parameters.snowflake.host"),
        at("parameters.spark.host"),
        at("parameters.sqlServer.host"),
        at("parameters.teradata.host"),
      ].map((path) => reads(host(path))),
      reads(
        host(at("parameters.redshift.host")),
        naming("aws:redshift/cluster")(at("parameters.redshift.clusterId"), inOwnRegion),
      ),
      reads(
        naming("aws:elasticsearch/domain", "aws:opensearch/domain")(
          at("parameters.amazonElasticsearch.domain"),
          inOwnRegion,
        ),
      ),
      reads(naming("aws:rds/cluster", "aws:rds/instance")(at("parameters.rds.instanceId"), inOwnRegion)),
      reads(bucket(at("parameters.s3.manifestFileLocation.bucket"))),
    ],
    why: "Athena, IoT Analytics and Timestream are asked in its own region only.",
  })),
  entry<aws.quicksight.UserArgs>("aws:quicksight/user:User", (at) => ({
    kinds: ["holds"],
    holds: "metadata",
    known: [at("userName")],
    why: "It keeps a person's name and address.",
  })),
  ...guards("They say who of the account's own users may look at what, from where, under which key.", [
    "aws:quicksight/customPermissions:CustomPermissions",
    "aws:quicksight/group:Group",
    "aws:quicksight/groupMembership:GroupMembership",
    "aws:quicksight/iamPolicyAssignment:IamPolicyAssignment",
    "aws:quicksight/ipRestriction:IpRestriction",
    "aws:quicksight/keyRegistration:KeyRegistration",
    "aws:quicksight/namespace:Namespace",
    "aws:quicksight/roleCustomPermission:RoleCustomPermission",
    "aws:quicksight/roleMembership:RoleMembership",
    "aws:quicksight/userCustomPermission:UserCustomPermission",
  ]),
  ...inert("Folders, layouts, colours, schedules and ways to sources: the data is the data set's, which is judged.", [
    "aws:quicksight/accountSettings:AccountSettings",
    "aws:quicksight/folder:Folder",
    "aws:quicksight/folderMembership:FolderMembership",
    "aws:quicksight/ingestion:Ingestion",
    "aws:quicksight/refreshSchedule:RefreshSchedule",
    "aws:quicksight/template:Template",
    "aws:quicksight/templateAlias:TemplateAlias",
    "aws:quicksight/theme:Theme",
    "aws:quicksight/vpcConnection:VpcConnection",
  ]),
] satisfies readonly Entry[];
