/** Templates and automation: Resource Orchestration (ROS), OOS, Service Catalog, the Marketplace, tools for AI agents. */
import type * as alicloud from "@pulumi/alicloud";
import { unless } from "../../conditions.ts";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { elsewhere, region } from "../../references.ts";
import { bucket, project } from "../names.ts";

const unread = "its template is not read here";

/** What is deployed in another region by a command from here. */
const deploysTo = (path: string): Movement => processesAt("content", region(path), { absent: "unproven" });

export default [
  entry<alicloud.OpenApiExplorerApiMcpServerArgs>(
    "alicloud:index/openApiExplorerApiMcpServer:OpenApiExplorerApiMcpServer",
    (at) => ({
      kinds: ["processes", "moves"],
      movements: [
        processesAt("content", "world", { when: [unless(at("publicAccess"), "off")], note: at("publicAccess") }),
      ],
      unread: "what language models ask of the account's APIs through it is not seen here",
      why: "language models call the account's APIs of every region through it, and are told what they answer; without publicAccess off, from anywhere",
    }),
  ),
  entry<alicloud.marketplace.OrderArgs>("alicloud:marketplace/order:Order", (at) => ({
    kinds: ["processes", "moves"],
    movements: [processesAt("content", elsewhere(at("productCode")))],
    why: "a vendor's product: only a ledger entry for its code can say where it works on data",
  })),
  entry<alicloud.oos.ApplicationGroupArgs>("alicloud:oos/applicationGroup:ApplicationGroup", (at) => ({
    kinds: ["moves"],
    movements: [deploysTo(at("deployRegionId"))],
  })),
  entry<alicloud.oos.ExecutionArgs>("alicloud:oos/execution:Execution", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    unread,
  })),
  entry<alicloud.oos.ParameterArgs>("alicloud:oos/parameter:Parameter", (at) => ({
    kinds: ["holds"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("parameterName")],
    contents: [at("value")],
  })),
  entry<alicloud.oos.SecretParameterArgs>("alicloud:oos/secretParameter:SecretParameter", (at) => ({
    kinds: ["holds"],
    holds: "credentials",
    tags: at("tags"),
    known: [at("secretParameterName")],
    contents: [at("value")],
  })),
  entry<alicloud.oos.ServiceSettingArgs>("alicloud:oos/serviceSetting:ServiceSetting", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesTo("logs", bucket(at("deliveryOssBucketName")), { when: [unless(at("deliveryOssEnabled"), false)] }),
      copiesTo("logs", project(at("deliverySlsProjectName")), { when: [unless(at("deliverySlsEnabled"), false)] }),
    ],
  })),
  entry<alicloud.oos.StateConfigurationArgs>("alicloud:oos/stateConfiguration:StateConfiguration", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    unread,
  })),
  entry<alicloud.oos.TemplateArgs>("alicloud:oos/template:Template", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("templateName")],
    unread: "its steps call the cloud itself, and are not read here",
  })),
  entry<alicloud.ros.ChangeSetArgs>("alicloud:ros/changeSet:ChangeSet", () => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    unread,
  })),
  entry<alicloud.ros.StackArgs>("alicloud:ros/stack:Stack", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    unread,
    template: at("templateBody"),
    harmless: [at("templateUrl")],
  })),
  entry<alicloud.ros.StackGroupArgs>("alicloud:ros/stackGroup:StackGroup", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("stackGroupName")],
    unread,
  })),
  entry<alicloud.ros.StackInstanceArgs>("alicloud:ros/stackInstance:StackInstance", (at) => ({
    kinds: ["processes", "moves"],
    movements: [deploysTo(at("stackInstanceRegionId"))],
  })),
  entry<alicloud.ros.StackInstancesArgs>("alicloud:ros/stackInstances:StackInstances", (at) => ({
    kinds: ["processes", "moves"],
    movements: [deploysTo(at("regionIds[]"))],
  })),
  entry<alicloud.servicecatalog.ProvisionedProductArgs>(
    "alicloud:servicecatalog/provisionedProduct:ProvisionedProduct",
    (at) => ({
      kinds: ["holds", "processes", "moves"],
      holds: "content",
      tags: at("tags"),
      movements: [deploysTo(at("stackRegionId"))],
      unread,
    }),
  ),
  ...inert("instructions that do nothing until they are run, which is judged where it happens", [
    "alicloud:oos/application:Application",
    "alicloud:oos/defaultPatchBaseline:DefaultPatchBaseline",
    "alicloud:oos/patchBaseline:PatchBaseline",
    "alicloud:ros/template:Template",
    "alicloud:ros/templateScratch:TemplateScratch",
    "alicloud:servicecatalog/portfolio:Portfolio",
    "alicloud:servicecatalog/principalPortfolioAssociation:PrincipalPortfolioAssociation",
    "alicloud:servicecatalog/product:Product",
    "alicloud:servicecatalog/productPortfolioAssociation:ProductPortfolioAssociation",
    "alicloud:servicecatalog/productVersion:ProductVersion",
  ]),
] satisfies readonly Entry[];
