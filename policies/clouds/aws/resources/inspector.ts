/** Amazon Inspector, old and new: looks for weak software; its findings tell of machines and programs. */
import { type Entry, guards } from "../../entry.ts";

export default [
  ...guards("They say which machines are searched for weak software, and by which account of the same organisation.", [
    "aws:inspector/assessmentTarget:AssessmentTarget",
    "aws:inspector/assessmentTemplate:AssessmentTemplate",
    "aws:inspector/resourceGroup:ResourceGroup",
    "aws:inspector2/delegatedAdminAccount:DelegatedAdminAccount",
    "aws:inspector2/filter:Filter",
    "aws:inspector2/memberAssociation:MemberAssociation",
    "aws:inspector2/organizationConfiguration:OrganizationConfiguration",
  ]),
] satisfies readonly Entry[];
