/** AWS Service Catalog and Serverless Application Repository: templates others wrote, and what is deployed from them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { region } from "../../references.ts";
import { topic } from "../names.ts";

/** What a template deploys can move data anywhere. */
const unread = "its template is not read here";

export default [
  entry<aws.serverlessrepository.CloudFormationStackArgs>(
    "aws:serverlessrepository/cloudFormationStack:CloudFormationStack",
    (at) => ({
      kinds: ["holds", "processes", "moves"],
      holds: "content",
      tags: at("tags"),
      unread,
    }),
  ),
  entry<aws.servicecatalog.ProvisionedProductArgs>(
    "aws:servicecatalog/provisionedProduct:ProvisionedProduct",
    (at) => ({
      kinds: ["holds", "processes", "moves"],
      holds: "content",
      tags: at("tags"),
      movements: [
        processesAt("content", region(at("stackSetProvisioningPreferences.regions[]"))),
        copiesTo("metadata", topic(at("notificationArns[]"))),
      ],
      unread,
    }),
  ),
  ...guards("They say who may deploy which template, in which account.", [
    "aws:servicecatalog/constraint:Constraint",
    "aws:servicecatalog/organizationsAccess:OrganizationsAccess",
    "aws:servicecatalog/principalPortfolioAssociation:PrincipalPortfolioAssociation",
  ]),
  ...inert(
    "Templates, their names and what groups them: they deploy nothing by themselves, whoever they are shown to.",
    [
      "aws:servicecatalog/appregistryApplication:AppregistryApplication",
      "aws:servicecatalog/appregistryAttributeGroup:AppregistryAttributeGroup",
      "aws:servicecatalog/appregistryAttributeGroupAssociation:AppregistryAttributeGroupAssociation",
      "aws:servicecatalog/budgetResourceAssociation:BudgetResourceAssociation",
      "aws:servicecatalog/portfolio:Portfolio",
      "aws:servicecatalog/portfolioShare:PortfolioShare",
      "aws:servicecatalog/product:Product",
      "aws:servicecatalog/productPortfolioAssociation:ProductPortfolioAssociation",
      "aws:servicecatalog/provisioningArtifact:ProvisioningArtifact",
      "aws:servicecatalog/serviceAction:ServiceAction",
      "aws:servicecatalog/tagOption:TagOption",
      "aws:servicecatalog/tagOptionResourceAssociation:TagOptionResourceAssociation",
    ],
  ),
] satisfies readonly Entry[];
