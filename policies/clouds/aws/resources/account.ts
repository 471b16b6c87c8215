/** The AWS account itself: whom AWS calls about it, which regions it may use, what it pays. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";

const whose = "AWS keeps the contact of its customer for every account, wherever its stacks are; no data of users.";

export default [
  entry<aws.account.AlternativeContactArgs>("aws:account/alternativeContact:AlternativeContact", () => ({
    kinds: ["holds"],
    holds: "metadata",
    global: true,
    why: whose,
  })),
  entry<aws.account.PrimaryContactArgs>("aws:account/primaryContact:PrimaryContact", () => ({
    kinds: ["holds"],
    holds: "metadata",
    global: true,
    why: whose,
  })),
  ...guards("They say who of the organisation may use which account.", [
    "aws:accountaccess/application:Application",
    "aws:accountaccess/entitlement:Entitlement",
  ]),
  ...inert("A region switched on holds nothing until something is deployed there, which is judged.", [
    "aws:account/region:Region",
  ]),
  ...inert("Bills, views of bills and what happens when they grow: amounts and names of resources, nobody's data.", [
    "aws:bcmdata/export:Export",
    "aws:billing/view:View",
    "aws:budgets/budgetAction:BudgetAction",
  ]),
] satisfies readonly Entry[];
