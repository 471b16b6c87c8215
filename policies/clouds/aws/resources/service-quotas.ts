/** Service Quotas, Savings Plans and the look of the console: how much an account may use, and what it pays. */
import { type Entry, inert } from "../../entry.ts";

export default [
  ...inert("Numbers: how much of a service may be used, in whatever region, and what was paid ahead.", [
    "aws:savingsplans/savingsPlan:SavingsPlan",
    "aws:servicequotas/autoManagement:AutoManagement",
    "aws:servicequotas/serviceQuota:ServiceQuota",
    "aws:servicequotas/template:Template",
    "aws:servicequotas/templateAssociation:TemplateAssociation",
  ]),
  ...inert("Colours and menus of the console.", ["aws:uxc/accountCustomizations:AccountCustomizations"]),
] satisfies readonly Entry[];
