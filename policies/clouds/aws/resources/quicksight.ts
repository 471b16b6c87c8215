/** Amazon QuickSight: data sets it copies in, dashboards that show them, and the people who look. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { processesFrom } from "../../movements.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { bucket, database, warehouse } from "../names.ts";

const dataSet = naming("aws:quicksight/dataSet");
/** A query brings the answer to QuickSight's region, and an import keeps it there. */
const dataSource = naming("aws:quicksight/dataSource");

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
    movements: [processesFrom("content", dataSet(at("sourceEntity.sourceTemplate.dataSetReferences[].dataSetArn")))],
  })),
  entry<aws.quicksight.DashboardArgs>("aws:quicksight/dashboard:Dashboard", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    known: [at("name")],
    movements: [processesFrom("content", dataSet(at("sourceEntity.sourceTemplate.dataSetReferences[].dataSetArn")))],
    exposures: [
      {
        to: "world",
        when: [is(at("permissions[].principal"), "arn:aws:quicksight:::publicAnonymousUser/*")],
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
      processesFrom("content", dataSource(at("physicalTableMaps[].customSql.dataSourceArn"))),
      processesFrom("content", dataSource(at("physicalTableMaps[].relationalTable.dataSourceArn"))),
      processesFrom("content", dataSource(at("physicalTableMaps[].s3Source.dataSourceArn"))),
      processesFrom("content", dataSet(at("logicalTableMaps[].source.dataSetArn"))),
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
      ].map((path) => processesFrom("content", host(path))),
      processesFrom("content", [
        host(at("parameters.redshift.host")),
        warehouse(at("parameters.redshift.clusterId"), inOwnRegion),
      ]),
      processesFrom(
        "content",
        naming("aws:elasticsearch/domain", "aws:opensearch/domain")(
          at("parameters.amazonElasticsearch.domain"),
          inOwnRegion,
        ),
      ),
      processesFrom("content", database(at("parameters.rds.instanceId"), inOwnRegion)),
      processesFrom("content", bucket(at("parameters.s3.manifestFileLocation.bucket"))),
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
